import { shown } from "../../../problem/shown";
import type { IsoDay } from "../../../moment/iso-day";
import { FIRST_DAY, isIsoDay, LAST_DAY } from "../../../moment/iso-day";
import type { CellReader } from "./cell";

const RUSSIAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Excel's number of a day, from 1927 to 2173, in a cell without the format of a date. */
const SERIAL = /^[1-9]\d{4}$/;
const EXAMPLE = "01.09.2022 or 2022-09-01";

/** Reads `2022-09-01` and `01.09.2022`. A year of two digits is never completed. */
export const dayCell: CellReader<IsoDay> = {
  format: "дата: 01.09.2022 или 2022-09-01",
  isDay: true,
  read: (text) => {
    const [, day, month, year] = RUSSIAN_DAY.exec(text) ?? [];
    const iso = year === undefined ? text : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
    return isIsoDay(iso) ? { value: iso } : { mistake: mistakeIn(text, iso) };
  },
};

function mistakeIn(text: string, iso: string): string {
  if (ISO_DAY.test(iso))
    return `found ${shown(text)}, which is no day of the calendar from ${FIRST_DAY} to ${LAST_DAY}: correct it, written as ${EXAMPLE}`;
  if (SHORT_YEAR.test(text))
    return `expected a day with all four digits of the year, as in ${EXAMPLE}, found ${shown(text)}`;
  if (SERIAL.test(text))
    return `expected a day, found the number ${text}: give the cell the format of a date, or write ${EXAMPLE}`;
  return `expected a day, written as ${EXAMPLE}, found ${shown(text)}`;
}
