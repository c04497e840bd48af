import { batchesOf } from "../collections/batches";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import type { DumpCounts } from "./dump-format";
import { countDumpedLinksQuery, countDumpedNodesQuery, countDumpedStatesQuery, entityIdsQuery } from "./dump.query";

/** Which nodes go into a graph file. */
export interface DumpScope {
  readonly counts: Omit<DumpCounts, "revisions">;
  /** Their ids in order, in batches. Each call gives the same ids. */
  idBatches(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
  holds(id: string): boolean;
}

/** Ids of a page. They take little memory, and each page costs the embedded store a scan of all nodes. */
const PAGE_OF_IDS = 50_000;

/** All nodes that a revision knows. Cost: three counts; a query for each page of ids. */
export async function wholeScope(store: GraphStore, knownAt: number): Promise<DumpScope> {
  const count = async (query: typeof countDumpedNodesQuery) =>
    (await store.read(query, { knownAt }, WHOLE_GRAPH_DEADLINE))[0] ?? 0;
  const counts = {
    nodes: await count(countDumpedNodesQuery),
    states: await count(countDumpedStatesQuery),
    links: await count(countDumpedLinksQuery),
  };
  return { counts, idBatches: () => allIds(store, knownAt), holds: () => true };
}

async function* allIds(store: GraphStore, knownAt: number): AsyncGenerator<readonly string[]> {
  for (let after = ""; ;) {
    const page = await store.read(entityIdsQuery, { after, limit: PAGE_OF_IDS, knownAt }, WHOLE_GRAPH_DEADLINE);
    yield* batchesOf(page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_OF_IDS) return;
    after = last;
  }
}
