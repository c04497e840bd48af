import { inBatches } from "../collections/batches";
import { groupInTurns, mapInTurns } from "../event-loop/in-turns";
import type { Existence, Held } from "../moment/absence";
import { absencesOf, absencesWithin } from "../moment/absence";
import type { Ids, NoParams, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { heldOf } from "./held-of";
import { markLinksAt } from "./held-links";
import { map, number, text, textOrNull, texts } from "./row";

type Rows = { readonly rows: readonly Row[] };

const boundedNodesQuery = cypherQuery<NoParams, string>("absence/bounded", (row) => text(row, "id"));

const existencesQuery = cypherQuery<Ids, { readonly id: string; readonly existence: Existence }>(
  "absence/existences",
  (row) => ({ id: text(row, "id"), existence: existenceOf(map(row, "state"))! }),
);

/** A post's organisation that is not always there, and when the post was in it. */
interface PostIn {
  readonly id: string;
  readonly held: Held;
  readonly absences: readonly string[];
}

const postsInQuery = cypherQuery<Ids, string>("absence/posts-in", (row) => text(row, "id"));
const postsOfBoundedQuery = cypherQuery<NoParams, string>("absence/posts-of-bounded", (row) => text(row, "id"));
const organisationsQuery = cypherQuery<Ids, PostIn>("absence/organisations", (row) => ({
  id: text(row, "id"),
  held: heldOf(map(row, "link")),
  absences: texts(row, "absences"),
}));

const markNodesQuery = cypherQuery<Rows, number>("absence/mark-nodes", (row) => number(row, "marked"));

/** The stretches in which a node is not there, by all states it ever had, in the form in which they are stored. */
export function absencesOfStates(states: readonly Row[]): readonly string[] {
  return absencesOf(states.map(existenceOf).filter((existence) => existence !== null));
}

/**
 * Keeps the stretches in which these nodes are not there with them and with their relationships: to be called whenever
 * their states have changed. A post is not there without its organisation, so the posts in them follow. Stretches are only
 * added or ended in a revision, so a reader of an earlier one sees no other.
 *
 * Cost: a query, and eight more where one of the nodes has days that bound it.
 */
export async function markAbsences(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const own = await ownAbsences(transaction, ids);
  await mark(transaction, own);
  const bounded = [...own.keys()];
  const posts = await inBatches(bounded, (some) => transaction.run(postsInQuery, { ids: some }));
  await markPosts(transaction, [...new Set([...bounded, ...posts])]);
}

/** As `markAbsences`, of those of these nodes that are posts, by their organisations: to be called when they come or move. */
export async function markPosts(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const found = await inBatches(ids, (some) => transaction.run(organisationsQuery, { ids: some }));
  const byPost = await groupInTurns(found, ({ id }) => id);
  const own = await ownAbsences(transaction, [...byPost.keys()]);
  const all = await mapInTurns(byPost, ([id, organisations]): [string, readonly string[]] => [
    id,
    [...(own.get(id) ?? []), ...organisations.flatMap(({ absences, held }) => absencesWithin(absences, held))].sort(),
  ]);
  await mark(transaction, new Map(all));
}

/** As `markAbsences`, of all nodes of a store. */
export async function markAllAbsences(transaction: GraphTransaction): Promise<void> {
  await markAbsences(transaction, await transaction.run(boundedNodesQuery, {}));
}

/** As `markPosts`, of all posts of a store. */
export async function markAllPosts(transaction: GraphTransaction): Promise<void> {
  await markPosts(transaction, await transaction.run(postsOfBoundedQuery, {}));
}

/** By the ids of those nodes that have days which bound them. */
async function ownAbsences(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await inBatches(ids, (some) => transaction.run(existencesQuery, { ids: some }));
  const byId = await groupInTurns(found, ({ id }) => id);
  const own = await mapInTurns(byId, ([id, states]) => {
    return [id, absencesOf(states.map(({ existence }) => existence))] as const;
  });
  return new Map(own);
}

async function mark(transaction: GraphTransaction, absences: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const rows = [...absences].map(([id, stretches]) => ({ id, absences: stretches }));
  await inBatches(rows, (some) => transaction.run(markNodesQuery, { rows: some }));
  await markLinksAt(transaction, [...absences.keys()]);
}

/** The days that bound how long the node of a stored state is there; null where the state gives none. */
function existenceOf(state: Row): Existence | null {
  const from = textOrNull(state, "existsFrom") ?? textOrNull(state, "periodFrom");
  const to = textOrNull(state, "existsTo") ?? textOrNull(state, "periodTo");
  return from === null && to === null ? null : { from, to, ...heldOf(state) };
}
