import { RRule } from "rrule";
import { FIRST_DAY, LAST_DAY } from "../moment/iso-day";
import type { IsoDay } from "../moment/iso-day";
import type { DutyState } from "./duty";

/** The next day on or after `asOf` in a duty's recurrence (RFC 5545); null for none. */
export function nextOccurrence(duty: DutyState, asOf: IsoDay): IsoDay | null {
  const next = ruleOf(duty)?.after(midnight(asOf), true) ?? null;
  return next !== null && dayOf(next) <= LAST_DAY ? dayOf(next) : null;
}

/** The last day on or before `asOf` in a duty's recurrence; null for none. */
export function lastOccurrence(duty: DutyState, asOf: IsoDay): IsoDay | null {
  const last = ruleOf(duty)?.before(midnight(asOf), true) ?? null;
  return last === null ? null : dayOf(last);
}

/** The days of a duty's recurrence from `from` to `to`, both included, of which there may be `most`. */
export function occurrences(duty: DutyState, from: IsoDay, to: IsoDay, most: number): readonly IsoDay[] {
  const isWanted = (_date: Date, place: number) => place < most;
  const found = ruleOf(duty)?.between(midnight(from), midnight(to), true, isWanted) ?? [];
  return found.map(dayOf);
}

function ruleOf(duty: DutyState): RRule | null {
  if (duty.rrule === null) return null;
  const start = duty.deadlineFrom ?? duty.inForceFrom ?? FIRST_DAY;
  return new RRule({ ...RRule.parseString(duty.rrule), dtstart: midnight(start) });
}

function midnight(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): IsoDay {
  return date.toISOString().slice(0, 10);
}
