import { decodeEntity } from "../entity/decode-entity";
import type { ProgrammeEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";

/** All programmes, by name. Source: cypher/programme/all.cypher. */
export const allProgrammesQuery = cypherQuery<NoParams, ProgrammeEntity>(
  "programme/all",
  (row) => decodeEntity(row) as ProgrammeEntity,
);
