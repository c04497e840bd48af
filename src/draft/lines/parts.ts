import type { Line } from "./line";
import { markerOf } from "./marker";

/** A stretch of a document: the act itself, or an annex. */
export interface Part {
  /** 0 is the act itself. */
  readonly annex: number;
  readonly lines: readonly Line[];
}

const BEGINS =
  /^(?:приложени[ея]\s*(?:№|N)?\s*\d{0,2}\.?\s*(?:к\s.{0,200})?|утвержд[её]н[аоы]?|утверждаю|утвержд[её]н[аоы]?\s+(?:приказом|распоряжением|постановлением|решением|протоколом).{0,200})$/iu;
/** A stamp takes some lines, of which several begin as an annex does. */
const STAMP = 8;
const ABOUT_SOURCE = /^(?:источник|название):/iu;

const WITH_END = /[.:;]$/u;
/** A heading that names the kind of an act. */
const KIND = /^(?:приказ|распоряжение|постановление|решение|протокол)(?:\s|$)/iu;
const OTHER_STAMP = /^(?:принят|рассмотрен|согласован|одобрен|обсужд)/iu;
const APPROVAL = /^утвержд/iu;

/** The act and its annexes. What somebody has written above the text about where it was found is left out. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: { annex: number; lines: Line[] }[] = [{ annex: 0, lines: [] }];
  let sinceStamp = STAMP;
  for (const [place, line] of lines.entries()) {
    if (place < STAMP && ABOUT_SOURCE.test(line.text)) continue;
    sinceStamp += 1;
    if (BEGINS.test(line.text) && line.text.length <= 250 && sinceStamp > STAMP) {
      if (!isOnTop(line, parts.at(-1))) parts.push({ annex: parts.length, lines: [] });
      sinceStamp = 0;
    }
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}

/** Whether nothing of the act stands above a stamp: it is that of the act itself. */
function isOnTop({ text }: Line, last: Part | undefined): boolean {
  return last?.annex === 0 && (last.lines.length === 0 || (APPROVAL.test(text) && isAllOfStamps(last.lines)));
}

/** «ПРИНЯТО на заседании педагогического совета», the name of a school: what stands above «УТВЕРЖДЕНО» and is not the act yet. */
function isAllOfStamps(lines: readonly Line[]): boolean {
  const isStamped = lines.some(({ text }) => OTHER_STAMP.test(text));
  return (
    lines.length <= STAMP &&
    lines.every(({ text }) => !WITH_END.test(text) && markerOf(text) === null && (isStamped || !KIND.test(text)))
  );
}
