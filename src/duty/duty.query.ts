import { decodeEntity } from "../entity/decode-entity";
import type { DutyEntity } from "../entity/entity";
import type { Ids, NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text } from "../graph/row";

export const dutyListQuery = cypherQuery<NoParams, DutyEntity>("duty/list", decodeDuty);
export const dutyCountQuery = cypherQuery<NoParams, number>("duty/count", (row) => number(row, "total"));

export const dutiesOfActsQuery = cypherQuery<Ids, { readonly actId: string; readonly duty: DutyEntity }>(
  "duty/of-acts",
  (row) => ({ actId: text(row, "actId"), duty: decodeDuty(row) }),
);

function decodeDuty(row: Row): DutyEntity {
  return decodeEntity(row) as DutyEntity;
}
