import { inBatches } from "../collections/batches";
import { groupBy } from "../collections/group-by";
import type { Existence } from "../moment/absence";
import { absencesOf } from "../moment/absence";
import type { Fragment, Ids, NoParams, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { map, number, numberOrNull, text, textOrNull } from "./row";

/**
 * The types of relationships that hold no longer than both their ends are there: who has ended bears, controls, hosts and
 * agrees to nothing. An act stays issued by an authority that is gone, and a successor outlives whom it succeeds.
 */
const ENDING_TYPES: readonly string[] = [
  "HOLDS",
  "HOSTED_BY",
  "MEMBER_OF",
  "NETWORK_AGREEMENT",
  "POST_IN",
  "RESPONSIBLE_FOR",
  "SUBORDINATE_TO",
];

type Rows = { readonly rows: readonly Row[] };

const boundedNodesQuery = cypherQuery<NoParams, string>("absence/bounded", (row) => text(row, "id"));

const existencesQuery = cypherQuery<Ids, { readonly id: string; readonly existence: Existence }>(
  "absence/existences",
  (row) => ({ id: text(row, "id"), existence: existenceOf(map(row, "state"))! }),
);

const markNodesQuery = cypherQuery<Rows, number>("absence/mark-nodes", (row) => number(row, "marked"));
const markLinksQuery = cypherQuery<Ids, number>("absence/mark-links", (row) => number(row, "marked"));

/** Whether relationships of this type hold no longer than both their ends are there. */
export function endsWithEnds(type: string): boolean {
  return ENDING_TYPES.includes(type);
}

/** The stretches in which a node is not there, by all states it ever had, in the form in which they are stored. */
export function absencesOfStates(states: readonly Row[]): readonly string[] {
  return absencesOf(states.map(existenceOf).filter((existence) => existence !== null));
}

/**
 * Keeps the stretches in which these nodes are not there with them and with their relationships: to be called whenever
 * their states have changed. Stretches are only added or ended in a revision, so a reader of an earlier one sees no other.
 *
 * Cost: a query, and three more where one of the nodes has days that bound it.
 */
export async function markAbsences(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const found = await inBatches(ids, (some) => transaction.run(existencesQuery, { ids: some }));
  const byId = groupBy(found, ({ id }) => id);
  const rows = [...byId].map(([id, states]) => ({
    id,
    absences: absencesOf(states.map(({ existence }) => existence)),
  }));
  const types: Fragment = { identifier: ENDING_TYPES.join("|") };
  await inBatches(rows, (some) => transaction.run(markNodesQuery, { rows: some }));
  await inBatches([...byId.keys()], (some) => transaction.run(markLinksQuery, { ids: some }, { slots: { types } }));
}

/** As `markAbsences`, of all nodes of a store. */
export async function markAllAbsences(transaction: GraphTransaction): Promise<void> {
  await markAbsences(transaction, await transaction.run(boundedNodesQuery, {}));
}

/** The days that bound how long the node of a stored state is there; null where the state gives none. */
function existenceOf(state: Row): Existence | null {
  const from = textOrNull(state, "existsFrom") ?? textOrNull(state, "periodFrom");
  const to = textOrNull(state, "existsTo") ?? textOrNull(state, "periodTo");
  if (from === null && to === null) return null;
  return {
    from,
    to,
    validFrom: textOrNull(state, "validFrom"),
    validTo: textOrNull(state, "validTo"),
    addedIn: number(state, "addedIn"),
    retractedIn: numberOrNull(state, "retractedIn"),
  };
}

/** What a relationship states, without the stretches that the store adds. */
export function withoutAbsences(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== "absences"));
}
