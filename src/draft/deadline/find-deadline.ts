import { foldWord } from "../words/token";
import type { DraftDeadline, TimeContext } from "./deadline";
import { readDeadline } from "./read-deadline";
import { TERMS } from "./terms";

/** A term within a sentence, with its place there. */
export interface FoundDeadline {
  readonly deadline: DraftDeadline;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** A day of another act stands behind «от». */
const OF_ACT = /(?:^|\s)от\s+$/u;
/** «до 1 фев- / раля»: a word that is broken at the end of a line. */
const BROKEN = /(?<=[а-я])-[ \t]{0,9}\n[ \t]{0,80}(?=[а-я])/gu;
const QUOTED = /«[^«»]{0,300}»|"[^"]{0,300}"/gu;

/** The first term that a sentence names outside of quotation marks; null for none. */
export function findDeadline(text: string, time: TimeContext): FoundDeadline | null {
  const low = foldWord(text)
    .replace(QUOTED, (quoted) => " ".repeat(quoted.length))
    .replace(BROKEN, (ends) => "\u0001".repeat(ends.length))
    .replace(/\s/gu, " ");
  const single = low.replace(/ {2,}/gu, (blanks) => ` ${"\u0001".repeat(blanks.length - 1)}`);
  const compact = single.replaceAll("\u0001", "");
  const at = placesOf(single);
  const found = TERMS.flatMap(({ pattern, certainty, isLast = false }) => {
    const match = pattern.exec(compact);
    return match === null || !isWord(compact, match.index) || OF_ACT.test(compact.slice(0, match.index))
      ? []
      : [{ match, certainty, rank: Number(isLast) }];
  });
  found.sort((a, b) => a.rank - b.rank || a.match.index - b.match.index || b.match[0].length - a.match[0].length);
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
