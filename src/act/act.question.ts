import type { ActEntity } from "../entity/entity";
import { rememberEntities } from "../entity/entity.loader";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import type { ActFilter } from "../filter/act.filter";
import { actCondition } from "../filter/act.filter";
import { actCountQuery, actListQuery } from "./act.query";

/** A page of acts, whatever their force, by date. Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count. */
export async function listActs(
  snapshot: Snapshot,
  args: PageArgs & { readonly filter?: ActFilter | null },
): Promise<Page<ActEntity>> {
  const request = new PageRequest(args, snapshot, ["acts", args.filter], 2);
  const filter = actCondition(args.filter);
  const [sortKey, id] = request.after ?? [];
  const after = request.after === null ? ANYTHING : { fragment: "act/after/date", params: { sortKey, id } };
  const rows = await snapshot.read(actListQuery, { limit: request.limit }, { slots: { filter, after } });
  rememberEntities(snapshot, rows);
  const count = async () => (await snapshot.read(actCountQuery, {}, { slots: { filter } }))[0] ?? 0;
  return pageOf(request, snapshot, { rows, sortValues: (act) => [act.sortKey, act.id], node: (act) => act, count });
}
