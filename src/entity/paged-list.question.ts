import type { CypherQuery, NoParams, Slots } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { Ordering } from "../pagination/ordering";
import { placesOf, sortLength, sortValuesIn } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import type { Entity } from "./entity";
import { rememberEntities } from "./entity.loader";

/** A list of nodes of one label. */
export interface EntityList<E extends Entity> {
  /** What tells this list from others: its name, filter and order. A cursor belongs to one list. */
  readonly identity: readonly unknown[];
  readonly page: CypherQuery<{ readonly limit: number }, E>;
  readonly count: CypherQuery<NoParams, number>;
  readonly ordering: Ordering<E>;
  /** The conditions that fill the places of both queries. */
  readonly conditions: Slots;
  /** The parameters that the conditions need beside their own. */
  readonly params?: CypherParams;
}

/**
 * A page of a list of nodes, which the request then remembers.
 *
 * Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count.
 */
export async function pagedList<E extends Entity>(
  snapshot: Snapshot,
  { identity, page, count, ordering, conditions, params = {} }: EntityList<E>,
  args: PageArgs,
): Promise<Page<E>> {
  const request = new PageRequest(args, snapshot, identity, sortLength(ordering));
  const slots = { ...conditions, ...placesOf(ordering, request.after) };
  const rows = await snapshot.read(page, { ...params, limit: request.limit }, { slots });
  rememberEntities(snapshot, rows);
  return pageOf(request, snapshot, {
    rows,
    sortValues: (entity) => sortValuesIn(ordering, entity),
    node: (entity) => entity,
    count: async () => (await snapshot.read(count, params, { slots: conditions }))[0] ?? 0,
  });
}
