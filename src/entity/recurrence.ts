import { RRule } from "rrule";
import { FIRST_DAY, LAST_DAY } from "../moment/iso-day";
import type { IsoDay } from "../moment/iso-day";
import type { DutyState } from "./duty";

/** The next day on or after `asOf` in a duty's recurrence (RFC 5545); null for none. */
export function nextOccurrence(duty: DutyState, asOf: IsoDay): IsoDay | null {
  if (duty.rrule === null) return null;
  const start = duty.deadlineFrom ?? duty.inForceFrom ?? FIRST_DAY;
  const rule = new RRule({ ...RRule.parseString(duty.rrule), dtstart: midnight(start) });
  const next = rule.after(midnight(asOf), true)?.toISOString().slice(0, 10) ?? null;
  return next !== null && next <= LAST_DAY ? next : null;
}

function midnight(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
