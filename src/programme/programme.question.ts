import { decodeEntity } from "../entity/decode-entity";
import type { ProgrammeEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";

const allProgrammesQuery = cypherQuery<NoParams, ProgrammeEntity>(
  "programme/all",
  (row) => decodeEntity(row) as ProgrammeEntity,
);

/** All programmes, by name. Source: cypher/programme/all.cypher. Cost: one query. */
export function allProgrammes(snapshot: Snapshot): Promise<readonly ProgrammeEntity[]> {
  return snapshot.read(allProgrammesQuery, {});
}
