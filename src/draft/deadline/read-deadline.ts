import { foldWord } from "../words/token";
import { DAY, isoDay, lastOfMonth, MONTH, monthOf, readDay, YEAR, yearIn, yearOf } from "./calendar";
import type { DraftDeadline, TimeContext } from "./deadline";
import { recurrenceOf } from "./recurrence";
import { span } from "./span";

type Reader = (low: string, time: TimeContext) => DraftDeadline | null;

/** Longer words are no term. */
const MOST = 600;
const AFTER =
  /[,;]\s*(?:информаци[яю]|отч[её]т|доклад|сведения)\s*[-–—:]\s*|[,;.(]?\s*(?:и\s+)?(?:далее|затем|в дальнейшем|впоследствии)\s*[-–—,:]?\s*/u;
const ONGOING =
  /постоянн|на (?:постоянной|регулярной) основе|весь (?:период|срок)|в течение всего|на протяжении|непрерывно|по мере |систематически|регулярно|бессрочно|в рабочем порядке|по запрос/u;
/** «По мере доведения лимитов, но не позднее 1 апреля 2022 года»: the day that ends it is the term. */
const LAST_DAY = new RegExp(`,\\s*но не позднее ${DAY}`, "u");
const PLAN =
  /(?:согласно|в соответствии с|по|в сроки,?|в срок,?)\s*(?:\S+\s+){0,4}?(?:план\S*|график\S*|календар\S*|дорожной карт\S*|циклограмм\S*|расписани\S*|установленн\S*|определ[её]нн\S*|предусмотренн\S*|соглашени\S*|контракт\S*)/u;
const RANGE = new RegExp(`(?:с\\s+)?(${DAY}|\\d{1,2}(?:\\s+числа)?)\\s*(?:по|до|[-–—])\\s*(${DAY})`, "u");
const MONTHS = new RegExp(
  `(?:с\\s+)?(${MONTH})(?:\\s+(${YEAR}))?\\s*(?:по|до|[-–—]|,|и)\\s*(${MONTH})(?:\\s+(${YEAR}))?`,
  "u",
);
const YEARS = /((?:19|20)\d{2})\s*(?:год\S*\s*)?[-–—]\s*((?:19|20)\d{2})\s*(?:г|$)/u;
const SCHOOL_YEAR = /((?:19|20)\d{2})\s*[-–—/]\s*(?:(?:19|20)\d{2}|\d{2})\s*уч/u;
const END_OF_YEAR =
  /(?:до|к) (?:конца|концу|завершения|окончания) (?:((?:19|20)\d{2})\s*)?(?:календарного |текущего )?г/u;
const END_OF_SCHOOL_YEAR = /(?:до|к) (?:конца|концу|завершения|окончания) [^а-я]{0,12}учебного г/u;
const ONE_DAY = new RegExp(DAY, "u");
const QUARTER =
  /(iv|iii|ii|i|[1-4]|перв|втор|трет|четверт)(?:-?[а-я]{0,4})?\s*(?:[-–—,и]\s*(iv|iii|ii|[2-4])(?:-?[а-я]{0,2})?\s*)?(квартал|полугоди|кв\.)/u;
const ONE_MONTH = new RegExp(`${MONTH}(?:\\s+(${YEAR}))?`, "u");
const ONE_YEAR = /(?:до\s+)?((?:19|20)\d{2})\s*(?:г|$|\*)/u;
/** «25 августа X года», «1 октября X - 1 года»: a pattern for any year. */
const ANY_YEAR = new RegExp(`\\d\\s+${MONTH}\\s+[xх](?:\\s?[-–—+]\\s?\\d)?\\s?г`, "u");
/** What an event ends, begins or is up to. */
const OF_EVENT = /^(?:в срок )?(?:до|к) (?:конц|окончани|завершени|истечени|начал|открыти)[а-я]{1,2} /u;
const SINCE = new RegExp(
  `^(?:начиная )?со? (${DAY}|${MONTH}(?:\\s+${YEAR})?|(?:19|20)\\d{2} г\\S*|начала \\S.*)$`,
  "u",
);
const LAST_QUARTER_MONTH = 3;
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  перв: 1,
  втор: 2,
  трет: 3,
  четверт: 4,
};

