import type { GraphQLResolveInfo } from "graphql";
import type { Entity, EntityLabel } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import type { EntityList } from "../entity/paged-list.question";
import { ListedPage } from "../entity/paged-list.question";
import type { Fragment } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { Page, PageArgs } from "../pagination/page";
import type { AskedMoment, RequestContext } from "../request/request-context";
import { asksForTotal, fieldsBelow } from "./asked-field";
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
  { label, ids }: Seeds,
): Promise<Snapshot> {
  const plan = treePlanOf(info, { label, isPage: false, isWhole: false });
  const seeds = { fragment: "look-ahead/seeds/by-ids", params: { ids }, slots: { label: { identifier: label } } };
  return context.snapshotConfirmedBy(
    asked,
    async (snapshot) => (await readTree(context, snapshot, { plan, seeds }))?.revision,
  );
}

/** A list that a root field gives, as `listOf` has it at a moment. */
export interface AskedList<E extends Entity, A> {
  readonly label: EntityLabel;
  readonly args: A;
  readonly listOf: (snapshot: Snapshot, args: A) => Promise<EntityList<E>>;
}

/**
 * A page of a list at the asked moment, which remembers all that the field asks for below its items, so far as that is
 * foreseen, and how many there are, where that is asked for.
 *
 * Errors: as `pagedList`, and as `listOf`. Cost: one query beside those of `listOf`; one more behind a cursor, and where the
 * newest revision is not the one that was expected.
 */
export async function pageAhead<E extends Entity, A extends AskedMoment & PageArgs>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { label, args, listOf }: AskedList<E, A>,
): Promise<{ readonly snapshot: Snapshot; readonly page: Page<E> }> {
  let listed: ListedPage<E> | undefined;
  const read = async (snapshot: Snapshot): Promise<number | undefined> => {
    listed = new ListedPage(snapshot, await listOf(snapshot, args), args);
    return readPage(context, snapshot, info, { label, listed });
  };
  // A cursor belongs to a moment: only once that is certain, it is known whether the cursor fits.
  const snapshot = await (args.after == null ? context.snapshotConfirmedBy(args, read) : context.snapshot(args));
  if (args.after != null) await read(snapshot);
  return { snapshot, page: await listed!.read() };
}

interface PageAsked<E extends Entity> {
  readonly label: EntityLabel;
  readonly listed: ListedPage<E>;
}

/** Tells the page what it holds. The newest revision, undefined where nobody could tell. */
async function readPage<E extends Entity>(
  context: RequestContext,
  snapshot: Snapshot,
  info: GraphQLResolveInfo,
  { label, listed }: PageAsked<E>,
): Promise<number | undefined> {
  const plan = treePlanOf(info, { label, isPage: true, isWhole: !listed.isByKey });
  const isCounted = !listed.hasKnownLength && asksForTotal({ below: fieldsBelow(info) });
  const { params } = listed.texts;
  const tree = await readTree(context, snapshot, { plan, seeds: seedsOf(listed, isCounted), params });
  if (tree === undefined) return undefined;
  const rows = [...tree.found.idsOf(plan.seeds)].map((id) => tree.found.entities.get(id) as E);
  listed.tell(rows, tree.total);
  return tree.revision;
}

/** What finds the nodes of a page, and where that is asked for the length of the list. */
function seedsOf<E extends Entity>(listed: ListedPage<E>, isCounted: boolean): Fragment {
  const { texts } = listed;
  const node = { names: [texts.node] };
  if (isCounted && listed.isFoundWhole) {
    const params = { most: texts.limit };
    return { fragment: "look-ahead/seeds/counted-page", params, slots: { page: texts.whole, node } };
  }
  const total = isCounted ? texts.total : { fragment: "look-ahead/seeds/uncounted" };
  return { fragment: "look-ahead/seeds/page", slots: { page: texts.page, node, total } };
}

interface Asked {
  readonly plan: TreePlan;
  /** What the query begins with. */
  readonly seeds: Fragment;
  readonly params?: CypherParams;
}

interface Tree {
  readonly found: Found;
  readonly revision: number;
  readonly total: number | null;
}

/** What was found, of which the loaders are told; undefined where the store has first to plan it. */
async function readTree(
  { services: { store } }: RequestContext,
  snapshot: Snapshot,
  { plan, seeds, params }: Asked,
): Promise<Tree | undefined> {
  const asked = {
    params: { ...params, slice: ROWS_A_SLICE },
    slots: { ...plan.slots, seeds },
    isDeep: plan.isDeep,
  };
  if (!isPlanned(store, asked, snapshot.moment)) return undefined;
  const slices = await snapshot.read(treeQuery, asked.params, { slots: asked.slots });
  const [first] = slices;
  if (first === undefined) return undefined;
  const found = new Found(snapshot);
  plan.remember(
    slices.flatMap(({ rows }) => rows),
    found,
  );
  const loader = entityLoader(snapshot);
  for (const entity of found.entities.values()) loader.prime(entity.id, entity);
  return { found, revision: first.revision, total: first.total };
}
