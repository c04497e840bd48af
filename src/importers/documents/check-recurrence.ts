import { Frequency, RRule } from "rrule";
import { FIRST_DAY } from "../../moment/iso-day";
import type { IsoDay } from "../../moment/iso-day";

/** What is wrong with a recurrence rule (RFC 5545) that begins on a day; null for a rule that gives days. */
export function mistakeInRecurrence(rrule: string, from: IsoDay = FIRST_DAY): string | null {
  try {
    return givesDays(rrule, from) ? null : `found «${rrule}», which gives no day: expected one that the calendar has`;
  } catch {
    return `found «${rrule}», expected an RFC 5545 rule such as FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25`;
  }
}

/** Asked of the rule as if it were yearly: a daily or weekly one that never applies is searched for seconds. */
function givesDays(rrule: string, from: IsoDay): boolean {
  const { interval = 1, until, ...options } = RRule.parseString(rrule);
  const dtstart = new Date(`${from}T00:00:00Z`);
  if (!(interval > 0) || (until != null && until < dtstart)) return false;
  return new RRule({ ...options, freq: Frequency.YEARLY, dtstart }).after(dtstart, true) !== null;
}
