import { groupBy } from "../collections/group-by";
import { Loader } from "../event-loop/loader";
import type { CypherQuery, Ids, Slots } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";

/** A row that belongs to the node `nearId`. */
interface OfNode {
  readonly nearId: string;
}

/** What each of many nodes is asked for: the same for all of them, and what the loader is known by. */
interface Asked {
  readonly slots: Slots;
  readonly params?: CypherParams;
}

export type NestedPageQuery<R extends OfNode> = CypherQuery<Ids & { readonly limit: number }, R>;
export type NestedCountQuery = CypherQuery<Ids, OfNode & { readonly total: number }>;

/** A page of the list that a node has, by the node's id. Cost: one query a batch. */
export function nestedPageLoader<R extends OfNode>(
  snapshot: Snapshot,
  query: NestedPageQuery<R>,
  { slots, params, limit }: Asked & { readonly limit: number },
): Loader<readonly R[]> {
  const load = async (ids: readonly string[]) => {
    const byNode = groupBy(await snapshot.read(query, { ...params, ids, limit }, { slots }), (row) => row.nearId);
    return ids.map((id) => byNode.get(id) ?? []);
  };
  return snapshot.loader(`${query.name} ${JSON.stringify([slots, limit])}`, () => new Loader(load));
}

/** The length of the list that a node has, by the node's id. Cost: one query a batch. */
export function nestedCountLoader(
  snapshot: Snapshot,
  query: NestedCountQuery,
  { slots, params }: Asked,
): Loader<number> {
  const load = async (ids: readonly string[]) => {
    const found = await snapshot.read(query, { ...params, ids }, { slots });
    const totals = new Map(found.map((row) => [row.nearId, row.total]));
    return ids.map((id) => totals.get(id) ?? 0);
  };
  return snapshot.loader(`${query.name} ${JSON.stringify(slots)}`, () => new Loader(load));
}
