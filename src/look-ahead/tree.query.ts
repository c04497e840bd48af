import type { CypherValue } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, numberOrNull } from "../graph/row";

/** A row that a part of the query has found: the number of the part, then what the part gives. */
export type PartRow = readonly CypherValue[];

/** Some of what a tree holds, and the newest revision of the graph when it was read. */
export interface TreeSlice {
  readonly revision: number;
  /** How long the list is of which the tree begins with a page; null where nobody asks. */
  readonly total: number | null;
  readonly rows: readonly PartRow[];
}

/** Rows that come together: a record of the driver costs as much as some of them, and a long one holds the event loop. */
export const ROWS_A_SLICE = 20;

export const treeQuery = cypherQuery<{ readonly slice: number }, TreeSlice>("look-ahead/tree", (row) => ({
  revision: number(row, "revision"),
  total: numberOrNull(row, "total"),
  rows: row["rows"] as readonly PartRow[],
}));
