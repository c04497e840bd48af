import { cut } from "../../../problem/shown";
import type { Position } from "../../../problem/problem";
import type { CellPlace } from "./document-draft";
import type { TextTable } from "../../../spreadsheet/rows/text-table";

/** Where a column stands, from 0, and what is written above it. */
export interface FoundColumn {
  readonly index: number;
  /** The column with names, where this one has ids and may be blank. */
  readonly named?: number;
  readonly header: string;
}

/** A place in a table, with what a reader needs to find it. */
export interface TablePosition extends Position {
  readonly sheet?: string;
  readonly header?: string;
  readonly value?: string;
}

/** Characters of a cell that a problem shows. A cell may hold megabytes, and its beginning is enough to find it. */
const LONGEST_VALUE = 200;

/** The columns of a table by field, and the places of its cells. */
export class TablePlaces {
  private readonly rows: ReadonlyMap<number, TextTable["rows"][number]>;

  constructor(
    private readonly table: TextTable,
    readonly headerRow: number,
    private readonly found: ReadonlyMap<string, FoundColumn>,
  ) {
    this.rows = new Map(table.rows.map((row) => [row.row, row]));
  }

  get file(): string {
    return this.table.file;
  }

  has(field: string): boolean {
    return this.found.has(field);
  }

  /** The text in a row's cell; empty for a blank one. */
  text({ row, field }: CellPlace): string {
    const index = this.found.get(field ?? "")?.index;
    return index === undefined ? "" : (this.rows.get(row)?.cells[index] ?? "");
  }

  position(place: CellPlace): TablePosition {
    const { sheet } = this.table;
    const column = this.found.get(place.field ?? "");
    const inSheet = { line: place.row, column: (column?.index ?? 0) + 1, ...(sheet === undefined ? {} : { sheet }) };
    return column === undefined
      ? inSheet
      : { ...inSheet, header: column.header, value: cut(this.text(place), LONGEST_VALUE) };
  }
}
