import type { FileHandle } from "node:fs/promises";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { BadUserInputError } from "../../errors/domain-error";
import type { CypherValue } from "../../graph/cypher-query";
import type { ImportTable } from "./import-table";

/** Between the items of a list. */
export const ARRAY_DELIMITER = "\u001F";

/** Rows that are written at once: some 200 kB, some milliseconds. */
const BATCH_SIZE = 1_000;
const LINE_BREAK = /[\r\n]/;

export type ImportRow = Readonly<Record<string, CypherValue | undefined>>;

/** A table as it is being written. Texts stand in quotation marks: the tool takes an empty cell for nothing, `""` for a text. */
export class TableFile {
  /** Whether a text has several lines, which the tool must be told. */
  hasLineBreaks = false;
  private cells: (string | number | null)[][] = [];

  private constructor(
    readonly table: ImportTable,
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(directory: string, table: ImportTable): Promise<TableFile> {
    const path = join(directory, table.file);
    const file = new TableFile(table, path, await open(path, "wx"));
    file.cells.push(table.columns.map(([, header]) => header));
    return file;
  }

  async add(row: ImportRow): Promise<void> {
    this.cells.push(this.table.columns.map(([property]) => this.cell(row[property])));
    if (this.cells.length >= BATCH_SIZE) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.handle.close();
  }

  async remove(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.path, { force: true });
  }

  private async flush(): Promise<void> {
    const text = stringify(this.cells, { quoted_string: true });
    this.cells = [];
    await this.handle.appendFile(text);
  }

  private cell(value: CypherValue | undefined): string | number | null {
    if (value === undefined || value === null) return null;
    if (typeof value === "number") return value;
    const text = Array.isArray(value) ? joined(value) : (value as string | boolean).toString();
    this.hasLineBreaks ||= LINE_BREAK.test(text);
    return text;
  }
}

/** Errors: BAD_USER_INPUT where an item has the delimiter in it, and would come back as two. */
function joined(items: readonly unknown[]): string {
  const text = items.join(ARRAY_DELIMITER);
  if (text.split(ARRAY_DELIMITER).length === items.length) return text;
  throw new BadUserInputError(
    `A list cannot be written for Neo4j's import, because an item has the control character U+001F: ${JSON.stringify(items)}. Load over Bolt instead.`,
  );
}
