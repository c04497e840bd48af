import { inBatches } from "../collections/batches";
import { groupInTurns, mapInTurns } from "../event-loop/in-turns";
import type { Borne } from "../moment/borne-roles";
import { borneRoles } from "../moment/borne-roles";
import type { Ids, NoParams, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { heldOf } from "./held-of";
import type { MarkedInParts } from "./mark-in-parts";
import { number, text, textOrNull, texts } from "./row";

const borneQuery = cypherQuery<Ids, { readonly id: string; readonly borne: Borne }>("newest/borne-roles", (row) => ({
  id: text(row, "id"),
  borne: {
    ...heldOf(row),
    role: text(row, "role"),
    attestedOn: textOrNull(row, "attestedOn"),
    absences: texts(row, "absences"),
    lapses: texts(row, "lapses"),
    heldSince: number(row, "heldSince"),
    heldFrom: text(row, "heldFrom"),
    heldTo: text(row, "heldTo"),
    heldGaps: texts(row, "heldGaps"),
  },
}));

const unmarkedBearersQuery = cypherQuery<NoParams, string>("newest/unmarked-bearers", (row) => text(row, "id"));

const markBorneRolesQuery = cypherQuery<{ readonly rows: readonly Row[] }, number>("newest/mark-borne-roles", (row) =>
  number(row, "marked"),
);

/**
 * Keeps with these subjects in which roles they bear something themselves, and when: to be called whenever responsibilities of
 * theirs, or what is kept with these, have changed.
 *
 * Cost: two queries for each thousand.
 */
export async function markBorneRoles(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const found = await inBatches(ids, (some) => transaction.run(borneQuery, { ids: some }));
  const bySubject = await groupInTurns(found, ({ id }) => id);
  const rows = await mapInTurns(ids, (id) => ({
    id,
    borneRoles: borneRoles((bySubject.get(id) ?? []).map(({ borne }) => borne)),
  }));
  await inBatches(rows, (some) => transaction.run(markBorneRolesQuery, { rows: some }));
}

/** As `markBorneRoles`, of all bearers of a store with which nothing is kept yet. */
export const ALL_BORNE_ROLES: MarkedInParts = { unmarked: unmarkedBearersQuery, mark: markBorneRoles };
