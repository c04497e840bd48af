import { daysLater } from "../../moment/day";

/** A stretch of time that a row is drawn along. */
export interface Axis {
  /** The first day, and the day behind the last one. */
  readonly from: string;
  readonly to: string;
  /** The first days of its months or years. */
  readonly ticks: readonly string[];
}

/** So many months from the month of a day on. */
export function monthAxis(day: string, months: number): Axis {
  const first = monthOf(day);
  const ticks = Array.from({ length: months }, (_, index) => monthsLater(first, index));
  return { from: first, to: monthsLater(first, months), ticks };
}

/** The years from that of the first day to that of the last one. */
export function yearAxis(first: string, last: string): Axis {
  const start = Number(first.slice(0, 4));
  const end = Number(last.slice(0, 4));
  const ticks = Array.from({ length: end - start + 1 }, (_, index) => `${start + index}-01-01`);
  return { from: `${start}-01-01`, to: `${end + 1}-01-01`, ticks };
}

/** Where a day stands: 0 at the beginning of the axis, 1 at its end; what is outside of it stands at the edge. */
export function shareOf(day: string, { from, to }: Axis): number {
  const share = (daysOf(day) - daysOf(from)) / (daysOf(to) - daysOf(from));
  return Math.min(Math.max(share, 0), 1);
}

/** How many days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return daysOf(to) - daysOf(from);
}

/** The first day of the month so many months later. */
export function monthsLater(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${month}-01`;
}

/** The last day of the month of a day. */
export function monthEnd(day: string): string {
  return daysLater(monthsLater(day, 1), -1);
}

function monthOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

function daysOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
