import type { MergedArea, TextRow } from "../rows/text-table";
import { damaged } from "./workbook-refusal";

/** Areas do not overlap, so that a table of any size has fewer rows in them. */
const MAX_TOUCHED = 5_000_000;

/** Takes away what stands in merged areas other than in their first cells, because nobody sees it. */
export function rowsWithoutMerged(rows: readonly TextRow[], areas: readonly MergedArea[]): readonly TextRow[] {
  const left = [...rows];
  let touched = 0;
  for (const area of areas)
    for (let place = firstFrom(left, area.rows[0]); (left[place]?.row ?? Infinity) <= area.rows[1]; place += 1) {
      left[place] = withoutArea(left[place] as TextRow, area);
      touched += 1;
      if (touched > MAX_TOUCHED) throw damaged();
    }
  return left.filter(({ cells }) => cells.length > 0);
}

function withoutArea(row: TextRow, { rows, columns }: MergedArea): TextRow {
  const first = row.row === rows[0] ? columns[0] + 1 : columns[0];
  const isHidden = (index: number): boolean => index + 1 >= first && index + 1 <= columns[1];
  if (!row.cells.some((cell, index) => cell !== "" && isHidden(index))) return row;
  const cells = row.cells.map((cell, index) => (isHidden(index) ? "" : cell));
  return { ...row, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1) };
}

/** Where the first row from `number` on stands. */
function firstFrom(rows: readonly TextRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
