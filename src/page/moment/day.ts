import type { Language } from "../language/language";

/** A day as people read it: «29.11.2026», "29 Nov 2026". */
export function dayText(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (language === "ru") return `${date}.${month}.${year}`;
  const shortMonth = utc(day).toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" });
  return `${Number(date)} ${shortMonth} ${year}`;
}

/** The day so many days later; earlier where negative. */
export function daysLater(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && daysLater(text, 0) === text;
}

/** «с 24.08.2022», «01.03.2020 – 31.03.2023»: an interval by its first and last day; its end is the day after. */
export function intervalText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
): string | null {
  const first = from === null ? null : dayText(from, language);
  const last = to === null ? null : dayText(daysLater(to, -1), language);
  if (first !== null && last !== null) return `${first} – ${last}`;
  if (first !== null) return language === "ru" ? `с ${first}` : `from ${first}`;
  if (last !== null) return language === "ru" ? `по ${last}` : `until ${last}`;
  return null;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
