import { decodeEntity } from "../entity/decode-entity";
import type { DutyEntity } from "../entity/entity";
import { cypherQuery } from "../graph/cypher-query";

/** The duties whose deadline recurs. Source: cypher/duty/recurring.cypher. */
export const recurringDutiesQuery = cypherQuery<Record<never, never>, DutyEntity>(
  "duty/recurring",
  (row) => decodeEntity(row) as DutyEntity,
);
