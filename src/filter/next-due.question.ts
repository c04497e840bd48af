import { decodeEntity } from "../entity/decode-entity";
import { DUE_WITHIN_DAYS, nextDue } from "../entity/duty-status";
import type { DutyEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import { addDays } from "../moment/iso-day";

/** The duties whose deadline recurs. */
const recurringDutiesQuery = cypherQuery<NoParams, DutyEntity>(
  "duty/recurring",
  (row) => decodeEntity(row) as DutyEntity,
);

/**
 * The parameters of what asks for the next day on which a duty is due: `$soon`, the last day that counts as near, and
 * `$recurringNext`, the next day of each recurring duty by its id. A recurrence cannot be worked out in Cypher, so it is
 * here. Cost: one query a request.
 */
export async function nextDueParams(snapshot: Snapshot): Promise<CypherParams> {
  const recurringNext = await snapshot.loader("recurring next", () => nextDaysOfRecurring(snapshot));
  return { soon: addDays(snapshot.moment.asOf, DUE_WITHIN_DAYS), recurringNext };
}

async function nextDaysOfRecurring(snapshot: Snapshot): Promise<Readonly<Record<string, IsoDay>>> {
  const recurring = await snapshot.read(recurringDutiesQuery, {});
  const days = recurring.map(({ id, state }) => [id, nextDue(state, snapshot.moment.asOf)] as const);
  return Object.fromEntries(days.filter((entry): entry is [string, IsoDay] => entry[1] !== null));
}
