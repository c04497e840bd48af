import { NO_TIME } from "../deadline/calendar";
import { readDeadline } from "../deadline/read-deadline";
import type { Line } from "../lines/line";
import { arePlanHeaders, roleOfHeader, rolesOfColumns } from "./column-role";
import type { Cell, Stretch, Table } from "./table";
import { isRowNumber, textOfCell } from "./table";
import { isTermHeading } from "./term-heading";

const BAR = /[|│┃║¦]/u;
const BARS = /[|│┃║¦]/gu;
const RULE = /^[\s|│┃║¦+\-=_:─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]+$/u;

/** A table of which each line holds a part of each column: a row a line, or several lines between two rules. */
export function ruledTable(lines: readonly Line[], text: string): Table | null {
  const first = lines.findIndex((line) => isRowLine(line));
  if (first < 0) return null;
  const ruled = lines.slice(first).filter((line) => BAR.test(line.text) || RULE.test(line.text));
  const isDrawn = lines.some(({ text: line }) => /[┌├└┏╔╠]|^\+[-=]/u.test(line));
  const rows = rowsOf(ruled, { isDrawn, columns: isDrawn ? null : columnsIn(ruled, text) }, text);
  return tableOf(rows, text, { start: lines[first]?.start ?? 0, end: ruled.at(-1)?.end ?? 0 });
}

/** How lines make rows. */
interface Manner {
  /** Whether rules stand between two rows. */
  readonly isDrawn: boolean;
  /** Of a table without rules, where its headers tell. */
  readonly columns: Columns | null;
}

function rowsOf(lines: readonly Line[], manner: Manner, text: string): Cell[][] {
  const rows: Cell[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isRule = RULE.test(line.text);
    const cells = isRule ? [] : cellsOf(line);
    const row = rows.at(-1);
    if (isOpen && row !== undefined && continues(row, cells, manner, text)) join(row, cells);
    else if (!isRule) rows.push(cells);
    isOpen = !isRule;
  }
  return rows;
}

/** Enough columns on one line, and words in at least two of them. */
function isRowLine({ text }: Line): boolean {
  const cells = text.split(BARS).filter((cell) => cell.trim() !== "");
  return cells.length >= 3 && !RULE.test(text);
}

function cellsOf({ text, start }: Line): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of text.split(BARS)) {
    cells.push([{ start: start + at, end: start + at + part.length }]);
    at += part.length + 1;
  }
  // A line begins and ends with a bar.
  if (BAR.test(text.charAt(0))) cells.shift();
  if (BAR.test(text.charAt(text.length - 1))) cells.pop();
  return cells;
}

/** Between rules all lines are one row; elsewhere a line without a number that leaves cells empty goes on. */
function continues(row: readonly Cell[], cells: readonly Cell[], { isDrawn, columns }: Manner, text: string): boolean {
  if (row.length !== cells.length || (columns !== null && isRowOfGroup(row, cells, columns, text))) return false;
  const number = textOfCell(cells[0] ?? [], text);
  return isDrawn ? !isRowNumber(number) || textOfCell(row[0] ?? [], text) === "" : number === "";
}

/** Where what is to be done and by when stand in a row. */
interface Columns {
  readonly event: number;
  readonly term: number;
}

function columnsIn(lines: readonly Line[], text: string): Columns | null {
  const headers = lines.map(cellsOf).find((cells) => areHeaders(cells, text));
  const roles = rolesOfColumns((headers ?? []).map((cell) => textOfCell(cell, text)));
  const [event, term] = [roles.indexOf("EVENT"), roles.indexOf("TERM")];
  return event < 0 || term < 0 ? null : { event, term };
}

/** Whether a line without a number is a row of its own, below one with which it shares a merged cell: both have a whole term. */
function isRowOfGroup(row: readonly Cell[], cells: readonly Cell[], { event, term }: Columns, text: string): boolean {
  const isWhole = (some: readonly Cell[]) => readDeadline(textOfCell(some[term] ?? [], text), NO_TIME) !== null;
  return isWhole(row) && isWhole(cells) && /^\p{Lu}/u.test(textOfCell(cells[event] ?? [], text));
}

function join(row: Cell[], cells: readonly Cell[]): void {
  for (const [column, cell] of cells.entries()) row[column] = [...(row[column] ?? []), ...cell];
}

function tableOf(rows: readonly (readonly Cell[])[], text: string, { start, end }: Stretch): Table | null {
  const first = rows.findIndex((row) => areHeaders(row, text));
  if (first < 0) return null;
  // The lowest of several headers above one another tells the columns apart.
  const below = rows.findIndex((row, place) => place > first && !areHeaders(row, text));
  const behind = below < 0 ? rows.length : below;
  const roles = rolesOfColumns((rows[behind - 1] ?? []).map((cell) => textOfCell(cell, text)));
  const body = withoutPageBreaks(rows.slice(behind), text).flatMap((row) => {
    const filled = row.filter((cell) => textOfCell(cell, text) !== "");
    const isWhole = filled.length > 1 && row.length >= roles.length - 1;
    return isWhole ? [row] : filled.length === 1 && filled.every((cell) => isTermHeading(cell, text)) ? [filled] : [];
  });
  return { roles, rows: body, start, end };
}

/** The rows without the headers that each page repeats; a row without a number below them goes on from the page before. */
function withoutPageBreaks(rows: readonly (readonly Cell[])[], text: string): Cell[][] {
  const found: Cell[][] = [];
  for (const [place, row] of rows.entries()) {
    if (areHeaders(row, text)) continue;
    const isBelowHeaders = place > 0 && areHeaders(rows[place - 1] ?? [], text);
    const last = found.at(-1);
    if (last !== undefined && isBelowHeaders && textOfCell(row[0] ?? [], text) === "") join(last, row);
    else found.push([...row]);
  }
  return found;
}

function areHeaders(row: readonly Cell[], text: string): boolean {
  return arePlanHeaders(row.map((cell) => roleOfHeader(textOfCell(cell, text))));
}
