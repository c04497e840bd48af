import { NO_TIME } from "../deadline/calendar";
import { readDeadline } from "../deadline/read-deadline";
import type { Line } from "../lines/line";
import { withNumbersFirst } from "./numbers-first";
import { rowOfLines } from "./row-of-lines";
import { arePlanHeaders, roleOfHeader } from "./column-role";
import type { Cell, ColumnRole, Stretch, Table } from "./table";
import { isRowNumber, textOfCell } from "./table";

/** Headers of one table stand within so many cells. */
const MOST_HEADERS = 12;
/** What a header goes on with in the next line. */
const OF_HEADER =
  /^(?:исполн|реализац|проведен|выполнен|мероприяти|лиц[оа]|п\/п|результат|показател|работы|деятельности|за (?:исполн|выполн|реализ|провед))/u;
const MOST_HEADER_LINES = 3;
/** Headers stand behind the title of a plan, not below its rows. */
const MOST_CELLS_BEFORE = 40;

/** A table that has fallen into its cells, one behind the other: each ends with a bar, or is a paragraph of its own. */
export function streamedTable(lines: readonly Line[], text: string): Table | null {
  const isBarred = lines.some(({ text: line }) => /\|\s*$/u.test(line));
  const cells = withHeadersTogether(
    isBarred ? barredCells(lines, text) : paragraphCells(withNumbersFirst(lines)),
    text,
  );
  const headers = headersIn(cells, text);
  if (headers === null) return null;
  const apart = columnsApart(cells, text);
  if (apart !== null) return apart;
  const { first, behind } = headers;
  const named = headers.roles;
  const body = cells.slice(behind);
  const width = columnNumbers(body, text);
  const roles: ColumnRole[] =
    !named.includes("NUMBER") && (width === named.length + 1 || isNumbered(body, text)) ? ["NUMBER", ...named] : named;
  const rows =
    roles[0] === "NUMBER"
      ? numberedRows(
          body.slice(width),
          roles,
          text,
          cells.every((cell) => cell.length === 1 || roleOfHeader(textOfCell(cell, text)) !== null),
        )
      : rowsOf(body.slice(width), roles, text);
  return { roles, rows, start: startOf(cells[first]), end: endOf(cells.at(-1)) };
}

function barredCells(lines: readonly Line[], text: string): Cell[] {
  const first = lines.findIndex(({ text: line }) => line.includes("|"));
  const last = lines.findLastIndex(({ text: line }) => line.includes("|"));
  const start = lines[first]?.start ?? 0;
  const cells: Cell[] = [];
  let at = start;
  for (const part of text.slice(start, lines[last]?.end ?? start).split("|")) {
    if (part.trim() !== "") cells.push([trimmed(at, part)]);
    at += part.length + 1;
  }
  return cells;
}

function trimmed(at: number, part: string): Stretch {
  const start = at + part.length - part.trimStart().length;
  return { start, end: start + part.trim().length };
}

/** Paragraphs with empty lines between them; where headers stand line by line, lines. */
function paragraphCells(lines: readonly Line[]): Cell[] {
  const isByLine = lines.some(
    (line, place) => isHeaderLine(line) && isHeaderLine(lines[place + 1]) && lines[place + 1]?.isAfterBlank === false,
  );
  const isApart =
    lines.filter(isHeaderLine).length >= 3 &&
    lines.filter(({ isAfterBlank }) => isAfterBlank).length < lines.length / 4;
  const cells: Line[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const isOfHeader = last !== undefined && !line.isAfterBlank && isContinuedHeader(last, line, cells);
    if (!isOfHeader && (line.isAfterBlank || isByLine || isApart || last === undefined)) cells.push([line]);
    else last.push(line);
  }
  return cells;
}

/** «Срок / реализации», «Ответственный / исполнитель»: a header on two lines. */
function isContinuedHeader(last: readonly Line[], { text }: Line, cells: readonly (readonly Line[])[]): boolean {
  return (
    last.length <= MOST_HEADER_LINES &&
    cells.length < MOST_CELLS_BEFORE &&
    isHeaderLine(last[0]) &&
    OF_HEADER.test(text)
  );
}

function isHeaderLine(line: Line | undefined): boolean {
  return line !== undefined && roleOfHeader(line.text) !== null;
}

interface Headers {
  readonly first: number;
  /** Behind the last of them. */
  readonly behind: number;
  readonly roles: ColumnRole[];
}

