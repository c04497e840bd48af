import { addDays } from "../moment/iso-day";
import type { IsoDay } from "../moment/iso-day";
import { LinkState } from "../moment/link-state";
import { DeadlineKind } from "./duty";
import type { DutyState } from "./duty";
import { dutyLinkState } from "./duty-validity";
import { nextOccurrence } from "./recurrence";

export enum DutyStatus {
  NOT_STARTED = "NOT_STARTED",
  ONGOING = "ONGOING",
  DUE = "DUE",
  OVERDUE = "OVERDUE",
  DONE = "DONE",
  NO_DEADLINE = "NO_DEADLINE",
  LAPSED = "LAPSED",
}

/** How many days before its date a duty counts as due. */
export const DUE_WITHIN_DAYS = 30;

/**
 * The status of a duty on a day. One that no longer holds is LAPSED, whatever its deadline. OVERDUE means that its date has passed and no accepted report is recorded, no more.
 * The same rule in Cypher: cypher/duty/status/*.cypher.
 */
export function dutyStatus(duty: DutyState, asOf: IsoDay): DutyStatus {
  const state = dutyLinkState(duty, asOf);
  if (state === LinkState.EXPIRED || state === LinkState.REPEALED_BASIS) return DutyStatus.LAPSED;
  if (state === LinkState.NOT_YET || isAhead(duty.deadlineFrom, asOf)) return DutyStatus.NOT_STARTED;
  if (duty.deadlineKind === DeadlineKind.NONE) return DutyStatus.NO_DEADLINE;
  const next = nextDue(duty, asOf);
  if (next !== null) return isSoon(next, asOf) ? DutyStatus.DUE : DutyStatus.ONGOING;
  return isDated(duty) ? DutyStatus.OVERDUE : DutyStatus.ONGOING;
}

/** The next day on or after `asOf` on which something is due; null where no day is set or the last has passed. */
export function nextDue(duty: DutyState, asOf: IsoDay): IsoDay | null {
  if (duty.deadlineKind === DeadlineKind.RECURRING) return nextOccurrence(duty, asOf);
  return isDated(duty) && duty.due !== null && duty.due >= asOf ? duty.due : null;
}

/** Whether the day is at most 30 days after `asOf`. */
export function isSoon(day: IsoDay, asOf: IsoDay): boolean {
  return day <= addDays(asOf, DUE_WITHIN_DAYS);
}

function isAhead(day: IsoDay | null, asOf: IsoDay): boolean {
  return day !== null && day > asOf;
}

function isDated(duty: DutyState): boolean {
  return (duty.deadlineKind === DeadlineKind.DATE || duty.deadlineKind === DeadlineKind.PERIOD) && duty.due !== null;
}
