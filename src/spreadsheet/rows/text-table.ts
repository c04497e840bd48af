import type { Problem } from "../../problem/problem";

/** What a cell of a workbook holds that is no text, though it is read as one; a number only where the cell shows another text. */
export type CellNature = "day" | "flag" | "number";

/** A merged area of a sheet: both ends belong to it, rows and columns count from 1. */
export interface MergedArea {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** A row of a table, without the blank cells at its end. */
export interface TextRow {
  /** Its number in the sheet or file, from 1. */
  readonly row: number;
  /** The trimmed text of each cell. A blank cell is an empty text. */
  readonly cells: readonly string[];
  /** Of cells that hold no text, by their place in `cells`. */
  readonly natures?: ReadonlyMap<number, CellNature>;
}

/** The rows of a file, or of a sheet of it, as text. */
export interface TextTable {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string;
  readonly rows: readonly TextRow[];
  /** Areas of a sheet of which only the first cell has a text. */
  readonly merged?: readonly MergedArea[];
  /** Further sheets of the workbook with something in them, which were not read. */
  readonly otherSheets?: readonly string[];
}

/** What reading gave: the rows, or what keeps them from being read. */
export type TableReading = { readonly table: TextTable } | { readonly problems: readonly Problem[] };
