import { decodeEntity } from "../entity/decode-entity";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { SubjectEntity } from "../subject/subject.query";

/** Those of some subjects that fit a filter, by name. */
export const matrixSubjectsQuery = cypherQuery<CypherParams & { readonly ids: readonly string[] }, SubjectEntity>(
  "matrix/subjects",
  (row) => decodeEntity(row) as SubjectEntity,
);
