import { addDays } from "../../moment/iso-day";
import { yearIn } from "./calendar";
import type { DraftDeadline, TimeContext } from "./deadline";
import { NUMERALS, numeralOf } from "./numeral";

const SPAN =
  /^(?:не более )?(?:\d{1,3}|[а-я]{4,14}) (?:\([а-я]{2,20}\) )?(?:рабочи[йхе]{1,2} |рабочего |календарны[йхе]{1,2} |календарного )?(?:дн[яе]|день|недел|месяц|сут|час)|(?:в течение|не позднее)\s+(\d+|\S+)?\s*(?:\([а-я]{2,20}\)\s)?(?:рабоч(?:их|его) |календарн(?:ых|ого) )?(дн|недел|месяц|год|лет|учебн|час|сут)|\S*(?:дневный|недельный|месячный)\s+срок|через\s+\d+|за\s+\S+\s+(?:\S+\s+)?(?:дн|недел|сут|месяц)\S*\s+до/u;
const COUNTED = new RegExp(
  `(\\d{1,9}|${NUMERALS})?(?:-[а-я]{1,2})?[ -]?(?:\\([а-я]{2,20}\\) )?(?:(?:рабоч|календарн)(?:их|ого|ых) )?(дн|недел)`,
  "u",
);
const FROM_ACT =
  /со дня (?:его |её |ее )?(?:подписания|издания|принятия|вступления)|с (?:момента|даты) (?:подписания|издания)/u;
/** Stretches of time that an act gives to do something in. */
const OF_TIME =
  /каникул|^(?:весенний|летний|осенний|зимний) период|^(?:в|на) (?:период|время) |в течение (?:[а-я]{4,20} ){0,2}(?:сезона|семестра|четверти|периода|кампании|смены)/u;
/** A hundred years: no day is told for a slip of the pen that no calendar has. */
const MOST_DAYS = 36_525;
const WEEK = 7;

/** «в течение 10 дней со дня подписания»: the day can be told only where the act itself is what they are counted from, and not in a rule that holds from year to year. */
export function span(low: string, { date, isStanding }: TimeContext): DraftDeadline | null {
  const found = SPAN.exec(low);
  if (found === null) return OF_TIME.test(low) ? { kind: "PERIOD", until: null } : null;
  const ofYear = found[0].endsWith("год") ? yearIn(low) : 0;
  if (ofYear > 0) return { kind: "PERIOD", until: `${ofYear}-12-31` };
  const days = daysIn(found[0]);
  if (date === null || isStanding || !(days <= MOST_DAYS) || !FROM_ACT.test(low))
    return { kind: "PERIOD", until: null };
  const calendarDays = low.includes("рабочих") ? workingDays(date, days) : days;
  return { kind: "PERIOD", from: date, until: addDays(date, calendarDays) };
}

/** How many days words name: «10 рабочих дн», «трехдневный», «недельный»; NaN where they name none. */
function daysIn(words: string): number {
  const [, count = "", unit] = COUNTED.exec(words) ?? [];
  if (unit === undefined) return NaN;
  const number = numeralOf(count);
  return unit === "дн" ? number : WEEK * (count === "" ? 1 : number);
}

/** How many days of the calendar so many working days take, holidays aside. */
function workingDays(from: string, days: number): number {
  let passed = 0;
  for (let left = Math.min(days, 366); left > 0; passed += 1) {
    const weekday = new Date(Date.parse(`${addDays(from, passed + 1)}T00:00:00Z`)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return passed;
}
