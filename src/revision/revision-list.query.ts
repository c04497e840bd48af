import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { map, number, text, textOrNull, texts } from "../graph/row";
import type { Revision } from "./revision";

export const revisionListQuery = cypherQuery<{ readonly limit: number }, Revision>("revision/list", (row) => {
  const record = map(row, "record");
  return {
    number: number(record, "number"),
    at: text(record, "at"),
    by: text(record, "recordedBy"),
    why: text(record, "why"),
    onBehalfOf: texts(record, "onBehalfOf"),
    operation: textOrNull(record, "operation"),
    digest: text(record, "digest"),
    hash: text(record, "hash"),
    previousHash: textOrNull(record, "previousHash"),
  };
});

export const revisionCountQuery = cypherQuery<NoParams, number>("revision/count", (row) => number(row, "total"));

type Numbers = { readonly numbers: readonly number[] };

/** How many facts of one kind a revision recorded, or withdrew. */
export interface ChangedFacts {
  readonly number: number;
  readonly total: number;
}

export const changedStatesQuery = cypherQuery<Numbers, ChangedFacts>("revision/changed-states", (row) => ({
  number: number(row, "number"),
  total: number(row, "total"),
}));

export const changedLinksQuery = cypherQuery<Numbers, ChangedFacts>("revision/changed-links", (row) => ({
  number: number(row, "number"),
  total: number(row, "total"),
}));
