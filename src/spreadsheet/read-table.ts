import { extname } from "node:path";
import { readCsv } from "./csv/read-csv";
import type { SheetChoice } from "./workbook/read-xlsx";
import { readXlsx } from "./workbook/read-xlsx";
import type { TableReading } from "./rows/text-table";

/** Larger ones are no tables that people fill in. */
const MAX_BYTES = 20_000_000;

/** What files begin with that are often taken for tables, and what to do about them. */
const OTHER_FORMATS: readonly (readonly [start: string, what: string])[] = [
  ["d0cf11e0a1b11ae1", "an old workbook (.xls) or one with a password: save it as .xlsx, without a password"],
  ["25504446", "a PDF: bring its table into a workbook first"],
  ["7b5c727466", "a text document (RTF): bring its table into a workbook first"],
  ["1f8b", "a compressed file: unpack it first"],
  ["89504e47", "a picture: type its table into a workbook"],
  ["ffd8ff", "a picture: type its table into a workbook"],
  ["504b0506", "an empty archive: choose the file that holds the table"],
];
const ZIP = "504b0304";
/** What reporting systems write, and name .xls. */
const MARKUP = /^\ufeff?\s*<(\?xml|!doctype|html|table|meta|head|workbook)/i;
const MARKUP_LENGTH = 200;

/** Whether the name of a file is one that tables have, or files that people take for tables. */
export function isTableFile(file: string): boolean {
  return [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".pdf"].includes(extname(file).toLowerCase());
}

/**
 * The rows of a CSV file or a workbook, as its content shows which of the two it is, in bounded memory and time.
 *
 * Errors: none; what is wrong with the file is in the reading.
 */
export async function readTable(file: string, bytes: Buffer, options: SheetChoice = {}): Promise<TableReading> {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return { problems: [{ file, line: 1, column: 1, message: refusal }] };
  return startsWith(bytes, ZIP) ? readXlsx(file, bytes, options) : readCsv(file, bytes);
}

function refusalOf(bytes: Buffer): string | null {
  if (bytes.length > MAX_BYTES)
    return `expected at most ${MAX_BYTES} bytes, found ${bytes.length}: split the table into several files`;
  const [, what] = OTHER_FORMATS.find(([start]) => startsWith(bytes, start)) ?? markupOf(bytes);
  return what === undefined ? null : `expected a workbook (.xlsx) or a CSV file, found ${what}`;
}

function markupOf(bytes: Buffer): readonly [start: string, what: string] | readonly [] {
  const start = bytes.toString("utf8", 0, MARKUP_LENGTH);
  return MARKUP.test(start)
    ? [start, "a web page or another text with tags: open it in a spreadsheet program and save it as .xlsx"]
    : [];
}

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.subarray(0, hex.length / 2).toString("hex") === hex;
}
