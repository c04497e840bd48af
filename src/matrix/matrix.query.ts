import type { Level } from "../entity/subject";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import { text } from "../graph/row";

/** As little of a subject as laying out a matrix takes. */
export interface FittingSubject {
  readonly id: string;
  readonly level: Level;
  readonly sortKey: string;
}

/** Those of some subjects that fit a filter, in an order of subjects. */
export const matrixSubjectsQuery = cypherQuery<CypherParams & Ids, FittingSubject>("matrix/subjects", (row) => ({
  id: text(row, "id"),
  level: text(row, "level") as Level,
  sortKey: text(row, "sortKey"),
}));
