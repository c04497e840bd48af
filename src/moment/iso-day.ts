/** A day as `YYYY-MM-DD`; such strings compare in the order of the calendar. */
export type IsoDay = string;

/**
 * The first and last day that the service can speak about. The last one keeps every comparison within four-digit years.
 */
export const FIRST_DAY: IsoDay = "1900-01-01";
export const LAST_DAY: IsoDay = "2199-12-31";

const MS_A_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day of the calendar within the bounds: 2024-02-30 and 1899-12-31 are not. */
export function isIsoDay(text: string): boolean {
  if (!ISO_DAY.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day `days` calendar days after `day` (before it, where negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The number of days from one day to another; negative where the other is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** The day it is at `instant` in an IANA time zone. */
export function dayInTimeZone(instant: Date, timeZone: string): IsoDay {
  return calendarOf(timeZone).format(instant);
}

/** By the names of zones: to make one takes longer than most questions. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  calendars.set(timeZone, made);
  return made;
}

/**
 * The instant at which a day begins in an IANA time zone.
 *
 * Where clocks change that day, the offset at midnight in UTC is not that of the day's beginning. Where they go forward
 * at midnight, the day begins at one o'clock. So both offsets are tried, and the first instant that is on the day wins.
 */
export function startOfDay(day: IsoDay, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  const other = midnight - offsetAt(guess, timeZone);
  const [first, last] = [Math.min(guess, other), Math.max(guess, other)];
  return new Date(dayInTimeZone(new Date(first), timeZone) === day ? first : last);
}

/** Milliseconds by which clocks in the zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Date(instant).toLocaleString("sv-SE", { timeZone });
  return Date.parse(`${shown.replace(" ", "T")}Z`) - instant;
}