/**
 * What words that are known to be a term say: a cell of a table, or what stands behind «Срок». A footnote that says
 * «далее ежегодно» goes for every day with its asterisk. Null where they say nothing of time.
 */
export function readDeadline(text: string, time: TimeContext, footnote: string | null = null): DraftDeadline | null {
  const low = foldWord(text.slice(0, MOST)).replace(/\s+/gu, " ").trim();
  const [main = "", ...after] = low.split(AFTER);
  const found = readMain(main, time);
  if (found === null) return after.length > 0 ? readMain(after.join(" "), time) : null;
  const thereafter = after.length > 0 ? after.join(" ") : low.includes("*") ? footnote : null;
  const then = thereafter === null ? null : readMain(thereafter, time);
  return then === null ? found : followed(found, then);
}

/** A day keeps what follows it; «постоянно, информация – ежеквартально» is due each quarter. */
function followed(found: DraftDeadline, then: DraftDeadline): DraftDeadline {
  if (found.kind === "DATE") return { ...found, then: then.kind };
  return found.kind === "ONGOING" && then.kind === "RECURRING" ? then : found;
}

function readMain(low: string, time: TimeContext): DraftDeadline | null {
  if (low === "") return null;
  for (const read of READERS) {
    const found = read(low.replaceAll("*", ""), time);
    if (found !== null) return found;
  }
  return null;
}

const READERS: readonly Reader[] = [
  recurring,
  (low) => (ONGOING.test(low) && !LAST_DAY.test(low) ? { kind: "ONGOING", until: null } : null),
  endOfYear,
  (low) => (ANY_YEAR.test(low) ? { kind: "DATE", until: null } : null),
  (low) => (END_OF_SCHOOL_YEAR.test(low) ? { kind: "DATE", until: null } : null),
  since,
  range,
  ofEvent,
  months,
  schoolYear,
  years,
  day,
  quarter,
  month,
  span,
  year,
  byPlan,
];

function recurring(low: string): DraftDeadline | null {
  const rrule = recurrenceOf(low);
  return rrule === null ? null : { kind: "RECURRING", until: null, rrule };
}

function byPlan(low: string): DraftDeadline | null {
  const plan = PLAN.exec(low);
  return plan === null ? null : { kind: "BY_PLAN", until: null, plan: low.slice(plan.index) };
}

function endOfYear(low: string, time: TimeContext): DraftDeadline | null {
  const found = END_OF_YEAR.exec(low);
  if (found === null) return null;
  const of = Number(found[1] ?? 0) || yearOf(12, 31, { ...time, isSchoolYear: false });
  return { kind: "DATE", until: of === 0 ? null : `${of}-12-31` };
}

/** What an act lays down from a day on, without an end. */
function since(low: string, time: TimeContext): DraftDeadline | null {
  const [, begin] = SINCE.exec(low) ?? [];
  if (begin === undefined) return null;
  const from = ONE_DAY.test(begin) ? readDay(begin, time) : firstDayOf(begin, time);
  return { kind: "PERIOD", ...(from === null ? {} : { from }), until: null };
}

/** The first day of a month or of a year; null for what is neither. */
function firstDayOf(words: string, time: TimeContext): string | null {
  const number = monthOf(/^[а-я]+/u.exec(words)?.[0] ?? "");
  const of = yearIn(words) || (number === 0 ? 0 : yearOf(number, 1, time));
  return of === 0 || /^начала/u.test(words) ? null : isoDay(of, number || 1, 1);
}

