import { monthOf } from "./calendar";

/** How often something is due, as written. */
const OFTEN: readonly (readonly [RegExp, string])[] = [
  [/ежедневн|каждый (?:рабочий )?день|по (?:рабочим|будним) дням/u, "FREQ=DAILY"],
  [
    /еженедельн|раз в неделю|кажд\S+ (?:недел|понедельник|вторник|сред|четверг|пятниц)|по (?:понедельникам|вторникам|средам|четвергам|пятницам)|^(?:понедельник|вторник|среда|четверг|пятница|суббота)(?!\p{L})/u,
    "FREQ=WEEKLY",
  ],
  [/(?:(?:два|2) раза|дважды) в месяц/u, "FREQ=MONTHLY;BYMONTHDAY=15,-1"],
  [/ежедекадн|раз в декаду|каждую декаду/u, "FREQ=MONTHLY;BYMONTHDAY=10,20,-1"],
  [
    /ежемесячн|раза? в месяц|каждого месяца|каждый месяц|по (?:итогам|окончании|завершении) каждого месяц/u,
    "FREQ=MONTHLY",
  ],
  [
    /ежекварт|раз в (?:квартал|три месяца|3 месяца)|раза? в квартал|кажд\S+ квартал|за отчетным кварт|месяца квартала/u,
    "FREQ=MONTHLY;INTERVAL=3",
  ],
  [
    /раз в (?:полгода|полугодие|шесть месяцев|6 месяцев)|(?:(?:два|2) раза|дважды) в (?:год|учебный год)|раза? в полугодие|кажд\S+ полугоди/u,
    "FREQ=MONTHLY;INTERVAL=6",
  ],
  [/(?:(?:три|3) раза|трижды) в год/u, "FREQ=MONTHLY;INTERVAL=4"],
  [
    /(?:четыре|4) раза в год|раза? в (?:учебную )?четверть|по (?:итогам|окончании|завершении) (?:каждо(?:й|го) )?(?:четверт|квартал)/u,
    "FREQ=MONTHLY;INTERVAL=3",
  ],
  [
    /ежегодн|раза? в год|кажд\S+ (?:учебного )?год|раз в учебный год|за отчетным год|года,? следующего за отчетным/u,
    "FREQ=YEARLY",
  ],
  [/за отчетным/u, "FREQ=MONTHLY"],
];
const DAY_OF_MONTH = /(?:до|не позднее|к)\s+(\d{1,2})(?:-?го)?(?:\s+числ|(?=\s+каждого))/u;
const DAY_OF_YEAR = /(?:до|не позднее|к)\s+(\d{1,2})\s+([а-я]{3,9})/u;

/** The rule (RFC 5545) of what is due again and again; null for what is not. `low`: in small letters. */
export function recurrenceOf(low: string): string | null {
  const often = OFTEN.find(([words]) => words.test(low))?.[1];
  if (often === undefined) return null;
  if (often === "FREQ=YEARLY") return `${often}${dayOfYear(low)}`;
  return isMonthly(often) ? `${often}${dayOfMonth(low)}` : often;
}

function isMonthly(often: string): boolean {
  return often.startsWith("FREQ=MONTHLY") && !often.includes("BYMONTHDAY");
}

function dayOfMonth(low: string): string {
  const day = Number(DAY_OF_MONTH.exec(low)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? `;BYMONTHDAY=${day}` : "";
}

function dayOfYear(low: string): string {
  const [, day = "", word = ""] = DAY_OF_YEAR.exec(low) ?? [];
  const month = monthOf(word);
  return month === 0 || Number(day) > 31 ? "" : `;BYMONTH=${month};BYMONTHDAY=${Number(day)}`;
}
