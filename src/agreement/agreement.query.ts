import { decodeEntity } from "../entity/decode-entity";
import type { AgreementEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number } from "../graph/row";

export const agreementListQuery = cypherQuery<NoParams, AgreementEntity>(
  "agreement/list",
  (row) => decodeEntity(row) as AgreementEntity,
);
export const agreementCountQuery = cypherQuery<NoParams, number>("agreement/count", (row) => number(row, "total"));
