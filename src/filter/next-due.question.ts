import { decodeEntity } from "../entity/decode-entity";
import { DUE_WITHIN_DAYS, nextDue } from "../entity/duty-status";
import type { DutyEntity } from "../entity/entity";
import type { Fragment, NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import { addDays } from "../moment/iso-day";
import { DUE } from "./duty-status.fragment";
import { NEXT_DUE_AFTER, NEXT_DUE_BEFORE } from "./next-due.fragment";

/** The duties whose deadline recurs. */
const recurringDutiesQuery = cypherQuery<NoParams, DutyEntity>(
  "duty/recurring",
  (row) => decodeEntity(row) as DutyEntity,
);

/** The fragments that ask what is due next. */
const ABOUT_NEXT_DUE: ReadonlySet<string> = new Set([DUE.fragment, NEXT_DUE_BEFORE, NEXT_DUE_AFTER]);

/**
 * The parameters that a condition needs beside its own: those of `nextDueParams` where it asks what is due next, otherwise
 * none.
 */
export async function conditionParams(snapshot: Snapshot, condition: Fragment): Promise<CypherParams> {
  return asksWhatIsDue(condition) ? nextDueParams(snapshot) : {};
}

/**
 * The parameters of what asks for the next day on which a duty is due: `$soon`, the last day that counts as near, and
 * `$recurringNext`, the next day of each recurring duty by its id. A recurrence cannot be worked out in Cypher, so it is
 * here. Cost: one query a request.
 */
export async function nextDueParams(snapshot: Snapshot): Promise<CypherParams> {
  const recurringNext = await snapshot.loader("recurring next", () => nextDaysOfRecurring(snapshot));
  return { soon: addDays(snapshot.moment.asOf, DUE_WITHIN_DAYS), recurringNext };
}

function asksWhatIsDue(condition: Fragment): boolean {
  if ("and" in condition) return condition.and.some(asksWhatIsDue);
  if ("or" in condition) return condition.or.some(asksWhatIsDue);
  if ("not" in condition) return asksWhatIsDue(condition.not);
  if (!("fragment" in condition)) return false;
  return ABOUT_NEXT_DUE.has(condition.fragment) || Object.values(condition.slots ?? {}).some(asksWhatIsDue);
}

async function nextDaysOfRecurring(snapshot: Snapshot): Promise<Readonly<Record<string, IsoDay>>> {
  const recurring = await snapshot.read(recurringDutiesQuery, {});
  const days = recurring.map(({ id, state }) => [id, nextDue(state, snapshot.moment.asOf)] as const);
  return Object.fromEntries(days.filter((entry): entry is [string, IsoDay] => entry[1] !== null));
}
