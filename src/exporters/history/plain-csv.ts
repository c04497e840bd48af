import { stringify } from "csv-stringify/sync";
import type { Table } from "../table/column";

/** Between the items of a list. */
const LIST_SEPARATOR = "|";

/** A table as CSV for programs (RFC 4180): commas, UTF-8, values as the API has them, `true` and `false`. */
export async function* plainCsvOf(table: Table): AsyncGenerator<string> {
  yield stringify([table.columns.map(({ key }) => key)], { record_delimiter: "windows" });
  for await (const page of table.pages)
    yield stringify(
      page.map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : cell))),
      { record_delimiter: "windows", cast: { boolean: String } },
    );
}
