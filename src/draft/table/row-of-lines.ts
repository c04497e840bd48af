import { NO_TIME } from "../deadline/calendar";
import { readDeadline } from "../deadline/read-deadline";
import { namedIn } from "../who/named-in-cell";
import { ShortNames } from "../who/short-names";
import type { Cell, ColumnRole } from "./table";
import { textOfCell, tokensOfCell } from "./table";

/** A line that is a term says nothing else. */
const LONGEST_TERM = 60;
/** What a term goes on with in the next line: «до 1 сентября / 2022 года». */
const GOES_ON = /^(?:(?:19|20)\d{2}|год|г\.|уч|месяц|числ|кварт)/iu;
const IS_OPEN = /(?:[-–—,]|(?:^|\s)(?:до|по|с|в|на|и|не позднее|течение))$/iu;

/**
 * The cells of a row of which each may have several lines, by their columns: the term tells where one ends and another
 * begins. The row as it is where it has no term, or no more lines than there are columns. `lines`: number first.
 */
export function rowOfLines(lines: readonly Cell[], roles: readonly ColumnRole[], text: string): readonly Cell[] {
  const column = roles.indexOf("TERM");
  const from = lines.length <= roles.length || column < 1 ? -1 : termIn(lines, column, text);
  if (from < 0) return lines;
  const behind = behindTerm(lines, from, text);
  const before = share(lines.slice(1, from), roles.slice(1, column), text);
  const after = share(lines.slice(behind), roles.slice(column + 1), text);
  return [lines[0] ?? [], ...before, lines.slice(from, behind).flat(), ...after];
}

/** The first line behind those of the other columns that is a term and nothing else. */
function termIn(lines: readonly Cell[], column: number, text: string): number {
  return lines.findIndex((line, place) => {
    const said = textOfCell(line, text);
    return place >= column && said.length <= LONGEST_TERM && readDeadline(said, NO_TIME) !== null;
  });
}

function behindTerm(lines: readonly Cell[], from: number, text: string): number {
  let behind = from + 1;
  const goesOn = (place: number) =>
    GOES_ON.test(textOfCell(lines[place] ?? [], text)) || IS_OPEN.test(textOfCell(lines[place - 1] ?? [], text));
  while (behind < lines.length && goesOn(behind)) behind += 1;
  return behind;
}

/** Lines shared out among the columns at one side of the term: those that name somebody are of the bearers, what stands before or behind them of the others. */
function share(lines: readonly Cell[], roles: readonly ColumnRole[], text: string): Cell[] {
  const bearers = roles.indexOf("BEARERS");
  if (roles.length < 2 || bearers < 0)
    return roles.map((_role, place) => (place === 0 ? withoutHeading(lines, roles, text) : []));
  if (lines.length === roles.length) return [...lines];
  const first = bearers === 0 ? 0 : lines.findIndex((line, place) => place > 0 && names(line, text));
  const start = first < 0 ? lines.length : first;
  let end = start + 1;
  while (end < lines.length && (isOpenTo(lines, end, text) || names(lines[end] ?? [], text))) end += 1;
  return roles.map((_role, place) => {
    if (place === bearers) return lines.slice(start, end).flat();
    if (place === bearers - 1) return lines.slice(0, start).flat();
    return place === bearers + 1 ? lines.slice(end).flat() : [];
  });
}

/** The heading of the next section stands behind the last row of one, in the column of the bearers. */
function withoutHeading(lines: readonly Cell[], roles: readonly ColumnRole[], text: string): Cell {
  const isHeading = (line: Cell, place: number) =>
    roles[0] === "BEARERS" && place > 0 && !isOpenTo(lines, place, text) && !names(line, text);
  const end = lines.findIndex(isHeading);
  return lines.slice(0, end < 0 ? lines.length : end).flat();
}

/** Whether a line goes on with the one before it. */
function isOpenTo(lines: readonly Cell[], place: number, text: string): boolean {
  return (
    IS_OPEN.test(textOfCell(lines[place - 1] ?? [], text)) || /^\p{Ll}/u.test(textOfCell(lines[place] ?? [], text))
  );
}

function names(line: Cell, text: string): boolean {
  return namedIn(tokensOfCell(line, text), new ShortNames()).some(({ certainty }) => certainty > LEAST_SURE);
}

/** Below it words were taken as they stand. */
const LEAST_SURE = 0.6;
