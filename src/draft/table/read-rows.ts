import { DAY } from "../deadline/calendar";
import { readDeadline } from "../deadline/read-deadline";
import type { DraftedProvision, DraftTerm, Introduction } from "../draft";
import { inRole } from "../provision/bearers";
import type { ProvisionReading } from "../provision/read-provisions";
import { namedIn } from "../who/named-in-cell";
import type { Mention } from "../who/mention";
import type { Cell, ColumnRole, Table } from "./table";
import { isRowNumber, textOfCell, tokensOfCell } from "./table";

/** What the rows of a plan lay on whom, by when. A row that says nothing to do heads those numbered below it. */
export function readRows({ roles, rows }: Table, reading: ProvisionReading): DraftedProvision[] {
  const headings = new Map<string, Introduction>();
  let above: ByRole = {};
  let heading: DraftTerm | null = null;
  return rows.flatMap((row) => {
    if (row.length === 1) {
      heading = termOf(row[0] ?? [], reading);
      return [];
    }
    const cells = withDittos(placed(row, roles, reading), above, reading);
    above = cells;
    const { responsible, ...said } = saidIn(cells, reading);
    const term = said.term ?? dayIn(cells, reading) ?? heading;
    if (said.text.length < 3) return [];
    if (term === null && responsible.length === 0) {
      headings.set(said.number ?? "", said);
      return [];
    }
    const introductions = numbersAbove(said.number ?? "").flatMap((number) => headings.get(number) ?? []);
    const annex = reading.annex;
    const task = { type: "OBLIGATION", typeCertainty: 0.9, recipients: [] } as const;
    return [{ ...said, ...task, annex, introductions, term, responsible }];
  });
}

/** «Открытие центра (1 сентября)»: a day in brackets at the end of what is to be done. */
function dayIn({ EVENT = [] }: ByRole, reading: ProvisionReading): DraftTerm | null {
  const last = EVENT.at(-1);
  const found = last === undefined ? null : IN_BRACKETS.exec(reading.legible.slice(last.start, last.end));
  if (last === undefined || found === null) return null;
  const start = last.start + found.index;
  return termOf([{ start, end: start + found[0].length }], reading);
}

const IN_BRACKETS = new RegExp(`(?<=\\()(?:(?:с )?\\d{1,2}\\s?(?:по|[-–—])\\s?)?${DAY}(?=\\)\\.?\\s*$)`, "iu");

/** «1» and «1.2» of «1.2.3». */
function numbersAbove(number: string): readonly string[] {
  return [...number.matchAll(/\./gu)].map(({ index }) => number.slice(0, index));
}

const DITTO = /^(?:(?:то|те|тот|та) же|[-–—]?\s?["″"]\s?[-–—]?)\.?$/iu;

/** «То же» says what the row above says. */
function withDittos(cells: ByRole, above: ByRole, { legible }: ProvisionReading): ByRole {
  const whole = (role: "TERM" | "BEARERS"): Cell =>
    (DITTO.test(textOfCell(cells[role] ?? [], legible)) ? above[role] : cells[role]) ?? [];
  return { ...cells, TERM: whole("TERM"), BEARERS: whole("BEARERS") };
}

type ByRole = Readonly<Partial<Record<ColumnRole, Cell>>>;

/** The cells by what they are for: by their column, or by what they say where a row has fewer. */
function placed(row: readonly Cell[], roles: readonly ColumnRole[], reading: ProvisionReading): ByRole {
  if (row.length >= roles.length) return byColumn(row, roles);
  const [first = [], ...others] = isRowNumber(textOfCell(row[0] ?? [], reading.legible)) ? row : [[], ...row];
  const rest = others.slice(1);
  const term = rest.find((cell) => readDeadline(textOfCell(cell, reading.legible), reading.time, null) !== null);
  const bearers = rest.find(
    (cell) => cell !== term && mentionsIn(cell, reading).some(({ certainty }) => certainty > 0.6),
  );
  return { NUMBER: first, EVENT: others[0] ?? [], ...(term && { TERM: term }), ...(bearers && { BEARERS: bearers }) };
}

function byColumn(row: readonly Cell[], roles: readonly ColumnRole[]): ByRole {
  const found: Partial<Record<ColumnRole, Cell>> = {};
  for (const [column, role] of roles.entries()) found[role] ??= row[column] ?? [];
  return found;
}

function saidIn(
  { NUMBER = [], EVENT = [], TERM = [], BEARERS = [] }: ByRole,
  reading: ProvisionReading,
): Introduction & Pick<DraftedProvision, "term" | "responsible"> {
  const number = textOfCell(NUMBER, reading.legible).replace(/[.)]$/u, "");
  const start = EVENT[0]?.start ?? 0;
  return {
    number: number === "" ? null : number,
    text: textOfCell(EVENT, reading.text),
    start,
    end: EVENT.at(-1)?.end ?? start,
    term: termOf(TERM, reading),
    responsible: inRole(mentionsIn(BEARERS, reading), "EXECUTOR"),
  };
}

function mentionsIn(cell: Cell, { legible, names }: ProvisionReading): readonly Mention[] {
  return namedIn(tokensOfCell(cell, legible), names);
}

function termOf(cell: Cell, { legible, text, time, footnote }: ProvisionReading): DraftTerm | null {
  const [first] = cell;
  const deadline = readDeadline(textOfCell(cell, legible), time, footnote);
  if (first === undefined || deadline === null) return null;
  return {
    text: textOfCell(cell, text),
    deadline,
    start: first.start,
    end: cell.at(-1)?.end ?? first.end,
    certainty: 0.9,
  };
}
