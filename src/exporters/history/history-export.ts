import { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { GraphQLInt } from "graphql";
import { checkBound } from "../../chain/chain-arguments";
import { batchesOf } from "../../collections/batches";
import type { EntityLabel } from "../../entity/entity";
import type { CypherQuery, Row } from "../../graph/cypher-query";
import { cypherQuery } from "../../graph/cypher-query";
import type { GraphStore } from "../../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../../graph/graph-store";
import { text } from "../../graph/row";
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

/** Which rows are read: those of some nodes, behind a revision and up to another. */
export type HistoryPart = {
  readonly ids: readonly string[];
  readonly since: number;
  readonly knownAt: number;
};

/** A table of what was recorded and withdrawn, for programs that keep a copy. */
export interface HistoryTable {
  readonly name: string;
  readonly title: string;
  /** Each row has a value for each of them. */
  readonly columns: readonly string[];
  /** The label of the nodes whose rows these are. */
  readonly label: EntityLabel | "Entity";
  readonly query: CypherQuery<HistoryPart, Row>;
  readonly row: (stored: Row, knownAt: number) => HistoryRow;
}

/** Each page of ids is a scan of the store. */
const IDS_A_PAGE = 50_000;
/** Nodes whose rows are read at once: their answer is small enough to be taken in within a few milliseconds. */
const NODES_A_PART = 250;
/** Rows that are made before others get the event loop. */
const ROWS_A_TURN = 250;

type PageOfIds = { readonly after: string; readonly limit: number; readonly knownAt: number };

const idsQuery = cypherQuery<PageOfIds, string>("history/ids", (row) => text(row, "id"));

/** The line of the table of exports: all days, so it has no `asOf`; `since` leaves out what was known by a revision. */
export function historyExport(table: HistoryTable): ExportDefinition {
  return {
    name: table.name,
    title: table.title,
    formats: ["csv", "ndjson"],
    isAsStored: table.label === "Person",
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
  { label, query, row }: HistoryTable,
  { store, moment: { knownAt } }: ExportReader,
  since: number,
): AsyncGenerator<readonly HistoryRow[]> {
  for await (const ids of idsOf(label, store, knownAt)) {
    const stored = await store.read(query, { ids, since, knownAt }, WHOLE_GRAPH_DEADLINE);
    for (const some of batchesOf(stored, ROWS_A_TURN)) yield some.map((each) => row(each, knownAt));
  }
}

async function* idsOf(
  label: HistoryTable["label"],
  store: GraphStore,
  knownAt: number,
): AsyncGenerator<readonly string[]> {
  const options = { ...WHOLE_GRAPH_DEADLINE, slots: { label: { identifier: label } } };
  for (let after: string | undefined = ""; after !== undefined;) {
    const ids: readonly string[] = await store.read(idsQuery, { after, limit: IDS_A_PAGE, knownAt }, options);
    yield* batchesOf(ids, NODES_A_PART);
    after = ids.length < IDS_A_PAGE ? undefined : ids.at(-1);
  }
}

/** What a later revision than the reader's has withdrawn stands. */
export function retractedBy(retractedIn: number | null, revision: number): number | null {
  return retractedIn !== null && retractedIn <= revision ? retractedIn : null;
}
