import { once } from "node:events";
import type { Readable } from "node:stream";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { Row, Worksheet } from "exceljs";
import { stream as exceljs } from "exceljs";
import { Pace } from "../../event-loop/pace";
import type { Language } from "../../language/language";
import type { ExportMetadata } from "../export-metadata";
import type { Cell, ColumnHead, Table } from "./column";
import { metadataTable } from "./metadata-table";
import { peopleCell } from "./people-cell";

/** Excel refuses to open a file with a longer text in a cell. */
const MAX_TEXT = 32_767;
/** Excel has 1,048,576 rows; what goes beyond this is on a further sheet. */
export const MAX_SHEET_ROWS = 1_000_000;
const DEFAULT_WIDTH = 18;
/** A row takes a tenth of a millisecond, and more where it has many styles. */
const ROWS_BETWEEN_LOOKS = 10;
/** Bytes of a sheet that may wait to be compressed. */
const MAX_BACKLOG = 2 ** 20;
/** A megabyte takes some 20 ms. */
const COMPRESSION_PAUSE_MS = 5;
/** Size of the library's buffers. */
const BUFFER_BYTES = 2 ** 16;

/** A stream of the library's own kind, which has no `writableLength`. */
interface Pipe {
  readonly _writableState: { readonly length: number };
}

/** What of the library's writer tells how much it holds; its types leave it out. */
interface BufferedSheet {
  readonly stream: { readonly buffers: readonly unknown[]; readonly pipes: readonly Pipe[] };
}

export interface WorkbookParts {
  readonly tables: readonly Table[];
  readonly metadata: ExportMetadata;
  /** Of the words for values. */
  readonly language: Language;
}

/**
 * Tables as a workbook, a sheet each, and «О выгрузке» behind them. Rows are written as they are read; they wait while
 * nobody takes what is written, and end when the stream is destroyed.
 */
export function workbookOf(parts: WorkbookParts, maxSheetRows = MAX_SHEET_ROWS): Readable {
  const output = new PassThrough();
  const writer = new WorkbookStream(output, parts, maxSheetRows);
  writer.write().catch((error: unknown) => output.destroy(error as Error));
  return output;
}

class WorkbookStream {
  private readonly workbook: exceljs.xlsx.WorkbookWriter;
  private readonly gone = new AbortController();
  private readonly pace = new Pace(ROWS_BETWEEN_LOOKS);
  private rows = 0;

  constructor(
    private readonly output: PassThrough,
    private readonly parts: WorkbookParts,
    private readonly maxSheetRows: number,
  ) {
    const created = new Date(parts.metadata.exportedAt);
    this.workbook = new exceljs.xlsx.WorkbookWriter({ stream: output, useStyles: true });
    Object.assign(this.workbook, { created, modified: created, creator: "Zveno", lastModifiedBy: "Zveno" });
    output.once("close", () => this.gone.abort());
  }

  async write(): Promise<void> {
    const { tables, metadata } = this.parts;
    for (const table of tables) await this.writeTable(table);
    await this.writeTable(metadataTable(metadata, this.rows));
    await this.workbook.commit();
  }

  private async writeTable(table: Table): Promise<void> {
    let sheet = new SheetWriter(this.workbook, table.name, table.columns);
    let sheets = 1;
    for await (const page of table.pages) {
      for (const row of page) {
        if (sheet.rows === this.maxSheetRows) {
          sheet.close();
          sheet = new SheetWriter(this.workbook, `${table.name} (${++sheets})`, table.columns);
        }
        sheet.add(row, this.parts.language);
        if (this.pace.isRestDue) await this.pace.rest();
      }
      this.rows += page.length;
      await this.untilTaken(sheet);
    }
    sheet.close();
  }

  /** The library takes all it is given, whether anybody reads it or not. */
  private async untilTaken(sheet: SheetWriter): Promise<void> {
    const { signal } = this.gone;
    signal.throwIfAborted();
    while (this.output.writableNeedDrain || sheet.backlog > MAX_BACKLOG) {
      if (this.output.writableNeedDrain) await once(this.output, "drain", { signal });
      // What is not compressed yet has not reached the output; that takes some turns of the event loop.
      else await pause(COMPRESSION_PAUSE_MS, undefined, { signal });
    }
  }
}

/** One sheet: headers that stay in sight and filter, rows that are let go of as they are written. */
class SheetWriter {
  rows = 0;
  private readonly sheet: Worksheet;

  constructor(
    workbook: exceljs.xlsx.WorkbookWriter,
    name: string,
    private readonly columns: readonly ColumnHead[],
  ) {
    this.sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    this.sheet.columns = columns.map(({ key, width = DEFAULT_WIDTH, isDay }) => ({
      key,
      width,
      style: { alignment: { vertical: "top", wrapText: true }, ...(isDay === true ? { numFmt: "dd.mm.yyyy" } : {}) },
    }));
    const header: Row = this.sheet.addRow(columns.map((column) => column.header));
    header.font = { bold: true };
    header.commit();
  }

  add(cells: readonly Cell[], language: Language): void {
    const values = this.columns.map((column, place) => sheetValue(cells[place] ?? null, column, language));
    this.sheet.addRow(values).commit();
    this.rows++;
  }

  /** Bytes that have been written and not been compressed, to the next buffer. */
  get backlog(): number {
    const { buffers, pipes } = (this.sheet as unknown as BufferedSheet).stream;
    return pipes.reduce((sum, pipe) => sum + pipe._writableState.length, buffers.length * BUFFER_BYTES);
  }

  close(): void {
    const to = { row: this.rows + 1, column: this.columns.length };
    this.sheet.autoFilter = { from: { row: 1, column: 1 }, to };
    this.sheet.commit();
  }
}

/** A text stays a text, whatever it begins with: only an object with a formula would become one. */
function sheetValue(cell: Cell, column: ColumnHead, language: Language): string | number | Date | null {
  const value = peopleCell(cell, column, language);
  if (typeof value !== "string") return value;
  if (column.isDay === true) return new Date(`${value}T00:00:00Z`);
  return value.length <= MAX_TEXT ? value : `${value.slice(0, MAX_TEXT - 1)}…`;
}
