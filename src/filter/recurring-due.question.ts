import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import { addDays } from "../moment/iso-day";
import { DUE_WITHIN_DAYS, isSoon, nextDue } from "../entity/duty-status";
import { recurringDutiesQuery } from "./recurring-due.query";

/**
 * The parameters that filters by status need beside their own: `$soon`, and the recurring duties whose next date is
 * not later. A recurrence cannot be worked out in Cypher, so it is here.
 *
 * Cost: one query a request, and none for a filter that does not ask for statuses.
 */
export async function statusParams(snapshot: Snapshot, filter: unknown): Promise<CypherParams> {
  if (!asksForStatuses(filter)) return {};
  const { asOf } = snapshot.moment;
  const recurringDue = await snapshot.loader("recurring due", () => recurringDutiesDue(snapshot));
  return { soon: addDays(asOf, DUE_WITHIN_DAYS), recurringDue };
}

/** True also for a text that merely looks like it, which costs one query more and changes no answer. */
function asksForStatuses(filter: unknown): boolean {
  return JSON.stringify(filter ?? null).includes('"statuses":[');
}

async function recurringDutiesDue(snapshot: Snapshot): Promise<readonly string[]> {
  const { asOf } = snapshot.moment;
  const recurring = await snapshot.read(recurringDutiesQuery, {});
  return recurring.filter((duty) => isSoon(nextDue(duty.state, asOf) ?? "9999-12-31", asOf)).map((duty) => duty.id);
}
