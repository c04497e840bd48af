import type { Problem } from "../../problem/problem";

/** A row of a table, without the blank cells at its end. */
export interface TextRow {
  /** Its number in the sheet or file, from 1. */
  readonly row: number;
  /** The trimmed text of each cell. A blank cell is an empty text. */
  readonly cells: readonly string[];
}

/** The rows of a file, or of a sheet of it, as text. */
export interface TextTable {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string;
  readonly rows: readonly TextRow[];
}

/** What reading gave: the rows, or what keeps them from being read. */
export type TableReading = { readonly table: TextTable } | { readonly problems: readonly Problem[] };
