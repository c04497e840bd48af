import type { Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import { number } from "./row";

/**
 * Keeps properties with nodes. A row is `{ id, form }`: in the form stand the properties, null for what the node should no longer have.
 * Gives how many of the nodes were there.
 */
export const markNodesQuery = cypherQuery<{ readonly rows: readonly Row[] }, number>("newest/mark-nodes", (row) =>
  number(row, "marked"),
);