/** «до конца III квартала», «до начала приёмки»: a day that is known only where the calendar tells it. */
function ofEvent(low: string, time: TimeContext): DraftDeadline | null {
  if (!OF_EVENT.test(low)) return null;
  const isAtEnd = !/ (?:начал|открыти)/u.test(low);
  const told = isAtEnd ? (quarter(low, time) ?? month(low, time)) : null;
  return { kind: "DATE", until: told?.until ?? null };
}

function range(low: string, time: TimeContext): DraftDeadline | null {
  const found = RANGE.exec(low);
  if (found === null) return null;
  const until = readDay(found[2] ?? "", time);
  const from = readDay(found[1] ?? "", time, until);
  return { kind: "PERIOD", ...(from === null || until === null || from > until ? {} : { from }), until };
}

function months(low: string, time: TimeContext): DraftDeadline | null {
  const found = MONTHS.exec(low);
  if (found === null) return null;
  const [, firstWord = "", firstYear, lastWord = "", lastYear] = found;
  const [first, last] = [monthOf(firstWord), monthOf(lastWord)];
  const of = yearIn(lastYear) || yearOf(last, 28, time);
  if (of === 0) return { kind: "PERIOD", until: null };
  const began = yearIn(firstYear) || (first > last ? of - 1 : of);
  return { kind: "PERIOD", from: isoDay(began, first, 1) ?? lastOfMonth(began, first), until: lastOfMonth(of, last) };
}

function schoolYear(low: string): DraftDeadline | null {
  return SCHOOL_YEAR.test(low) ? { kind: "PERIOD", until: null } : null;
}

function years(low: string): DraftDeadline | null {
  const found = YEARS.exec(low);
  return found === null ? null : { kind: "PERIOD", from: `${found[1]}-01-01`, until: `${found[2]}-12-31` };
}

function day(low: string, time: TimeContext): DraftDeadline | null {
  const [found] = ONE_DAY.exec(low) ?? [];
  if (found === undefined) return null;
  const until = readDay(found, time);
  if (!time.isStanding || until === null || /\d{4}|г(?:ода|\.)$/u.test(found)) return { kind: "DATE", until };
  const [, month, dayOfMonth] = until.split("-").map(Number);
  return { kind: "RECURRING", until: null, rrule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${dayOfMonth}` };
}

function quarter(low: string, time: TimeContext): DraftDeadline | null {
  const found = QUARTER.exec(low);
  if (found === null) return null;
  const months = found[3] === "полугоди" ? 6 : LAST_QUARTER_MONTH;
  const ordinal = (written: string) => QUARTERS[written] ?? Number(written);
  const last = ordinal(found[2] ?? found[1] ?? "") * months;
  const first = (ordinal(found[1] ?? "") - 1) * months + 1;
  const of = yearIn(low) || yearOf(last, 28, { ...time, isSchoolYear: false });
  if (of === 0 || last > 12) return { kind: "PERIOD", until: null };
  return { kind: "PERIOD", from: lastOfMonth(of, first).slice(0, 8) + "01", until: lastOfMonth(of, last) };
}

function month(low: string, time: TimeContext): DraftDeadline | null {
  const found = ONE_MONTH.exec(low);
  const number = monthOf(found?.[0].split(" ")[0] ?? "");
  if (found === null || number === 0) return null;
  const of = yearIn(found[1]) || yearOf(number, 28, time);
  const kind = /(?:^|\s)(?:до|не позднее|к)\s+(?:конца\s+)?\S+$/u.test(low.slice(0, found.index + 3))
    ? "DATE"
    : "PERIOD";
  return { kind, until: of === 0 ? null : lastOfMonth(of, number) };
}

function year(low: string): DraftDeadline | null {
  const found = ONE_YEAR.exec(low);
  if (found === null) return null;
  return { kind: /^(?:в срок )?до /u.test(low) ? "DATE" : "PERIOD", until: `${found[1]}-12-31` };
}
