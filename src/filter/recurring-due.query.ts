import { decodeEntity } from "../entity/decode-entity";
import type { DutyEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";

/** The duties whose deadline recurs. Source: cypher/duty/recurring.cypher. */
export const recurringDutiesQuery = cypherQuery<NoParams, DutyEntity>(
  "duty/recurring",
  (row) => decodeEntity(row) as DutyEntity,
);
