import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { decodeText } from "./decode-text";
import type { TableReading } from "./read-table";
import { RowCollector } from "./row-collector";
import { problemIn } from "./table-limits";

interface CsvRecord {
  readonly record: readonly string[];
  /** Of the lines, the one on which the record ends. */
  readonly info: { readonly lines: number };
}

const DELIMITERS = [";", ",", "\t"] as const;
/** Titles and headers are in the first lines. */
const LINES_LOOKED_AT = 20;
/** Characters that are parsed between two turns of the event loop. */
const CHUNK = 65_536;

const UNCLOSED =
  "expected a quotation mark that closes the cell, found the end of the file: add it, or take away the one that opens";

/** The rows of a CSV file, with `,`, `;` or tabs between its cells. */
export async function readCsv(file: string, bytes: Buffer): Promise<TableReading> {
  const decoded = decodeText(bytes);
  if ("refusal" in decoded) return { problems: [problemIn({ file, row: 1 }, decoded.refusal)] };
  const collector = new RowCollector({ file });
  try {
    for await (const { record, info } of recordsOf(decoded.text)) {
      collector.add(info.lines - lineBreaksIn(record), record);
      if (collector.isFull) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    collector.addProblem(Number(error["lines"] ?? 1), error.code === "CSV_QUOTE_NOT_CLOSED" ? UNCLOSED : error.message);
  }
  return collector.result();
}

function recordsOf(text: string): AsyncIterable<CsvRecord> {
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    // A header such as `Школа "Эталон"` is no mistake where no cell begins with a quotation mark.
    relax_quotes: true,
  });
  return Readable.from(chunksOf(text)).pipe(parser) as AsyncIterable<CsvRecord>;
}

function* chunksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK) yield text.slice(start, start + CHUNK);
}

/** The one that stands as often in most of the first lines. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, LINES_LOOKED_AT * 2).filter((line) => line.trim() !== "");
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
  return record.reduce((breaks, cell) => breaks + cell.split(/\r\n|\r|\n/).length - 1, 0);
}
