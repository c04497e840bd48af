import type { ExportMetadata } from "../export-metadata";
import type { Table } from "./column";

/**
 * A table as JSON lines: what the export is and its columns; an object a row; how many rows there were. A file without
 * that last line has been cut.
 */
export async function* ndjsonOf(table: Table, metadata: ExportMetadata): AsyncGenerator<string> {
  const { columns } = table;
  yield line({ export: metadata, columns: Object.fromEntries(columns.map(({ key, header }) => [key, header])) });
  let count = 0;
  for await (const page of table.pages) {
    count += page.length;
    yield page.map((row) => line(Object.fromEntries(columns.map(({ key }, place) => [key, row[place]])))).join("");
  }
  yield line({ count });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
