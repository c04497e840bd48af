import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { InfoRecord } from "csv-parse";
import { CsvError, parse } from "csv-parse";
import { EndlessLineError, lineFeeds, withoutEndlessLines } from "./csv-lines";
import { unguarded } from "./formula-guard";
import { decodeText } from "./decode-text";
import { RowCollector } from "../rows/row-collector";
import type { TableReading } from "../rows/text-table";
import { MAX_COLUMNS, problemIn } from "../rows/table-limits";

const DELIMITERS = [";", ",", "\t"] as const;
/** Titles and headers are in the first lines. */
const LINES_LOOKED_AT = 20;
/** In a longer row, a quotation mark was not closed. */
const MAX_RECORD = 20_000_000;

/** `="007"`, by which programs keep the noughts of a number. */
const QUOTED_VALUE = /^="([^"]*)"$/;
const FORMULA = /^=(?!"[^"]*"$)\s*[\p{L}\p{Nd}($"+-]/u;
const FORMULA_FOUND = "expected a value, found a formula: type the value";
const UNCLOSED =
  "expected a quotation mark that closes the cell, found the end of the file: add it, or take away the one that opens";
const TOO_WIDE = `expected at most ${MAX_COLUMNS} columns, found more: leave out the others`;

/** The rows of a CSV file, with `,`, `;` or tabs between its cells. */
export async function readCsv(file: string, bytes: Buffer): Promise<TableReading> {
  const decoded = decodeText(bytes);
  if ("refusal" in decoded) return { problems: [problemIn({ file, row: decoded.row ?? 1 }, decoded.refusal)] };
  const collector = new RowCollector({ file });
  await collectRows(decoded.chunks, collector);
  return collector.result();
}

async function collectRows(chunks: () => Iterable<string>, collector: RowCollector): Promise<void> {
  const [start = ""] = lineFeeds(chunks());
  const delimiter = delimiterOf(start);
  let last = { lines: 0, empty_lines: 0 };
  const parser = parserFor(delimiter, (record, info) => {
    const row = info.lines - lineBreaksIn(record);
    for (const [index, cell] of record.entries())
      if (FORMULA.test(cell)) collector.addProblem(row, FORMULA_FOUND, index + 1);
    collector.add(row, record.map(valueOf));
    last = info;
  });
  // Rows are collected as they are parsed; nothing comes out at the parser's other end.
  parser.resume();
  try {
    const lines = withoutEndlessLines(lineFeeds(chunks()), delimiter);
    await pipeline(Readable.from(untilFull(lines, collector)), parser);
  } catch (error) {
    if (error instanceof EndlessLineError) collector.addProblem(error.line, TOO_WIDE);
    else if (!(error instanceof CsvError)) throw error;
    else if (!collector.isFull) addParseProblem(error, last, collector);
  }
}

function valueOf(cell: string): string {
  return unguarded(QUOTED_VALUE.exec(cell)?.[1] ?? cell);
}

function* untilFull(chunks: Iterable<string>, collector: RowCollector): Generator<string> {
  for (const chunk of chunks) {
    yield chunk;
    if (collector.isFull) return;
  }
}

/**
 * The place of what the parser could not read. It says where it gave up; an opening mark stands in the row after the
 * last whole one.
 */
function addParseProblem(
  error: CsvError,
  last: Pick<InfoRecord, "lines" | "empty_lines">,
  collector: RowCollector,
): void {
  const isOpen = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
  const blank = Number(error["empty_lines"] ?? 0) - last.empty_lines;
  if (isOpen) collector.addProblem(last.lines + 1 + blank, UNCLOSED);
  else collector.addProblem(Number(error["lines"] ?? 1), error.message);
}

function parserFor(delimiter: string, onRow: (record: readonly string[], info: InfoRecord) => void) {
  return parse({
    bom: true,
    delimiter,
    max_record_size: MAX_RECORD,
    on_record: (record: readonly string[], info) => {
      onRow(record, info);
      return null;
    },
    record_delimiter: "\n",
    relax_column_count: true,
    // A cell such as `Завод "Эталон"` is no mistake where no cell begins with a quotation mark.
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

/** The one that stands as often in most of the first lines. */
function delimiterOf(text: string): string {
  const lines = text.split("\n", LINES_LOOKED_AT * 2).filter((line) => line.trim() !== "");
  const score = (delimiter: string): number => {
    const counts = lines.slice(0, LINES_LOOKED_AT).map((line) => unquoted(line).split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    return most === 0 ? 0 : counts.filter((count) => count === most).length * 1000 + most;
  };
  return [...DELIMITERS].sort((a, b) => score(b) - score(a))[0] ?? ";";
}

function unquoted(line: string): string {
  return line.replace(/"[^"]*"/g, "");
}

function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
}
