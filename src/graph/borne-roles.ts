import type { Borne } from "../moment/borne-roles";
import { borneRoles } from "../moment/borne-roles";
import type { Ids, NoParams } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import { heldOf } from "./held-of";
import { keepingProperties } from "./mark-in-parts";
import { number, text, textOrNull, texts } from "./row";

const borneQuery = cypherQuery<Ids, { readonly id: string; readonly fact: Borne }>("newest/borne-roles", (row) => ({
  id: text(row, "id"),
  fact: {
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

/** What is kept with those who bear something themselves. */
export const ALL_BORNE_ROLES = keepingProperties({
  unmarked: unmarkedBearersQuery,
  facts: borneQuery,
  keptOf: (facts) => ({ borneRoles: borneRoles(facts) }),
});

/**
 * Keeps with these subjects in which roles they bear something themselves, and when: to be called whenever responsibilities of
 * theirs, or what is kept with these, have changed.
 *
 * Cost: two queries for each thousand.
 */
export const markBorneRoles = ALL_BORNE_ROLES.mark;
