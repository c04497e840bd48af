import type { Line } from "../lines/line";
import { arePlanHeaders, roleOfHeader, rolesOfColumns } from "./column-role";
import type { Cell, Stretch, Table } from "./table";
import { isRowNumber, textOfCell } from "./table";

const BAR = /[|│┃║¦]/u;
const BARS = /[|│┃║¦]/gu;
const RULE = /^[\s|│┃║¦+\-=_:─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]+$/u;

/** A table of which each line holds a part of each column: a row a line, or several lines between two rules. */
export function ruledTable(lines: readonly Line[], text: string): Table | null {
  const first = lines.findIndex((line) => isRowLine(line));
  if (first < 0) return null;
  const ruled = lines.slice(first).filter((line) => BAR.test(line.text) || RULE.test(line.text));
  const isDrawn = lines.some(({ text: line }) => /[┌├└┏╔╠]|^\+[-=]/u.test(line));
  const rows: Cell[][] = [];
  let isOpen = false;
  for (const line of ruled) {
    const isRule = RULE.test(line.text);
    const cells = isRule ? [] : cellsOf(line);
    if (isOpen && continues(rows.at(-1), cells, isDrawn, text)) join(rows.at(-1) ?? [], cells);
    else if (!isRule) rows.push(cells);
    isOpen = !isRule;
  }
  return tableOf(rows, text, { start: lines[first]?.start ?? 0, end: ruled.at(-1)?.end ?? 0 });
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
function continues(row: readonly Cell[] | undefined, cells: readonly Cell[], isDrawn: boolean, text: string): boolean {
  if (row === undefined || row.length !== cells.length) return false;
  const [first = []] = cells;
  const number = textOfCell(first, text);
  return isDrawn ? !isRowNumber(number) || textOfCell(row[0] ?? [], text) === "" : number === "";
}

function join(row: Cell[], cells: readonly Cell[]): void {
  for (const [column, cell] of cells.entries()) row[column] = [...(row[column] ?? []), ...cell];
}

function tableOf(rows: readonly (readonly Cell[])[], text: string, { start, end }: Stretch): Table | null {
  const areHeaders = (row: readonly Cell[]) => arePlanHeaders(row.map((cell) => roleOfHeader(textOfCell(cell, text))));
  const first = rows.findIndex(areHeaders);
  if (first < 0) return null;
  // The lowest of several headers above one another tells the columns apart.
  const below = rows.findIndex((row, place) => place > first && !areHeaders(row));
  const headers = rows[(below < 0 ? rows.length : below) - 1] ?? [];
  const roles = rolesOfColumns(headers.map((cell) => textOfCell(cell, text)));
  const body = rows
    .slice(first + 1)
    .filter((row) => row.filter((cell) => textOfCell(cell, text) !== "").length > 1 && !areHeaders(row));
  return { roles, rows: body.filter((row) => row.length >= roles.length - 1), start, end };
}
