import { cypherQuery } from "../graph/cypher-query";
import { text } from "../graph/row";
import type { RevisionReason } from "./graph-facts";

/** The reasons of the first revisions, in their order. Source: cypher/revision/reasons.cypher. */
export const revisionReasonsQuery = cypherQuery<{ readonly most: number }, RevisionReason>(
  "revision/reasons",
  (row) => ({
    by: text(row, "recordedBy"),
    why: text(row, "why"),
  }),
);
