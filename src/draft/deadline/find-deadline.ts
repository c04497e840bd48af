import { foldWord } from "../words/token";
import { DAY, MONTH, YEAR } from "./calendar";
import type { DraftDeadline, TimeContext } from "./deadline";
import { readDeadline } from "./read-deadline";

/** A term within a sentence, with its place there. */
export interface FoundDeadline {
  readonly deadline: DraftDeadline;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

const OFTEN =
  "(?:ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно|(?:не реже )?(?:одного|один|1|два|2) раза? в [а-я]{3,10}|раз в (?:год|полгода|квартал|месяц|неделю))";
const BY = "(?:в срок\\s*,?\\s*)?(?:не позднее|до|к|по)";
const NEXT =
  "(?:,?\\s*(?:и )?(?:далее|затем)\\s*[-–—]?\\s*(?:постоянно|ежегодно|ежеквартально|ежемесячно|один раз в [а-я]{3,9}|раз в [а-я]{3,9}|на постоянной основе))?";
const OF_MONTH =
  "\\d{1,2}(?:-?го)?\\s+числа(?:\\s+(?:каждого\\s+)?месяца)?(?:,?\\s*следующего за отчетным(?:\\s+(?:месяцем|кварталом|периодом|годом))?)?";
/** Terms that a sentence of an act names, the surest first. */
const TERMS: readonly (readonly [pattern: RegExp, certainty: number])[] = [
  [
    new RegExp(
      `${OFTEN},?\\s*(?:\\(?(?:в срок\\s*)?(?:не позднее|до|к)\\s+(?:${OF_MONTH}|\\d{1,2}\\s+${MONTH}|\\d{1,2}-?го)\\)?)?`,
      "u",
    ),
    0.9,
  ],
  [new RegExp(`${BY}\\s+${OF_MONTH}`, "u"), 0.8],
  [new RegExp(`с\\s+(?:${DAY}|\\d{1,2})\\s+по\\s+${DAY}`, "u"), 0.9],
  [new RegExp(`${BY}\\s+${DAY}${NEXT}`, "u"), 0.95],
  [
    /(?:в срок\s+)?до (?:конца|окончания|завершения) (?:(?:19|20)\d{2} года|календарного года|года|учебного года)/u,
    0.8,
  ],
  [
    /в (?:\S{3,20}(?:дневный|недельный|месячный)|месячный|недельный|трехмесячный) срок(?: (?:со дня|с момента|с даты|после) [а-я]{4,20}(?: настоящего [а-я]{4,20})?)?/u,
    0.85,
  ],
  [
    /в течение (?:\d{1,3}(?: \([а-я]{2,20}\))? |одного |двух |трех |пяти |десяти )?(?:рабочих |календарных )?(?:дней|дня|месяцев|месяца|недели|недель|года|(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)?\d{2})? (?:учебного )?года|учебного года)(?: (?:со дня|с момента|с даты|после) [а-я]{4,20}(?: настоящего [а-я]{4,20})?)?/u,
    0.85,
  ],
  [/(?:на постоянной основе|постоянно(?! действующ))/u, 0.85],
  [new RegExp(`(?:в срок )(?:не позднее|до) ${MONTH}(?:\\s+${YEAR})?`, "u"), 0.7],
  [/в (?:i|ii|iii|iv|[1-4]|первом|втором|третьем|четвертом) (?:квартале|полугодии) (?:19|20)\d{2} года/u, 0.7],
];
/** A day of another act stands behind «от». */
const OF_ACT = /(?:^|\s)от\s+$/u;
const QUOTED = /«[^«»]{0,300}»|"[^"]{0,300}"/gu;

/** The first term that a sentence names outside of quotation marks; null for none. */
export function findDeadline(text: string, time: TimeContext): FoundDeadline | null {
  const low = foldWord(text)
    .replace(QUOTED, (quoted) => " ".repeat(quoted.length))
    .replace(/\s/gu, " ");
  const single = low.replace(/ {2,}/gu, (blanks) => ` ${"\u0001".repeat(blanks.length - 1)}`);
  const compact = single.replaceAll("\u0001", "");
  const at = placesOf(single);
  const found = TERMS.flatMap(([pattern, certainty]) => {
    const match = pattern.exec(compact);
    return match === null || !isWord(compact, match.index) || OF_ACT.test(compact.slice(0, match.index))
      ? []
      : [{ match, certainty }];
  }).sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  for (const { match, certainty } of found) {
    const deadline = readDeadline(match[0], time);
    const last = match.index + match[0].trimEnd().length - 1;
    if (deadline !== null) return { deadline, start: at[match.index] ?? 0, end: (at[last] ?? 0) + 1, certainty };
  }
  return null;
}

function isWord(text: string, at: number): boolean {
  return at === 0 || !/[а-яa-z0-9]/u.test(text.charAt(at - 1));
}

/** For each sign of the text with single blanks, where it stood before. */
function placesOf(text: string): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) if (text.charAt(place) !== "\u0001") places.push(place);
  return places;
}
