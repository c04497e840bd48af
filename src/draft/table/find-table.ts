import type { Line } from "../lines/line";
import { alignedTable } from "./aligned-table";
import { streamedTable } from "./cell-stream";
import { lineTable } from "./line-table";
import { ruledTable } from "./ruled-table";
import type { Table } from "./table";

/** The table of a plan among lines, in whatever form it has come; null where there is none. `text`: the legible one. */
export function findTable(lines: readonly Line[], text: string): Table | null {
  const readers = [
    () => ruledTable(lines, text),
    () => alignedTable(lines, text),
    () => streamedTable(lines, text),
    () => lineTable(lines),
  ];
  for (const read of readers) {
    const table = read();
    if (table !== null && table.rows.length > 0) return table;
  }
  return null;
}
