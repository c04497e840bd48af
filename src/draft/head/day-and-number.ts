import { DAY, readDay, NO_TIME } from "../deadline/calendar";
import type { Read } from "../draft";
import type { Line } from "../lines/line";

/** Day and number of an act, as far as they were found; the day as an ISO day. */
export interface Numbered {
  readonly date: Read<string> | null;
  readonly number: Read<string> | null;
}

/** «« 17 » 08 2021 г.»: a form that was filled in with digits. */
const QUOTED_DAY = /[«"]\s{0,3}(\d{1,2})\s{0,3}[»"][\s.]{1,5}(\d{2})[\s.]{1,5}(\d{4})/u;
/** Between the parts of a day there may be blanks: «31. 03. 22 г.». */
const SPELLED_DAY = DAY.replaceAll("\\s+", "[\\s_]+")
  .replaceAll("\\.\\d", "\\.\\s?\\d")
  .replaceAll("\\.(?:\\d", "\\.\\s?(?:\\d");
const ONE_DAY = new RegExp(`${QUOTED_DAY.source}|${SPELLED_DAY}`, "iu");
const NUMBER =
  /(?:№|(?<![A-Za-z])N(?![A-Za-z]))\s*[_*\s]*(\p{L}{0,6}[-–]?\d[\p{L}\d./-]{0,30}|\p{L}-\d[\p{L}\d./-]{0,30})/u;
/** «распоряжением администрации области от 15.10.2020 N 716-р»: what a stamp says of the act that approves. */
const STAMP = new RegExp(
  `(?:^|\\s)(?:от\\s+[*_]?(?<day>${DAY})[*_]?\\s*(?:№|N)\\s*[*_]?(?<number>[\\p{L}\\d][\\p{L}\\d./-]{0,30})|(?:№|N)\\s?(?<first>[\\p{L}\\d][\\p{L}\\d./-]{0,30})\\s+от\\s+(?<behind>${DAY}))`,
  "iu",
);
/** «Постановление Губернатора области от 14.02.2023 № 87», «№ 99 от 31.03.2022 г. "О создании …"»: what a line begins with. */
const TITLED = new RegExp(
  `^(?:(?:приказ|распоряжение|постановление|решение)\\s(?:[\\p{L}-]+\\s){0,8})?(?:от\\s+(?<day>${DAY})\\s*(?:№|N)\\s?(?<number>[\\p{L}\\d][\\p{L}\\d./-]{0,30})|(?:№|N)\\s?(?<first>[\\p{L}\\d][\\p{L}\\d./-]{0,30})\\s+от\\s+(?<behind>${DAY}))`,
  "iu",
);
/** «№ 601-пППРАВИТЕЛЬСТВО»: the first word of the text, glued to a number. */
const GLUED =
  /(?<=.)(?:ПРАВИТЕЛЬСТВО|АДМИНИСТРАЦИЯ|МИНИСТЕРСТВО|ДЕПАРТАМЕНТ|УПРАВЛЕНИЕ|КОМИТЕТ|ГУБЕРНАТОР|РОССИЙСКАЯ|МЭРИЯ|ГЛАВА|ПОСТАНОВЛЕНИЕ|ПРИКАЗ|РАСПОРЯЖЕНИЕ|РЕШЕНИЕ)$/u;
/** A line with day and number is no longer than this. */
const LONGEST = 300;
/** What may stand beside day and number on their line: a place, lines to write on, «от». */
const MOST_BESIDE = 28;
const BESIDE = /(?:^|(?<=\s))(?:от|года|год|г\.?|город|№|N)(?=\s|$)|[\s_|.*«»"]/giu;
const KIND = /^(?:договор|соглашение|приказ|распоряжение|постановление|решение|протокол|указ)$/iu;

/** The day and the number that a line holds, and hardly anything else. `text`: the legible one. */
export function dayAndNumberIn(line: Line, text: string): Numbered {
  if (line.text.length > LONGEST) return { date: null, number: null };
  const said = text.slice(line.start, line.end);
  const day = ONE_DAY.exec(said);
  const without =
    day === null ? said : said.slice(0, day.index) + " ".repeat(day[0].length) + said.slice(day.index + day[0].length);
  const number = NUMBER.exec(without);
  const beside = (number === null ? without : without.replace(number[0], " ")).replace(BESIDE, "");
  if (beside.length > MOST_BESIDE || (number === null && beside.length > MOST_BESIDE / 2))
    return { date: null, number: null };
  const isFirst =
    day !== null ||
    without
      .slice(0, number?.index ?? 0)
      .replace(BESIDE, "")
      .replace(KIND, "") === "";
  return { date: dateOf(day, line.start), number: isFirst ? numberOf(number, line.start) : null };
}

/** The day and number of the act that a stamp names: «УТВЕРЖДЕН приказом … от … № …». */
export function stampIn(text: string, at: number): Numbered {
  return numberedBy(STAMP.exec(text), at);
}

/** Day and number that a title begins with, before or behind its kind. */
export function titledIn(line: Line, text: string): Numbered {
  const found = TITLED.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
  const numbered = numberedBy(found, line.start);
  return numbered.date === null ? { date: null, number: null } : numbered;
}

/** Day and number in either order, as STAMP and TITLED find them. */
function numberedBy(found: RegExpExecArray | null, at: number): Numbered {
  if (found === null) return { date: null, number: null };
  const { day = "", behind = "", number = "", first = "" } = found.groups ?? {};
  const value = readDay((day + behind).toLowerCase(), NO_TIME);
  const place = { start: at + found.index, end: at + found.index + found[0].length, certainty: 0.85 };
  return {
    date: value === null ? null : { value, ...place },
    number: { value: trimmedNumber(number + first), ...place },
  };
}

function dateOf(day: RegExpExecArray | null, at: number): Read<string> | null {
  const value = day === null ? null : readDay(dayAsUsual(day[0]), NO_TIME);
  return day === null || value === null
    ? null
    : { value, start: at + day.index, end: at + day.index + day[0].length, certainty: 0.95 };
}

function dayAsUsual(written: string): string {
  return written
    .toLowerCase()
    .replaceAll("_", " ")
    .replace(QUOTED_DAY, "$1.$2.$3")
    .replace(/\.\s(?=\d)/gu, ".");
}

function numberOf(found: RegExpExecArray | null, at: number): Read<string> | null {
  if (found === null) return null;
  const value = trimmedNumber(found[1] ?? "");
  const start = at + found.index + found[0].indexOf(found[1] ?? "");
  return { value, start, end: start + value.length, certainty: 0.95 };
}

function trimmedNumber(written: string): string {
  return written.replace(GLUED, "").replace(/[._*-]+$/u, "");
}
