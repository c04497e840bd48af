import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphStore } from "../graph/graph-store";
import { number } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { NewestRevision } from "../revision/revision.query";
import { findNewestRevision } from "../revision/revision.question";

const countNodesQuery = cypherQuery<NoParams, number>("graph-info/count-nodes", (row) => number(row, "total"));
const countRelationshipsQuery = cypherQuery<NoParams, number>("graph-info/count-relationships", (row) =>
  number(row, "total"),
);

/** The graph as a whole, at its newest revision. */
export interface GraphOverview {
  readonly newest: NewestRevision;
  /** When the newest revision was recorded: an instant in UTC. */
  readonly updatedAt: string;
  /** Version of the store's engine; null where it does not say. */
  readonly storeVersion: string | null;
}

/**
 * The graph as a whole at its newest revision; null while it is empty.
 *
 * Units: `updatedAt` is an instant in UTC.
 * Errors: STORE_UNAVAILABLE.
 * Cost: one query, and a look at the store.
 *
 * @example
 * ```graphql
 * { graph { revision } }
 * ```
 * ```json
 * {"graph": {"revision": 2}}
 * ```
 */
export async function graphOverview(store: GraphStore): Promise<GraphOverview | null> {
  const [newest, health] = await Promise.all([findNewestRevision(store), store.health()]);
  if (newest.updatedAt === null) return null;
  return { newest, updatedAt: newest.updatedAt, storeVersion: health.version ?? null };
}

/** How many nodes with an id of their own are known; states are none. Cost: one query. */
export async function countNodes(snapshot: Snapshot): Promise<number> {
  return (await snapshot.read(countNodesQuery, {}))[0] ?? 0;
}

/** How many relationships are known. Cost: one query. */
export async function countRelationships(snapshot: Snapshot): Promise<number> {
  return (await snapshot.read(countRelationshipsQuery, {}))[0] ?? 0;
}
