import type { Line } from "./line";

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

/** The act and its annexes. What somebody has written above the text about where it was found is left out. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: { annex: number; lines: Line[] }[] = [{ annex: 0, lines: [] }];
  let sinceStamp = STAMP;
  for (const [place, line] of lines.entries()) {
    if (place < STAMP && ABOUT_SOURCE.test(line.text)) continue;
    sinceStamp += 1;
    if (BEGINS.test(line.text) && line.text.length <= 250 && sinceStamp > STAMP) {
      const last = parts.at(-1);
      if (last !== undefined && (last.lines.length > 0 || last.annex > 0))
        parts.push({ annex: parts.length, lines: [] });
      sinceStamp = 0;
    }
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}
