import type { GraphQLResolveInfo } from "graphql";
import type { EntityLabel } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import type { Snapshot } from "../graph/snapshot";
import type { AskedMoment, RequestContext } from "../request/request-context";
import { Found } from "./found";
import type { TreePlan } from "./plan";
import { isPlanned } from "./planned-trees";
import { treePlanOf } from "./tree-plans";
import { ROWS_A_SLICE, treeQuery } from "./tree.query";

/** Nodes of a label, by their ids. */
export interface Seeds {
  readonly label: EntityLabel;
  readonly ids: readonly string[];
}

/**
 * The graph at the asked moment, which remembers the nodes with these ids and all that the field asks for below them, so
 * far as that is foreseen; what is not is asked for when it is needed.
 *
 * Cost: one query; two where the newest revision is not the one that was expected.
 */
export function snapshotAhead(
  context: RequestContext,
  asked: AskedMoment,
  info: GraphQLResolveInfo,
  seeds: Seeds,
): Promise<Snapshot> {
  const tree = treePlanOf(info, seeds.label, false);
  if (!isPlanned(context.services.store, tree)) return context.snapshot(asked);
  return context.snapshotConfirmedBy(asked, (snapshot) => readTree(snapshot, tree, seeds));
}

/** Reads what a field asks for below nodes that are known already. Cost: one query; none where they are all that is asked for. */
export async function lookAhead(
  { services: { store } }: RequestContext,
  snapshot: Snapshot,
  info: GraphQLResolveInfo,
  seeds: Seeds,
): Promise<void> {
  const tree = treePlanOf(info, seeds.label, true);
  if (tree.isDeep && seeds.ids.length > 0 && isPlanned(store, tree)) await readTree(snapshot, tree, seeds);
}

async function readTree(snapshot: Snapshot, tree: TreePlan, { ids }: Seeds): Promise<number> {
  const slices = await snapshot.read(treeQuery, { ids, slice: ROWS_A_SLICE }, { slots: tree.slots });
  const found = new Found(snapshot);
  tree.remember(
    slices.flatMap(({ rows }) => rows),
    found,
  );
  const loader = entityLoader(snapshot);
  for (const entity of found.entities.values()) loader.prime(entity.id, entity);
  return slices[0]!.revision;
}
