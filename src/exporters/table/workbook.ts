import type { Readable } from "node:stream";
import type { Language } from "../../language/language";
import type { Sheet, SheetColumn, SheetRow, SheetValue } from "../../workbook/sheet";
import { writeWorkbook } from "../../workbook/write-workbook";
import type { ExportMetadata } from "../export-metadata";
import { stampOf } from "../stamp";
import type { Cell, ColumnHead, Table } from "./column";
import { metadataTable } from "./metadata-table";
import { peopleCell } from "./people-cell";
import { SheetfulsOfRows } from "./sheetfuls-of-rows";

/** Excel refuses to open a file with a longer text in a cell. */
const MAX_TEXT = 32_767;
/** Rows of a sheet. Excel has 1,048,576; further rows go to a further sheet. */
export const MAX_SHEET_ROWS = 1_000_000;
const DEFAULT_WIDTH = 18;

export interface WorkbookParts {
  readonly tables: readonly Table[];
  readonly metadata: ExportMetadata;
  readonly language: Language;
}

/**
 * Tables as a workbook, a sheet each, and «О выгрузке» behind them. Rows are written as they are read; they wait while
 * nobody takes what is written, and end when the stream is destroyed.
 */
export function workbookOf(parts: WorkbookParts, maxSheetRows = MAX_SHEET_ROWS): Readable {
  const { metadata } = parts;
  return writeWorkbook(sheetsOf(parts, maxSheetRows), new Date(metadata.exportedAt), stampOf(metadata));
}

async function* sheetsOf({ tables, metadata, language }: WorkbookParts, maxSheetRows: number): AsyncGenerator<Sheet> {
  let rows = 0;
  for (const table of tables) {
    const sheetfuls = new SheetfulsOfRows(table.pages, maxSheetRows);
    try {
      for (let sheets = 1; sheets === 1 || (await sheetfuls.hasMore()); sheets++)
        yield sheetOf(
          { ...table, name: sheets === 1 ? table.name : `${table.name} (${sheets})`, pages: sheetfuls.next() },
          language,
        );
    } finally {
      await sheetfuls.close();
    }
    rows += sheetfuls.rows;
  }
  const about = metadataTable(metadata, rows);
  yield sheetOf(about, language);
}

/** A sheet with headers that stay in sight and filter. */
function sheetOf({ name, columns, pages, isForPrint = false }: Table, language: Language): Sheet {
  const rows = sheetRows(columns, pages, language);
  return { name, columns: columns.map(sheetColumn), rows, isFirstRowFrozen: true, isFiltered: true, isForPrint };
}

function sheetColumn({ width = DEFAULT_WIDTH, isDay }: ColumnHead): SheetColumn {
  return { width, isWrapped: true, ...(isDay === true ? { format: "day" } : {}) };
}

async function* sheetRows(
  columns: readonly ColumnHead[],
  pages: Table["pages"],
  language: Language,
): AsyncGenerator<readonly SheetRow[]> {
  yield [{ values: columns.map(({ header }) => header), isHeader: true }];
  for await (const page of pages)
    yield page.map((cells) => ({
      values: columns.map((column, place) => sheetValue(cells[place] ?? null, column, language)),
    }));
}

/** A text stays a text, whatever it begins with: only a formula of a cell's own would become one. */
function sheetValue(cell: Cell, column: ColumnHead, language: Language): SheetValue {
  const value = peopleCell(cell, column, language);
  if (typeof value !== "string") return value;
  if (column.isDay === true) return new Date(`${value}T00:00:00Z`);
  return value.length <= MAX_TEXT ? value : `${value.slice(0, MAX_TEXT - 1)}…`;
}
