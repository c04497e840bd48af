import type { Line } from "../lines/line";
import { isSignature } from "../provision/block";
import { arePlanHeaders, roleOfHeader, rolesOfColumns } from "./column-role";
import type { Cell, ColumnRole, Stretch, Table } from "./table";
import { isRowNumber } from "./table";
import { isTermHeading } from "./term-heading";

interface Chunk extends Stretch {
  readonly text: string;
  readonly column: number;
}

const GAP = /\s{2,}|\t/gu;

/** A table whose columns are told apart by blanks alone, as in a printed page. */
export function alignedTable(lines: readonly Line[], text: string): Table | null {
  const header = lines.findIndex((line) => arePlanHeaders(chunksOf(line).map(({ text }) => roleOfHeader(text))));
  const headers = chunksOf(lines[header]);
  if (header < 0 || headers.length < 2) return null;
  const roles = rolesOfColumns(headers.map(({ text }) => text));
  const body = lines.slice(header + 1);
  const signature = body.findIndex((line, place) => place > 0 && line.isAfterBlank && isSignature(line, undefined));
  const within = signature < 0 ? body : body.slice(0, signature);
  const { start, end } = { ...lines[header], end: within.at(-1)?.end ?? 0 };
  const isTabbed = lines[header]?.text.includes("\t") === true;
  const read = (some: readonly Line[]) => (isTabbed ? tabbedRows(some, roles) : rowsOf(some, roles, headers));
  const rows = roles.includes("TERM") ? read(within) : underHeadings(within, text, read);
  return { roles, rows, start: start ?? 0, end };
}

/** The rows below each line that says when they are to be done, behind that line. */
function underHeadings(lines: readonly Line[], text: string, read: (lines: readonly Line[]) => Cell[][]): Cell[][] {
  const headings = [...lines.keys()].filter((place) => isTermHeading([lines[place] as Line], text));
  return [-1, ...headings].flatMap((place, index) => {
    const heading = lines[place];
    const below = read(lines.slice(place + 1, headings[index]));
    return heading === undefined ? below : [[[heading]], ...below];
  });
}

function rowsOf(lines: readonly Line[], roles: readonly ColumnRole[], headers: readonly Chunk[]): Cell[][] {
  const rows: Stretch[][][] = [];
  for (const line of lines) {
    const chunks = chunksOf(line);
    if (beginsRow(chunks, roles, headers)) rows.push(roles.map(() => []));
    const row = rows.at(-1);
    // As many as there are headers stand in their order, however far apart.
    const isWhole = chunks.length === headers.length;
    for (const [place, chunk] of chunks.entries()) row?.[isWhole ? place : nearest(chunk, headers)]?.push(chunk);
  }
  return rows.filter((row) => row.filter((cell) => cell.length > 0).length > 1);
}

/** Rows with one tab between two cells: where a cell has several lines, the row goes on in the next. */
function tabbedRows(lines: readonly Line[], roles: readonly ColumnRole[]): Cell[][] {
  const rows: Stretch[][][] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const row = rows.at(-1);
    const isFull = row === undefined || row.length >= roles.length;
    if (roles[0] === "NUMBER" ? isRowNumber(line.text.slice(0, cells[0]?.length)) : isFull)
      rows.push(cells.map((cell) => [cell]));
    else if (row !== undefined && (!isFull || cells.length === 1)) {
      const [first, ...others] = cells;
      if (first !== undefined) row.at(-1)?.push(first);
      row.push(...others.map((cell) => [cell]));
    }
  }
  return rows.filter((row) => row.filter((cell) => cell.some(({ start, end }) => end > start)).length > 1);
}

function cellsOf({ text, start }: Line): readonly (Stretch & { readonly length: number })[] {
  let at = start;
  return text.split("\t").map(({ length }) => {
    const cell = { start: at, end: at + length, length };
    at += length + 1;
    return cell;
  });
}

function chunksOf(line: Line | undefined): Chunk[] {
  if (line === undefined) return [];
  const chunks: Chunk[] = [];
  let at = 0;
  for (const gap of [...line.text.matchAll(GAP), null]) {
    const end = gap?.index ?? line.text.length;
    const text = line.text.slice(at, end);
    chunks.push({ text, start: line.start + at, end: line.start + end, column: line.indent + at });
    at = end + (gap?.[0].length ?? 0);
  }
  return chunks.filter(({ text }) => text !== "");
}

function beginsRow(chunks: readonly Chunk[], roles: readonly ColumnRole[], headers: readonly Chunk[]): boolean {
  const [first] = chunks;
  if (first === undefined) return false;
  if (roles[0] === "NUMBER") return isRowNumber(first.text) && nearest(first, headers) === 0;
  const event = roles.indexOf("EVENT");
  return (
    nearest(first, headers) === 0 && chunks.length > 1 && chunks.some((chunk) => nearest(chunk, headers) === event)
  );
}

function nearest({ column }: Chunk, headers: readonly Chunk[]): number {
  const distances = headers.map((header) => Math.abs(header.column - column));
  return distances.indexOf(Math.min(...distances));
}
