import { decodeEntity } from "../entity/decode-entity";
import type { Entity } from "../entity/entity";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { textOrNull } from "../graph/row";
import type { IsoDay } from "../moment/iso-day";

type Params = { readonly labels: readonly string[]; readonly limit: number };

/** A node by one of its states, and the day until which it has that state. */
export interface Candidate {
  readonly entity: Entity;
  readonly until: IsoDay | null;
}

/** Nodes under whose text all the words are found. Source: cypher/search/find.*.cypher. */
export const findTextQuery = cypherQuery<
  Params & {
    /** Of Neo4j's index; the embedded store takes the words as fragments. */
    readonly lucene: string;
  },
  Candidate
>("search/find", decodeCandidate);

/** Nodes under whose text words like these may be found. Source: cypher/search/find-near.cypher. */
export const findNearQuery = cypherQuery<Params, Candidate>("search/find-near", decodeCandidate);

/** Clauses by their number. Source: cypher/search/clauses.cypher. */
export const clausesQuery = cypherQuery<{ readonly path: string; readonly limit: number }, Candidate>(
  "search/clauses",
  decodeCandidate,
);

function decodeCandidate(row: Row): Candidate {
  return { entity: decodeEntity(row), until: textOrNull(row, "validTo") };
}
