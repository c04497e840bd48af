import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import { number, text } from "../graph/row";

/** How many there are under one key. */
export interface Counted {
  readonly key: string;
  readonly total: number;
}

export const subjectsByKindQuery = cypherQuery<NoParams, Counted>("statistics/subjects-by-kind", (row) => ({
  key: text(row, "kind"),
  total: number(row, "total"),
}));

export const dutiesByStatusQuery = cypherQuery<CypherParams, Counted>("statistics/duties-by-status", (row) => ({
  key: text(row, "status"),
  total: number(row, "total"),
}));

export const agreementsByForceQuery = cypherQuery<NoParams, Counted>("statistics/agreements-by-force", (row) => ({
  key: text(row, "state"),
  total: number(row, "total"),
}));
