import { shown } from "../../../problem/shown";
import type { IsoDay } from "../../../moment/iso-day";
import { FIRST_DAY, isIsoDay, LAST_DAY } from "../../../moment/iso-day";
import type { CellReader } from "./cell";

const RUSSIAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/;
/** «1 сентября 2022», `1-Sep-2022`, `Thu Sep 01 2022`. */
const DAY_OF_MONTH = /^(?:[\p{L}]{2,},?\s+)?(\d{1,2})[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})$/u;
const MONTH_DAY = /^(?:[\p{L}]{2,},?\s+)??(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** What programs write behind a day that has no time: midnight, where the clock is that of the day itself. */
const MIDNIGHT = /(?:T|,?\s+)0{1,2}:00(?::00(?:[.,]0+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;
const OF_THE_YEAR = /(?<=\d)\s*(?:г\.?|год|года)$/iu;
/** A month may be written by its first three letters or more. */
const MONTHS: readonly (readonly string[])[] = [
  ["январь", "января", "january"],
  ["февраль", "февраля", "february"],
  ["март", "марта", "march"],
  ["апрель", "апреля", "april"],
  ["май", "мая", "may"],
  ["июнь", "июня", "june"],
  ["июль", "июля", "july"],
  ["август", "августа", "august"],
  ["сентябрь", "сентября", "september"],
  ["октябрь", "октября", "october"],
  ["ноябрь", "ноября", "november"],
  ["декабрь", "декабря", "december"],
];
const SHORT_YEAR = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Excel's number of a day, from 1927 to 2173, in a cell without the format of a date. */
const SERIAL = /^[1-9]\d{4}$/;
const EXAMPLE = "01.09.2022 or 2022-09-01";

/** Reads `2022-09-01`, `01.09.2022` and «1 сентября 2022 г.», with midnight behind it. A year of two digits is never completed. */
export const dayCell: CellReader<IsoDay> = {
  format: "дата: 01.09.2022 или 2022-09-01",
  takes: "day",
  read: (text) => {
    const iso = isoOf(
      text
        .replace(MIDNIGHT, "")
        .replace(OF_THE_YEAR, "")
        .replace(/["«»“”]/g, ""),
    );
    return isIsoDay(iso) ? { value: iso } : { mistake: mistakeIn(text, iso) };
  },
};

/** The text as `YYYY-MM-DD`; a text that is no day stays as it is. */
function isoOf(text: string): string {
  const [, day, month, year] = RUSSIAN_DAY.exec(text) ?? [];
  if (day !== undefined) return isoDay(year, month, day);
  const numbers = YEAR_FIRST.exec(text)?.slice(1).filter(Boolean);
  if (numbers !== undefined) return isoDay(...(numbers as [string, string, string]));
  const [, ofMonth, name = "", ofYear] = DAY_OF_MONTH.exec(text) ?? [];
  if (ofMonth !== undefined && monthOf(name) > 0) return isoDay(ofYear, monthOf(name), ofMonth);
  const [, english = "", dayBehind, yearBehind] = MONTH_DAY.exec(text) ?? [];
  return monthOf(english) > 0 ? isoDay(yearBehind, monthOf(english), dayBehind) : text;
}

function isoDay(year = "", month: string | number = "", day = ""): string {
  return [year, String(month).padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** From 1; 0 for a word that is no month. */
function monthOf(word: string): number {
  return MONTHS.findIndex((names) => names.some((name) => word.length >= 3 && name.startsWith(word.toLowerCase()))) + 1;
}

function mistakeIn(text: string, iso: string): string {
  if (ISO_DAY.test(iso))
    return `found ${shown(text)}, which is no day of the calendar from ${FIRST_DAY} to ${LAST_DAY}: correct it, written as ${EXAMPLE}`;
  if (SHORT_YEAR.test(text))
    return `expected a day with all four digits of the year, as in ${EXAMPLE}, found ${shown(text)}`;
  if (SERIAL.test(text))
    return `expected a day, found the number ${text}: give the cell the format of a date, or write ${EXAMPLE}`;
  return `expected a day, written as ${EXAMPLE}, found ${shown(text)}`;
}