function headersIn(cells: readonly Cell[], text: string): Headers | null {
  const roles = cells.map((cell) => roleOfHeader(textOfCell(cell, text)));
  for (const [first, role] of roles.entries()) {
    if (role === null) continue;
    const behind = first + countWhile(roles.slice(first, first + MOST_HEADERS), (each) => each !== null);
    const run = roles.slice(first, behind).filter((each) => each !== null);
    // What stands before the number is the title: «Мероприятия по наставничеству».
    const named = run.slice(Math.max(0, run.lastIndexOf("NUMBER")));
    if (arePlanHeaders(named)) return { first, behind, roles: named };
    if (arePlanHeaders(roles.slice(first))) return { first, behind, roles: roles.filter((each) => each !== null) };
  }
  return null;
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items.length : end;
}

/** Without the «1» that numbers the first column, where it stands below its header rather than below all of them. */
function withHeadersTogether(cells: readonly Cell[], text: string): readonly Cell[] {
  const said = cells.slice(0, MOST_CELLS_BEFORE).map((cell) => textOfCell(cell, text));
  const first = said.findIndex(
    (words, place) =>
      words === "1" && roleOfHeader(said[place - 1] ?? "") === "NUMBER" && roleOfHeader(said[place + 1] ?? "") !== null,
  );
  return first < 0 ? cells : cells.toSpliced(first, 1);
}

/** How many cells number the columns: «1 2 3 4 5» below the headers; «2 3 4 5» where the first was above. */
function columnNumbers(cells: readonly Cell[], text: string): number {
  const from = textOfCell(cells[0] ?? [], text) === "2" ? 2 : 1;
  const count = countWhile(
    cells.slice(0, MOST_HEADERS).map((cell, place) => textOfCell(cell, text) === String(place + from)),
    Boolean,
  );
  return count > 1 ? count : 0;
}

function isNumbered(cells: readonly Cell[], text: string): boolean {
  return cells.filter((cell) => isRowNumber(textOfCell(cell, text))).length > 1;
}

/** Rows that begin with their number. What stands behind a full row is the heading of a section. */
function numberedRows(
  cells: readonly Cell[],
  roles: readonly ColumnRole[],
  text: string,
  isOfLines: boolean,
): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (isRowNumber(textOfCell(cell, text))) rows.push([cell]);
    else if (row !== undefined && (isOfLines || row.length < roles.length)) row.push(cell);
  }
  const fitted = isOfLines ? rows.map((row) => [...rowOfLines(row, roles, text)].slice(0, roles.length)) : rows;
  return fitted.filter((row) => row.length > 1);
}

/** Rows of as many cells as there are headers. A cell that puts the term into its column where it is left out is the heading of a section. */
function rowsOf(cells: readonly Cell[], roles: readonly ColumnRole[], text: string): Cell[][] {
  const term = roles.indexOf("TERM");
  const isTerm = (place: number) => readDeadline(textOfCell(cells[place] ?? [], text), NO_TIME) !== null;
  const rows: Cell[][] = [];
  for (let at = 0; at + roles.length <= cells.length; at += roles.length) {
    if (term >= 0 && !isTerm(at + term) && isTerm(at + term + 1)) at += 1;
    rows.push(cells.slice(at, at + roles.length));
  }
  return rows;
}

/** Columns one below the other, each below its header and as long as the others. */
function columnsApart(cells: readonly Cell[], text: string): Table | null {
  const all = cells.flatMap((cell, place) => {
    const role = roleOfHeader(textOfCell(cell, text));
    return role === null ? [] : [{ place, role }];
  });
  const headers = all.slice(
    Math.max(
      0,
      all.findLastIndex(({ role }) => role === "NUMBER"),
    ),
  );
  const height = (headers[1]?.place ?? 0) - (headers[0]?.place ?? 0) - 1;
  const isEven = headers.slice(1).every(({ place }, index) => place - (headers[index]?.place ?? 0) - 1 === height);
  const [first] = headers;
  if (headers.length < 2 || height < 1 || !isEven || first === undefined) return null;
  const rows = Array.from({ length: height }, (_, row) => headers.map(({ place }) => cells[place + 1 + row] ?? []));
  return { roles: headers.map(({ role }) => role), rows, start: startOf(cells[first.place]), end: endOf(cells.at(-1)) };
}

function startOf(cell: Cell | undefined): number {
  return cell?.[0]?.start ?? 0;
}

function endOf(cell: Cell | undefined): number {
  return cell?.at(-1)?.end ?? 0;
}
