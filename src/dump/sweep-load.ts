import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { entityIdsQuery } from "./dump.query";
import type { LoadMark } from "./load-mark";
import { sweepLinksQuery, sweepNodesQuery, sweepStatesQuery } from "./load.query";

/** Nodes or states that one transaction removes: a second's work for the slower store. */
const BATCH_SIZE = 5_000;

/** Of all revisions: none of them is there yet. */
const ANY_REVISION = Number.MAX_SAFE_INTEGER;

/**
 * Removes all that a load has written and takes its mark away: the store is as empty as before. Relationships go first,
 * by the nodes that they leave, because one node may be the end of a million.
 *
 * Errors: CONFLICT where somebody else has taken the mark over, and sweeps.
 */
export async function sweepLoad(store: GraphStore, mark: LoadMark): Promise<void> {
  try {
    await sweepLinks(store, mark);
    while ((await sweep(mark, sweepStatesQuery)) > 0);
    while ((await sweep(mark, sweepNodesQuery)) > 0);
    await mark.remove();
  } finally {
    mark.forget();
  }
}

async function sweepLinks(store: GraphStore, mark: LoadMark): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const page = { after, limit: BATCH_SIZE, knownAt: ANY_REVISION };
    const ids: readonly string[] = await store.read(entityIdsQuery, page, WHOLE_GRAPH_DEADLINE);
    await mark.write((transaction) => transaction.run(sweepLinksQuery, { ids }, WHOLE_GRAPH_DEADLINE));
    after = ids.at(-1);
  }
}

async function sweep(mark: LoadMark, query: typeof sweepStatesQuery): Promise<number> {
  const params = { limit: BATCH_SIZE };
  const [removed = 0] = await mark.write((transaction) => transaction.run(query, params, WHOLE_GRAPH_DEADLINE));
  return removed;
}
