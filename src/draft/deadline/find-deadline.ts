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

const WEEKDAY = "(?:понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы])";
const OFTEN = `(?:ежегодно|ежеквартально|ежемесячно|ежедекадно|еженедельно|ежедневно|(?:не (?:реже|менее)(?: чем)? )?(?:одного|один|1|двух|два|2|трех|три|3) раза? в [а-я]{3,10}|раз в (?:год|полгода|квартал|месяц|неделю)|кажд(?:ый|ую|ое) (?:рабочий день|месяц|квартал|полугодие|год|${WEEKDAY})|по (?:окончании|завершении|итогам) каждо(?:го|й) [а-я]{5,9})`;
const BY = "(?:в срок\\s*,?\\s*)?(?:не позднее|до|к|по)";
const AT_TIME = "(?:\\d{1,2}[.:-]\\d{2}\\s(?:ч\\S{0,4}\\s)?)?";
const NEXT =
  "(?:,?\\s*(?:и )?(?:далее|затем)\\s*[-–—]?\\s*(?:постоянно|ежегодно|ежеквартально|ежемесячно|один раз в [а-я]{3,9}|раз в [а-я]{3,9}|на постоянной основе))?";
const OF_MONTH =
  "\\d{1,2}(?:-?го)?\\s+числа(?:\\s+(?:каждого\\s+|первого\\s+)?месяца)?(?:,?\\s*следующего за отчетным(?:\\s+(?:месяцем|кварталом|периодом|годом))?)?";
const COUNT =
  "(?:\\d{1,3}(?:-?[а-я]{1,2})?(?: \\([а-я]{2,20}\\))? |одного |двух |трех |четырех |пяти |шести |семи |десяти |пятнадцати |двадцати |тридцати )";
const WORKING = "(?:рабочих |рабочего |календарных |календарного )?";
const SINCE = "(?: (?:со дня|с момента|с даты|после(?: дня)?) [а-я]{4,20}(?: настоящего [а-я]{4,20})?)?";
const NUMERAL = "(?:iv|iii|ii|i|[1-4](?:-?[а-я]{1,2})?|первом|втором|третьем|четвертом)";
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
  [new RegExp(`${BY}\\s+${AT_TIME}${DAY}${NEXT}`, "u"), 0.95],
  [
    /(?:в срок\s+)?до (?:конца|окончания|завершения) (?:(?:19|20)\d{2} года|(?:текущего |календарного |учебного )?года|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2} учебного года)/u,
    0.8,
  ],
  [
    new RegExp(`в (?:\\S{1,20}[ -]?(?:дневный|недельный|месячный)|месячный|недельный|трехмесячный) срок${SINCE}`, "u"),
    0.85,
  ],
  [
    new RegExp(
      `(?:в течение|не позднее(?: чем)?(?: через)?|не позднее) (?:${COUNT}${WORKING}(?:дней|дня|месяцев|месяца|недель|недели|суток|часов)|(?:месяца|недели|дня|года|(?:19|20)\\d{2}(?:\\s?[-–/]\\s?(?:19|20)?\\d{2})? (?:учебного )?года|(?:всего )?(?:учебного|календарного) года))${SINCE}`,
      "u",
    ),
    0.85,
  ],
  [
    new RegExp(
      `(?:не позднее,? чем )?за ${COUNT}${WORKING}(?:дней|дня|недель|недели|месяца|суток) до [а-я]{4,20}`,
      "u",
    ),
    0.75,
  ],
  [
    /(?:на (?:постоянной|регулярной) основе|постоянно(?! действующ)|по мере [а-я]{7,20}|на протяжении всего [а-я]{4,20})/u,
    0.85,
  ],
  [new RegExp(`(?:в срок )(?:не позднее|до) ${MONTH}(?:\\s+${YEAR})?`, "u"), 0.7],
  [new RegExp(`в(?:о)? (?:${NUMERAL}\\s?[-–—,и]?\\s?){1,2} (?:квартал|полугоди)[а-я]{1,3} (?:${YEAR})`, "u"), 0.7],
  [
    new RegExp(
      `в (?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)(?:\\s?[-–—]\\s?${MONTH})? ${YEAR}`,
      "u",
    ),
    0.7,
  ],
  [
    /(?:согласно|в соответствии с) (?:(?:прилагаем|утвержденн|установленн)[а-я]{2,3} )?(?:график[а-я]{1,2}|циклограмм[а-я]{1,2})/u,
    0.7,
  ],
];
/** A day on which something is held, where nothing else tells of time. */
const HELD = new RegExp(`(?<=(?:провести|проводить|организовать)\\s[^.;]{0,200}(?<!\\s(?:от|на|с|со))\\s)${DAY}`, "u");
const OF_HELD = 0.6;
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
  const found = [...TERMS, [HELD, OF_HELD] as const].flatMap(([pattern, certainty]) => {
    const match = pattern.exec(compact);
    return match === null || !isWord(compact, match.index) || OF_ACT.test(compact.slice(0, match.index))
      ? []
      : [{ match, certainty }];
  });
  const isLast = ({ certainty }: { readonly certainty: number }) => Number(certainty === OF_HELD);
  found.sort((a, b) => isLast(a) - isLast(b) || a.match.index - b.match.index || b.match[0].length - a.match[0].length);
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
