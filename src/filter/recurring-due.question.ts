import { decodeEntity } from "../entity/decode-entity";
import type { DutyEntity } from "../entity/entity";
import type { Fragment, NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import { addDays } from "../moment/iso-day";
import { DUE_WITHIN_DAYS, isSoon, nextDue } from "../entity/duty-status";
import { DUE } from "./duty-status.fragment";

/** The duties whose deadline recurs. */
const recurringDutiesQuery = cypherQuery<NoParams, DutyEntity>(
  "duty/recurring",
  (row) => decodeEntity(row) as DutyEntity,
);

/**
 * The parameters that a condition needs beside its own: those of a status where it speaks of one, otherwise none.
 *
 * Cost: that of `statusParams` for a condition on the status of duties.
 */
export async function conditionParams(snapshot: Snapshot, condition: Fragment): Promise<CypherParams> {
  return speaksOfStatus(condition) ? statusParams(snapshot) : {};
}

/**
 * The parameters of conditions on a duty's status: `$soon`, and in `$recurringDue` the ids of recurring duties whose
 * next date is not later. A recurrence cannot be worked out in Cypher, so it is here. Cost: one query a request.
 */
export async function statusParams(snapshot: Snapshot): Promise<CypherParams> {
  const { asOf } = snapshot.moment;
  const recurringDue = await snapshot.loader("recurring due", () => recurringDutiesDue(snapshot));
  return { soon: addDays(asOf, DUE_WITHIN_DAYS), recurringDue };
}

function speaksOfStatus(condition: Fragment): boolean {
  if ("and" in condition) return condition.and.some(speaksOfStatus);
  if ("or" in condition) return condition.or.some(speaksOfStatus);
  if ("not" in condition) return speaksOfStatus(condition.not);
  if ("identifier" in condition) return false;
  return condition.fragment === DUE.fragment || Object.values(condition.slots ?? {}).some(speaksOfStatus);
}

async function recurringDutiesDue(snapshot: Snapshot): Promise<readonly string[]> {
  const { asOf } = snapshot.moment;
  const recurring = await snapshot.read(recurringDutiesQuery, {});
  return recurring.filter((duty) => isSoon(nextDue(duty.state, asOf) ?? "9999-12-31", asOf)).map((duty) => duty.id);
}
