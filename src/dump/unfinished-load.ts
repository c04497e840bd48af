import { ConflictError, StoreUnavailableError } from "../errors/domain-error";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { entityIdsQuery } from "../graph/stored-facts";
import { findNewestRevision } from "../revision/revision.question";
import type { LoadState } from "./load.query";
import { anyNodeQuery, loadStateQuery, sweepLinksQuery, sweepNodesQuery, sweepStatesQuery } from "./load.query";
import { LoadMark } from "./load-mark";

/** Without a sign of life for so long, whoever loaded is gone; a sign comes every five seconds. */
const ABANDONED_AFTER_MS = 30_000;

/** Nodes or states that one transaction removes: a second's work for the slower store. */
const BATCH_SIZE = 5_000;

/** Of all revisions: none of them is there yet. */
const ANY_REVISION = Number.MAX_SAFE_INTEGER;

/**
 * Sweeps what an interrupted load has left behind, if there was one. For the start of a service.
 *
 * Errors: STORE_UNAVAILABLE while somebody else loads: the store can be used when that is done.
 */
export async function sweepUnfinishedLoad(store: GraphStore): Promise<void> {
  const state = await findLoad(store);
  if (state === undefined) return;
  if (isUnderWay(store, state))
    throw new StoreUnavailableError("A graph is being loaded into this store now: wait until that is done.");
  const mark = await LoadMark.takeOver(store, state.token);
  if (mark !== undefined) await sweepLoad(store, mark);
}

/**
 * Marks an empty store as being loaded, after sweeping what an interrupted load has left behind.
 *
 * Errors: CONFLICT for a store that holds a graph, or into which somebody else loads.
 */
export async function beginLoad(store: GraphStore): Promise<LoadMark> {
  const state = await findLoad(store);
  if (state !== undefined && isUnderWay(store, state))
    throw new ConflictError(
      "Another graph is being loaded into this store now: wait until that is done, then look what the store holds.",
    );
  await sweepUnfinishedLoad(store);
  await requireEmpty(store);
  return LoadMark.set(store);
}

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

async function findLoad(store: GraphStore): Promise<LoadState | undefined> {
  return (await store.read(loadStateQuery, {}))[0];
}

/** The embedded store is one process's own, so a mark that this process does not hold is nobody's. */
function isUnderWay(store: GraphStore, { token, ageMs }: LoadState): boolean {
  return LoadMark.isOwn(token) || (store.kind !== "embedded" && ageMs < ABANDONED_AFTER_MS);
}

async function requireEmpty(store: GraphStore): Promise<void> {
  const { revision } = await findNewestRevision(store);
  const [node] = await store.read(anyNodeQuery, {});
  if (revision === 0 && node === undefined) return;
  throw new ConflictError(
    `A graph is loaded into an empty store only, and this one holds a graph at revision ${revision}: name another data directory or database, or empty this one first.`,
    { revision },
  );
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
