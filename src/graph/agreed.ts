import { inBatches } from "../collections/batches";
import type { Agreed } from "../moment/agreed-days";
import { agreedDays, agreedTo } from "../moment/agreed-days";
import type { Ids, NoParams } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { heldOf } from "./held-of";
import { keepingProperties } from "./mark-in-parts";
import { map, number, numberOrNull, text, textOrNull } from "./row";

const agreedQuery = cypherQuery<Ids, { readonly id: string; readonly fact: Agreed }>("newest/agreed", (row) => {
  const state = map(row, "state");
  const known = { addedIn: number(row, "addedIn"), retractedIn: numberOrNull(row, "retractedIn") };
  const inForce = { from: textOrNull(state, "inForceFrom"), to: textOrNull(state, "inForceTo") };
  return { id: text(row, "id"), fact: { known, state: { ...heldOf(state), ...inForce } } };
});

const partiesOfQuery = cypherQuery<Ids, readonly string[]>("newest/parties-of", (row) => [
  text(row, "baseId"),
  text(row, "participantId"),
]);

const unmarkedPartiesQuery = cypherQuery<NoParams, string>("newest/unmarked-parties", (row) => text(row, "id"));

/** What is kept with parties to agreements. */
export const ALL_AGREED = keepingProperties({
  unmarked: unmarkedPartiesQuery,
  facts: agreedQuery,
  keptOf: (facts) => {
    const agreed = agreedDays(facts);
    return { agreed, agreedTo: agreedTo(agreed) };
  },
});

/**
 * Keeps with these subjects the stretches in which they are parties to agreements in force: to be called whenever a relationship
 * that makes them one, or a state of the agreement, has changed.
 *
 * Cost: two queries for each thousand.
 */
export const markAgreed = ALL_AGREED.mark;

/** Those of whom these nodes, so far as they are agreements, ever made parties. Cost: a query for each thousand. */
export async function partiesOf(transaction: GraphTransaction, ids: readonly string[]): Promise<readonly string[]> {
  return (await inBatches(ids, (some) => transaction.run(partiesOfQuery, { ids: some }))).flat();
}
