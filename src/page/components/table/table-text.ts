import type { Column } from "./column";

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV, as the service exports it: `;` between fields, CRLF, a mark by which Excel sees UTF-8. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return `\uFEFF${linesOf(columns, rows, ";", quoted)}`;
}

/** A table as spreadsheets take it from the clipboard. */
export function tsvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return linesOf(columns, rows, "\t", (text) => plain(text).replaceAll(/[\t\r\n]+/g, " "));
}

function linesOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  separator: string,
  write: (text: string) => string,
): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return lines.map((cells) => `${cells.map(write).join(separator)}\r\n`).join("");
}

function quoted(text: string): string {
  const safe = plain(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that begins as a formula would be carried out: an apostrophe keeps it a text. */
function plain(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
