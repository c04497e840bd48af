import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number } from "../graph/row";

export const countNodesQuery = cypherQuery<NoParams, number>("graph-info/count-nodes", (row) => number(row, "total"));
export const countRelationshipsQuery = cypherQuery<NoParams, number>("graph-info/count-relationships", (row) =>
  number(row, "total"),
);
