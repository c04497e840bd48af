import { inBatches } from "../collections/batches";
import { groupInTurns, mapInTurns } from "../event-loop/in-turns";
import type { Agreed } from "../moment/agreed-days";
import { agreedDays } from "../moment/agreed-days";
import type { Ids, NoParams, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { heldOf } from "./held-of";
import type { MarkedInParts } from "./mark-in-parts";
import { map, number, numberOrNull, text, textOrNull } from "./row";

const agreedQuery = cypherQuery<Ids, { readonly id: string; readonly agreed: Agreed }>("newest/agreed", (row) => {
  const state = map(row, "state");
  const known = { addedIn: number(row, "addedIn"), retractedIn: numberOrNull(row, "retractedIn") };
  const inForce = { from: textOrNull(state, "inForceFrom"), to: textOrNull(state, "inForceTo") };
  return { id: text(row, "id"), agreed: { known, state: { ...heldOf(state), ...inForce } } };
});

const partiesOfQuery = cypherQuery<Ids, readonly string[]>("newest/parties-of", (row) => [
  text(row, "baseId"),
  text(row, "participantId"),
]);

const unmarkedPartiesQuery = cypherQuery<NoParams, string>("newest/unmarked-parties", (row) => text(row, "id"));

const markAgreedQuery = cypherQuery<{ readonly rows: readonly Row[] }, number>("newest/mark-agreed", (row) =>
  number(row, "marked"),
);

/**
 * Keeps with these subjects the stretches in which they are parties to agreements in force: to be called whenever a relationship
 * that makes them one, or a state of the agreement, has changed.
 *
 * Cost: two queries for each thousand.
 */
export async function markAgreed(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const found = await inBatches(ids, (some) => transaction.run(agreedQuery, { ids: some }));
  const bySubject = await groupInTurns(found, ({ id }) => id);
  const rows = await mapInTurns(ids, (id) => ({
    id,
    agreed: agreedDays((bySubject.get(id) ?? []).map(({ agreed }) => agreed)),
  }));
  await inBatches(rows, (some) => transaction.run(markAgreedQuery, { rows: some }));
}

/** Those of whom these nodes, so far as they are agreements, ever made parties. Cost: a query for each thousand. */
export async function partiesOf(transaction: GraphTransaction, ids: readonly string[]): Promise<readonly string[]> {
  return (await inBatches(ids, (some) => transaction.run(partiesOfQuery, { ids: some }))).flat();
}

/** As `markAgreed`, of all parties of a store with which nothing is kept yet. */
export const ALL_AGREED: MarkedInParts = { unmarked: unmarkedPartiesQuery, mark: markAgreed };
