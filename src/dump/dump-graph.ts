import { BadUserInputError } from "../errors/domain-error";
import type { Row } from "../graph/cypher-query";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { findNewestRevision } from "../revision/revision.question";
import { byCodeUnits, byFromThenId, idOf } from "./record-order";
import type { DumpHeader, DumpProgress, DumpRecord, NodeRecord } from "./dump-format";
import { DUMP_FORMAT } from "./dump-format";
import type { DumpScope } from "./dump-scope";
import { wholeScope } from "./dump-scope";
import { dumpedLinksQuery, dumpedNodesQuery, dumpedRevisionsQuery } from "./dump.query";
import { regionScope } from "./region-scope";
import { writeLines } from "./write-lines";

export interface DumpOptions {
  /** Now. */
  readonly at: Date;
  /** Of the service, for the header. */
  readonly version: string;
  /** Only what a region has, and what that refers to. */
  readonly region?: string;
  /** The newest revision in the file. By default it is the newest of the graph. */
  readonly knownAt?: number;
  readonly onProgress?: DumpProgress;
}

/**
 * The lines of a graph file (docs/dump.md), without line feeds: the graph as one revision knows it, whoever writes
 * meanwhile, both clocks preserved. Streams: memory does not grow with the graph, only with a region's number of nodes.
 *
 * Errors: BAD_USER_INPUT for a revision that is not there yet, NOT_FOUND for a region of which the graph knows nothing.
 */
export async function* dumpLines(store: GraphStore, options: DumpOptions): AsyncGenerator<string> {
  const revision = await dumpedRevision(store, options.knownAt);
  const { region = null } = options;
  const scope = region === null ? await wholeScope(store, revision) : await regionScope(store, region, revision);
  const header: DumpHeader = {
    zveno: "graph",
    format: DUMP_FORMAT,
    revision,
    region,
    time: options.at.toISOString(),
    version: options.version,
    counts: { revisions: revision, ...scope.counts },
  };
  yield* writeLines(header, recordsOf(store, scope, revision), options.onProgress);
}

async function dumpedRevision(store: GraphStore, knownAt: number | undefined): Promise<number> {
  const { revision: newest } = await findNewestRevision(store);
  if (knownAt === undefined) return newest;
  if (Number.isInteger(knownAt) && knownAt >= 0 && knownAt <= newest) return knownAt;
  throw new BadUserInputError(
    `Expected a revision between 0 and ${newest}, the newest, found ${knownAt}: leave it out for the newest.`,
    { newest, found: knownAt },
  );
}

async function* recordsOf(
  store: GraphStore,
  scope: DumpScope,
  revision: number,
): AsyncGenerator<readonly DumpRecord[]> {
  const records = await store.read(dumpedRevisionsQuery, { revision }, WHOLE_GRAPH_DEADLINE);
  yield records.map((record) => ({ revision: record }));
  for await (const ids of scope.idBatches()) {
    const nodes = await store.read(dumpedNodesQuery, { ids, knownAt: revision }, WHOLE_GRAPH_DEADLINE);
    yield nodes.map((node) => ({ node: nodeAsOf(node, revision) })).sort((a, b) => byCodeUnits(a.node.id, b.node.id));
  }
  for await (const ids of scope.idBatches()) {
    const links = await store.read(dumpedLinksQuery, { ids, knownAt: revision }, WHOLE_GRAPH_DEADLINE);
    const wanted = links.filter((link) => scope.holds(link.to)).sort(byFromThenId);
    yield wanted.map((link) => ({ link: { ...link, properties: asOf(link.properties, revision) } }));
  }
}

function nodeAsOf({ retractedIn, ...node }: NodeRecord, revision: number): NodeRecord {
  const states = node.states.map((state) => asOf(state, revision)).sort((a, b) => byCodeUnits(idOf(a), idOf(b)));
  return { ...node, ...(isLater(retractedIn, revision) ? {} : { retractedIn }), states };
}

/** What a later revision has withdrawn stands in this one. */
function asOf(properties: Row, revision: number): Row {
  const { retractedIn, ...others } = properties;
  return isLater(retractedIn, revision) ? others : properties;
}

function isLater(retractedIn: Row[string] | undefined, revision: number): retractedIn is undefined {
  return typeof retractedIn !== "number" || retractedIn > revision;
}
