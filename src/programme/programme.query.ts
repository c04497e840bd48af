import { decodeEntity } from "../entity/decode-entity";
import type { ProgrammeEntity } from "../entity/entity";
import { cypherQuery } from "../graph/cypher-query";

/** All programmes, by name. Source: cypher/programme/all.cypher. */
export const allProgrammesQuery = cypherQuery<Record<never, never>, ProgrammeEntity>(
  "programme/all",
  (row) => decodeEntity(row) as ProgrammeEntity,
);
