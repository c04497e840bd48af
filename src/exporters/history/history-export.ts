import { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { GraphQLInt } from "graphql";
import { checkBound } from "../../chain/chain-arguments";
import { batchesOf } from "../../collections/batches";
import type { Row } from "../../graph/cypher-query";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ExportReader } from "../export-reader";
import type { ParameterTypes } from "../parameters";
import { argumentsOf } from "../parameters";
import type { Cell } from "../table/column";
import { tableOf } from "../table/column";
import { ndjsonOf } from "../table/ndjson";
import { primed } from "../table/primed";
import { plainCsvOf } from "./plain-csv";

/** A row by the keys of its columns. */
export type HistoryRow = Readonly<Record<string, Cell>>;

/** Where a page of rows begins: behind the one with this id. */
export type HistoryPage = {
  readonly since: number;
  readonly after: string;
  readonly limit: number;
};

/** A table of what was recorded and withdrawn, for programs that keep a copy. */
export interface HistoryTable {
  readonly name: string;
  readonly title: string;
  /** Each row has a value for each of them. */
  readonly columns: readonly string[];
  /** The column with the id by which rows are ordered. */
  readonly key: string;
  /** A page of rows as the store has them. */
  readonly read: (reader: ExportReader, page: HistoryPage) => Promise<readonly Row[]>;
  readonly row: (stored: Row, knownAt: number) => HistoryRow;
}

/** Each page is a scan of the store: few of them, and no more rows than fit well into memory. */
const ROWS_A_PAGE = 5_000;
/** Rows that are made before others get the event loop. */
const ROWS_A_TURN = 250;

/** The line of the table of exports: all days, so it has no `asOf`; `since` leaves out what was known by a revision. */
export function historyExport(table: HistoryTable): ExportDefinition {
  return {
    name: table.name,
    title: table.title,
    formats: ["csv", "ndjson"],
    parameters,
    open: (asked) => open(table, asked),
  };
}

function parameters(schema: GraphQLSchema): ParameterTypes {
  const description =
    "Only what was recorded or withdrawn behind this revision; 0 for everything (записанное после ревизии).";
  return { since: { type: GraphQLInt, defaultValue: 0, description }, ...argumentsOf(schema, "subjects", ["knownAt"]) };
}

async function open(history: HistoryTable, asked: AskedExport): Promise<OpenedExport> {
  const { since } = asked.parameters as { readonly since: number };
  const { revision } = asked.metadata;
  const advice = "`Zveno-Revision` of the copy before says where to go on";
  checkBound({ argument: "since", found: since, min: 0, max: revision, advice });
  const columns = history.columns.map((key) => ({ key, header: key, value: (row: HistoryRow) => row[key] ?? null }));
  const unread = tableOf(history.title, columns, pagesOf(history, asked.reader, since));
  const table = { ...unread, pages: await primed(unread.pages) };
  const pieces = asked.format === "csv" ? plainCsvOf(table) : ndjsonOf(table, asked.metadata);
  return { stream: Readable.from(pieces, { objectMode: false }), isPartial: false };
}

async function* pagesOf(
  { read, row, key }: HistoryTable,
  reader: ExportReader,
  since: number,
): AsyncGenerator<readonly HistoryRow[]> {
  for (let after: string | null = ""; after !== null;) {
    const stored: readonly Row[] = await read(reader, { since, after, limit: ROWS_A_PAGE });
    let last: HistoryRow = {};
    for (const some of batchesOf(stored, ROWS_A_TURN)) {
      const rows = some.map((each) => row(each, reader.moment.knownAt));
      last = rows.at(-1) ?? last;
      yield rows;
    }
    after = stored.length < ROWS_A_PAGE ? null : String(last[key]);
  }
}

/** What a later revision than the reader's has withdrawn stands. */
export function retractedBy(retractedIn: number | null, revision: number): number | null {
  return retractedIn !== null && retractedIn <= revision ? retractedIn : null;
}
