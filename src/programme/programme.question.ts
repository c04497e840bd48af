import { decodeEntity } from "../entity/decode-entity";
import type { ProgrammeEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";

const allProgrammesQuery = cypherQuery<NoParams, ProgrammeEntity>(
  "programme/all",
  (row) => decodeEntity(row) as ProgrammeEntity,
);

/**
 * All programmes, by name.
 *
 * Source: cypher/programme/all.cypher.
 * Cost: one query.
 *
 * @example
 * ```graphql
 * { programmes { id name } }
 * ```
 * ```json
 * {"programmes": [{"id": "obr-first-profession", "name": "Первая профессия (вымышленная программа)"},
 *   {"id": "network-school", "name": "Сетевая школа"}, {"id": "modern-school", "name":
 *   "Современная школа"}, {"id": "success-of-every-child", "name": "Успех каждого ребёнка"}, {"id":
 *   "digital-environment", "name": "Цифровая образовательная среда"}]}
 * ```
 */
export function allProgrammes(snapshot: Snapshot): Promise<readonly ProgrammeEntity[]> {
  return snapshot.read(allProgrammesQuery, {});
}
