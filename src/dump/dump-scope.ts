import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { allIds } from "../graph/stored-facts";
import type { RevisionDigests } from "../proof/revision-digests";
import type { DumpCounts } from "./dump-format";
import { countDumpedLinksQuery, countDumpedNodesQuery, countDumpedStatesQuery } from "./dump.query";

/** Which nodes go into a graph file. */
export interface DumpScope {
  readonly counts: Omit<DumpCounts, "revisions">;
  /** Their ids in order, in batches. Each call gives the same ids. */
  idBatches(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
  holds(id: string): boolean;
  /** Of what goes into the file, where that is not all that the revisions said. */
  readonly digests?: RevisionDigests;
}

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
