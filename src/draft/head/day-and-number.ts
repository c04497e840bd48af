import { DAY, readDay, NO_TIME } from "../deadline/calendar";
import type { Read } from "../draft";
import type { Line } from "../lines/line";

const ONE_DAY = new RegExp(DAY.replaceAll("\\s+", "[\\s_]+"), "iu");
const NUMBER =
  /(?:№|(?<![A-Za-z])N(?![A-Za-z]))\s*[_*\s]*(\p{L}{0,6}[-–]?\d[\p{L}\d./-]{0,30}|\p{L}-\d[\p{L}\d./-]{0,30})/u;
/** «распоряжением администрации области от 15.10.2020 N 716-р»: what a stamp says of the act that approves. */
const STAMP = new RegExp(
  `(?:^|\\s)от\\s+[*_]?(${DAY})[*_]?\\s*(?:№|N)\\s*[*_]?([\\p{L}\\d][\\p{L}\\d./-]{0,30})`,
  "iu",
);
/** A line with day and number is no longer than this. */
const LONGEST = 300;
/** What may stand beside day and number on their line: a place, lines to write on, «от». */
const MOST_BESIDE = 28;
const BESIDE = /(?:^|(?<=\s))(?:от|года|год|г\.?|город|№|N)(?=\s|$)|[\s_|.*«»"]/giu;
const KIND = /^(?:договор|соглашение|приказ|распоряжение|постановление|решение|протокол|указ)$/iu;

/** The day and the number that a line holds, and hardly anything else. `text`: the legible one. */
export function dayAndNumberIn(
  line: Line,
  text: string,
): { readonly date: Read<string> | null; readonly number: Read<string> | null } {
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
export function stampIn(
  text: string,
  at: number,
): { readonly date: Read<string> | null; readonly number: Read<string> | null } {
  const found = STAMP.exec(text);
  if (found === null) return { date: null, number: null };
  const value = readDay((found[1] ?? "").toLowerCase(), NO_TIME);
  const place = { start: at + found.index, end: at + found.index + found[0].length, certainty: 0.85 };
  return {
    date: value === null ? null : { value, ...place },
    number: { value: trimmedNumber(found[2] ?? ""), ...place },
  };
}

function dateOf(day: RegExpExecArray | null, at: number): Read<string> | null {
  const value = day === null ? null : readDay(day[0].toLowerCase().replaceAll("_", " "), NO_TIME);
  return day === null || value === null
    ? null
    : { value, start: at + day.index, end: at + day.index + day[0].length, certainty: 0.95 };
}

function numberOf(found: RegExpExecArray | null, at: number): Read<string> | null {
  if (found === null) return null;
  const value = trimmedNumber(found[1] ?? "");
  const start = at + found.index + found[0].indexOf(found[1] ?? "");
  return { value, start, end: start + value.length, certainty: 0.95 };
}

function trimmedNumber(written: string): string {
  return written.replace(/[._*-]+$/u, "");
}
