import { includesDay } from "../moment/interval";
import { addDays } from "../moment/iso-day";
import type { IsoDay } from "../moment/iso-day";
import { LinkState } from "../moment/link-state";
import { DeadlineKind } from "./duty";
import type { DutyState } from "./duty";
import { dutyLinkState, dutyValidity } from "./duty-validity";
import { nextOccurrence, occurrences } from "./recurrence";

export enum DutyStatus {
  NOT_STARTED = "NOT_STARTED",
  ONGOING = "ONGOING",
  DUE = "DUE",
  OVERDUE = "OVERDUE",
  DONE = "DONE",
  NO_DEADLINE = "NO_DEADLINE",
  LAPSED = "LAPSED",
}

/** What is recorded of a duty's execution comes to. */
export enum Settlement {
  /** It is off control, or all who bear it have an accepted report. */
  DONE = "DONE",
  /** All have one, or one that came in time and waits for a decision. */
  WAITS = "WAITS",
}

/** How many days before its date a duty counts as due. */
export const DUE_WITHIN_DAYS = 30;

/**
 * The status of a duty on a day. One that no longer holds is LAPSED, whatever its deadline. OVERDUE means that its date has
 * passed, no accepted report is recorded, and somebody has not reported in time, no more. `settlement`: what is recorded of
 * its execution comes to; null for nothing.
 * The same rule in Cypher: cypher/duty/status/*.cypher.
 */
export function dutyStatus(duty: DutyState, asOf: IsoDay, settlement: Settlement | null = null): DutyStatus {
  const state = dutyLinkState(duty, asOf);
  if (state === LinkState.EXPIRED || state === LinkState.REPEALED_BASIS) return DutyStatus.LAPSED;
  if (state === LinkState.NOT_YET || isAhead(duty.deadlineFrom, asOf)) return DutyStatus.NOT_STARTED;
  if (settlement === Settlement.DONE) return DutyStatus.DONE;
  if (duty.deadlineKind === DeadlineKind.NONE) return DutyStatus.NO_DEADLINE;
  const next = nextDue(duty, asOf);
  if (next !== null) return isSoon(next, asOf) ? DutyStatus.DUE : DutyStatus.ONGOING;
  return settlement === null && isPast(duty, asOf) ? DutyStatus.OVERDUE : DutyStatus.ONGOING;
}

/**
 * The next day on or after `asOf` on which something is due and the duty holds; null where there is none.
 * The same rule in Cypher: cypher/macro/nextDue.cypher.
 */
export function nextDue(duty: DutyState, asOf: IsoDay): IsoDay | null {
  const { from } = dutyValidity(duty);
  const first = from !== null && from > asOf ? from : asOf;
  const next = duty.deadlineKind === DeadlineKind.RECURRING ? nextOccurrence(duty, first) : datedDay(duty);
  return next !== null && next >= first && includesDay(dutyValidity(duty), next) ? next : null;
}

/** The days from `from` to `to`, both included, on which something is due and the duty holds; the first `most` of them. */
export function dueDays(duty: DutyState, from: IsoDay, to: IsoDay, most: number): readonly IsoDay[] {
  const validity = dutyValidity(duty);
  const first = validity.from !== null && validity.from > from ? validity.from : from;
  const last = validity.to !== null && validity.to <= to ? addDays(validity.to, -1) : to;
  if (duty.deadlineKind === DeadlineKind.RECURRING) return occurrences(duty, first, last, most);
  const day = datedDay(duty);
  return day !== null && day >= first && day <= last ? [day] : [];
}

/** Whether the day is at most `DUE_WITHIN_DAYS` days after `asOf`. */
export function isSoon(day: IsoDay, asOf: IsoDay): boolean {
  return day <= addDays(asOf, DUE_WITHIN_DAYS);
}

function isAhead(day: IsoDay | null, asOf: IsoDay): boolean {
  return day !== null && day > asOf;
}

function isPast(duty: DutyState, asOf: IsoDay): boolean {
  const day = datedDay(duty);
  return day !== null && day < asOf;
}

/** The one day on which a duty with a date or a period is due. */
export function datedDay({ deadlineKind, due }: DutyState): IsoDay | null {
  return deadlineKind === DeadlineKind.DATE || deadlineKind === DeadlineKind.PERIOD ? due : null;
}
