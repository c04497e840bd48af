import { decodeEntity } from "../entity/decode-entity";
import type { Entity } from "../entity/entity";
import { cypherQuery } from "../graph/cypher-query";

type Params = {
  /** Of Neo4j's index; the embedded store takes the words as fragments. */
  readonly lucene: string;
  readonly labels: readonly string[];
  readonly limit: number;
};

/** Nodes under whose text all the words are found. Source: cypher/search/find.*.cypher. */
export const findTextQuery = cypherQuery<Params, Entity>("search/find", (row) => decodeEntity(row));
