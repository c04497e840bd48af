import type { MergedArea, TextRow, TextTable } from "../../../spreadsheet/rows/text-table";

/** A table in which what stands in a merged area stands in each of its rows, in the first column of the area. */
export function withMergedRows(table: TextTable): TextTable {
  const tall = (table.merged ?? []).filter(({ rows }) => rows[1] > rows[0]);
  if (tall.length === 0) return table;
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (const area of tall) spread(area, rows);
  return { ...table, rows: [...rows.values()] };
}

function spread({ rows: [first, last], columns: [column] }: MergedArea, rows: Map<number, TextRow>): void {
  const above = rows.get(first);
  const text = above?.cells[column - 1] ?? "";
  if (text === "") return;
  const nature = above?.natures?.get(column - 1);
  for (let row = first + 1; row <= Math.min(last, first + rows.size + TALLEST); row += 1) {
    const below = rows.get(row);
    if (below !== undefined) rows.set(row, withCell(below, { place: column - 1, text, nature }));
  }
}

/** Blank rows that an area may have between others. */
const TALLEST = 1000;

function withCell(
  { cells, natures, ...row }: TextRow,
  { place, text, nature }: { readonly place: number; readonly text: string; readonly nature: Nature },
): TextRow {
  const filled = Array.from({ length: Math.max(cells.length, place + 1) }, (_none, at) => cells[at] ?? "");
  filled[place] = text;
  const all = nature === undefined ? natures : new Map([...(natures ?? []), [place, nature]]);
  return { ...row, cells: filled, ...(all === undefined ? {} : { natures: all }) };
}

type Nature = TextRow["natures"] extends ReadonlyMap<number, infer N> | undefined ? N | undefined : never;

/** What is written above a column: its header, and what joins it with others above. */
export interface HeaderCell {
  readonly index: number;
  readonly header: string;
  /** The text of the merged cell above it. */
  readonly group?: string;
}

/** The headers of a row; a cell above that is merged over several columns groups them. */
export function headerCells({ row, cells }: TextRow, { rows, merged = [] }: TextTable): readonly HeaderCell[] {
  const above = merged.filter(({ rows: [, last], columns: [first, end] }) => last === row - 1 && end > first);
  return cells.flatMap((header, index) => {
    if (header === "") return [];
    const area = above.find(({ columns: [first, last] }) => index + 1 >= first && index + 1 <= last);
    const group = area && rows.find((each) => each.row === area.rows[0])?.cells[area.columns[0] - 1];
    return [{ index, header, ...(group === undefined || group === "" ? {} : { group }) }];
  });
}

/** Whether the headers that begin in a row go on in the next one, as a merged cell shows. */
export function goesOnBelow({ row }: TextRow, { merged = [], rows }: TextTable): boolean {
  const next = rows.find((each) => each.row === row + 1);
  const isTall = merged.some(({ rows: [first, last] }) => first <= row && last > row);
  const isGrouped = merged.some(({ rows: [, last], columns: [first, end] }) => last === row && end > first);
  return isTall && isGrouped && next !== undefined;
}
