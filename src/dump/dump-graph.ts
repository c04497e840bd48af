import { entityLabel } from "../entity/decode-entity";
import { BadUserInputError } from "../errors/domain-error";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import type { StoredNode } from "../graph/stored-facts";
import { storedLinks, storedNodes, storedRecordsQuery } from "../graph/stored-facts";
import { anchored } from "../proof/anchor";
import { findNewestRevision } from "../revision/revision.question";
import type { DumpHeader, DumpProgress, DumpRecord, LinkRecord, NodeRecord } from "./dump-format";
import { DUMP_FORMAT } from "./dump-format";
import type { DumpScope } from "./dump-scope";
import { wholeScope } from "./dump-scope";
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
  const { digests } = scope;
  const records = await store.read(storedRecordsQuery, { revision }, WHOLE_GRAPH_DEADLINE);
  const told = digests === undefined ? records : anchored(records, (number) => digests.of(number));
  yield told.map((record) => ({ revision: record }));
  for await (const nodes of storedNodes(store, scope.idBatches(), revision))
    yield nodes.map((node) => ({ node: nodeRecord(node) }));
  for await (const links of storedLinks(store, scope.idBatches(), revision))
    yield links.filter(({ to }) => scope.holds(to)).map((link) => ({ link: link as LinkRecord }));
}

function nodeRecord({ labels, ...node }: StoredNode): NodeRecord {
  return { ...(node as Omit<NodeRecord, "label">), label: entityLabel(node.id, labels) };
}
