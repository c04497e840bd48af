import type { ShownColumn, UnderstoodTable } from "../importers/tables/reading/understood-table";
import { plural } from "../language/english";
import { cut } from "../problem/shown";

/** Longer values are cut. */
const LONGEST_VALUE = 80;

/** How a table was understood, in lines for a terminal. */
export function describeTable(table: UnderstoodTable): readonly string[] {
  const { file, sheet, kind, why, headerRow, columns, rows, firstRow, unreadColumns, unreadSheets } = table;
  const place = sheet === undefined ? file : `${file}, sheet «${sheet}»`;
  const first = Object.entries(firstRow).map(([field, value]) => `${field} = ${cut(value, LONGEST_VALUE)}`);
  return [
    kind === null ? `${place}: not recognised: ${why}` : `${place}: ${kind}, because ${why}`,
    ...(headerRow === null ? [] : [`  headers in row ${headerRow}, ${plural(rows, "row")} below them`]),
    ...columns.map((column) => `  ${columnText(column)} → ${column.field} (${column.meaning})`),
    ...(first.length === 0 ? [] : [`  first row: ${first.join("; ")}`]),
    ...(unreadColumns.length === 0 ? [] : [`  columns not read: ${unreadColumns.map(columnText).join(", ")}`]),
    ...(unreadSheets.length === 0 ? [] : [`  sheets not read: ${unreadSheets.map((name) => `«${name}»`).join(", ")}`]),
  ];
}

/** What to put into a mapping file for a table that was not recognised; no lines where nothing can be said. */
export function describeMapping({ file, mapping }: UnderstoodTable): readonly string[] {
  if (mapping === null) return [];
  return [
    `# ${file}: write this into a file, correct it, and name the file with --mapping`,
    ...mapping.trimEnd().split("\n"),
  ];
}

function columnText({ column, header }: ShownColumn): string {
  return `${column} «${header}»`;
}
