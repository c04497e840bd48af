import type { TimeContext } from "./deadline";

const MONTHS = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const LAST_MONTH = 12;
const SEPTEMBER = 9;
const CENTURY = 2000;

/** A month in any case or cut short, as part of a pattern. */
export const MONTH =
  "(?:(?:январ[ьяеюё]|феврал[ьяею]|март[ае]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[ае]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею])(?![а-я])|(?:янв|февр?|апр|авг|сент?|окт|нояб?|дек)\\.)";
/** A year with what marks it as one, or «т.г.», the year of the act. */
export const YEAR =
  "(?:(?:19|20)\\d{2}(?:\\s?\\*{1,3})?(?:\\s?(?:года|году|год|г\\.|г(?![а-я])))?|(?:[тс]\\.\\s?|(?:текущего|сего|этого)\\s)г(?:ода|\\.))";
/** «01.09.2022», «1 сентября 2022 г.», «1 сентября». */
export const DAY = `(?:\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?:\\s?г(?:ода|\\.|(?![а-я])))?|(?:[«"]\\s{0,3})?\\d{1,2}(?:\\s{0,3}[»"])?(?:-?г?о)?\\s+${MONTH}(?:(?:\\s+|(?=\\d))${YEAR})?)`;

const ONE_MONTH = new RegExp(`^${MONTH}$`, "u");

/** The number of the month that a word names; 0 for none. */
export function monthOf(word: string): number {
  const isMonth = ONE_MONTH.test(word) || ONE_MONTH.test(`${word}.`);
  return isMonth ? MONTHS.indexOf(word.startsWith("ма") && word.length === 3 ? "мая" : word.slice(0, 3)) + 1 : 0;
}

/** An ISO day, or null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

export function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Of words that stand alone: no act tells their year. */
export const NO_TIME: TimeContext = { date: null, year: null, isSchoolYear: false, isStanding: false };

/** The day that words as `DAY` matches them name; null where the year is not known. `like` gives month and year that the words leave out. */
export function readDay(text: string, time: TimeContext, like?: string | null): string | null {
  const digits = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})/u.exec(text);
  return digits === null ? spelledDay(text, time, like ?? "0000-00-00") : dayOfDigits(digits);
}

function dayOfDigits([, day, month, written]: RegExpExecArray): string | null {
  const year = Number(written);
  return isoDay(year < 100 ? CENTURY + year : year, Number(month), Number(day));
}

function spelledDay(text: string, time: TimeContext, like: string): string | null {
  const day = numberIn(text, /\d{1,2}/u);
  const month = monthOf(/[а-я]{3,}/u.exec(text)?.[0] ?? "") || Number(like.slice(5, 7));
  if (month === 0 || day === 0) return null;
  const year = yearIn(text) || Number(like.slice(0, 4)) || yearOf(month, day, time);
  return year === 0 ? null : isoDay(year, month, day);
}

/** The year that words name; 0 for none. */
export function yearIn(text: string | undefined): number {
  return numberIn(text ?? "", /(?:19|20)\d{2}/u);
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[0] ?? 0);
}

/** The year in which a month without one lies: of the plan, or the next one from the day of the act on. 0 where neither is known. */
export function yearOf(month: number, day: number, { date, year, isSchoolYear }: TimeContext): number {
  if (year !== null) return isSchoolYear && month < SEPTEMBER - 1 ? year + 1 : year;
  if (date === null) return 0;
  const own = Number(date.slice(0, 4));
  const inOwn = isoDay(own, month, day) ?? lastOfMonth(own, Math.min(month, LAST_MONTH));
  return inOwn < date ? own + 1 : own;
}
