import { stringify } from "csv-stringify/sync";
import type { Language } from "../../language/language";
import { guarded } from "../../spreadsheet/csv/formula-guard";
import type { Table } from "./column";
import { peopleCell } from "./people-cell";

/**
 * As Excel opens it by a double click where Windows is Russian: there the comma is the decimal sign, so fields are
 * parted by `;`, and only the byte order mark says that the text is UTF-8.
 */
const DIALECT = { delimiter: ";", record_delimiter: "windows" } as const;

/** A table as CSV: a line of headers, then a piece of text for each page of rows. */
export async function* csvOf(table: Table, language: Language): AsyncGenerator<string> {
  yield stringify([table.columns.map(({ header }) => header)], { ...DIALECT, bom: true });
  for await (const page of table.pages) {
    const rows = page.map((row) =>
      table.columns.map((column, place) => csvCell(peopleCell(row[place] ?? null, column, language))),
    );
    yield stringify(rows, DIALECT);
  }
}

function csvCell(cell: string | number | null): string | number | null {
  return typeof cell === "string" ? guarded(cell) : cell;
}
