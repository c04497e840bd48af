import { DAY } from "../deadline/calendar";
import type { Line } from "./line";

/** A shorter line is one that was written so. */
const SHORTEST = 250;
/** What stands above the provisions is read so far. */
const HEADING = 1_000;
const NUMBER = /(?<=[.;:)»"]\s{1,3})(\d{1,2}(?:\.\d{1,2}){0,3})\s?\.\s?(?=\p{L})/gu;
const KIND = /(?<=\s)(?=(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ)\s)/gu;
const DAY_AND_NUMBER = new RegExp(
  `(?<=\\s)(?:от\\s)?${DAY}\\s{0,9}(?:№|N)\\s?\\S{1,30}(?:\\s\\(\\p{L}\\))?(?=\\s)`,
  "giu",
);
/** «Министерству: - обеспечить …; - ежегодно представлять …» */
const ITEM = /(?<=[:;]\s{1,3})[-–—]\s(?=\p{Ll})/gu;
const SIGNATURE = /(?<=\.\s{1,3})(?=\p{Lu}\p{Ll}+(?:\s[\p{L}-]+){0,9}\s\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+\s*$)/u;

/** The lines of an act that has lost its ends of lines: head, numbered points one behind the other, signature. Any other line as it is. */
export function asLines(line: Line): Line[] {
  const numbers = line.text.length < SHORTEST ? [] : numbersIn(line.text);
  const [first = 0] = numbers;
  if (numbers.length < 2) return [line];
  const last = numbers.at(-1) ?? 0;
  const signature = SIGNATURE.exec(line.text.slice(last).slice(-SHORTEST));
  const items = [...line.text.slice(first).matchAll(ITEM)].map(({ index }) => first + index);
  const ends = signature === null ? [] : [Math.max(last, line.text.length - SHORTEST) + signature.index];
  return cutAt(line, [
    ...breaksInHead(line.text.slice(0, Math.min(first, HEADING))),
    ...[...numbers, ...items].sort((a, b) => a - b),
    ...ends,
  ]);
}

/** Where numbers stand that go on from one another; «1» stands behind a colon. */
function numbersIn(text: string): number[] {
  let top = 0;
  const found: number[] = [];
  for (const { 1: label = "", index } of text.matchAll(NUMBER)) {
    const [number, below] = label.split(".");
    const isNext =
      below === undefined &&
      Number(number) === top + 1 &&
      (top > 0 || /:\s*$/u.test(text.slice(Math.max(0, index - 4), index)));
    if (!isNext && !(below !== undefined && Number(number) === top)) continue;
    top = Number(number);
    found.push(index);
  }
  return found;
}

function breaksInHead(text: string): number[] {
  const numbered = [...text.matchAll(DAY_AND_NUMBER)].slice(0, 1);
  const around = numbered.flatMap(({ 0: words, index }) => [index, index + words.length]);
  return [...[...text.matchAll(KIND)].map(({ index }) => index), ...around].sort((a, b) => a - b);
}

function cutAt(line: Line, places: readonly number[]): Line[] {
  const ends = [...places, line.text.length];
  return [0, ...places].flatMap((start, index) => {
    const whole = line.text.slice(start, ends[index]);
    const text = whole.trim();
    const from = line.start + start + whole.length - whole.trimStart().length;
    return text === "" ? [] : [{ ...line, text, start: from, end: from + text.length }];
  });
}
