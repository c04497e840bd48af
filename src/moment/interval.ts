import type { IsoDay } from "./iso-day";

/** Half-open: `to` is the first day on which it no longer holds. Null: the start, or the end, is not known. */
export interface Interval {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

export const ALWAYS: Interval = { from: null, to: null };

/** Whether the interval includes the day; an unknown start or end includes it. */
export function includesDay(interval: Interval, day: IsoDay): boolean {
  return (interval.from === null || interval.from <= day) && (interval.to === null || interval.to > day);
}

/** The days both intervals include; may be empty, with `to` on or before `from`. */
export function intersectIntervals(a: Interval, b: Interval): Interval {
  return { from: later(a.from, b.from), to: earlier(a.to, b.to) };
}

function later(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlier(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
