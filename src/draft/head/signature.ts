import type { Line } from "../lines/line";
import { isSignature } from "../provision/block";
import { isRowNumber } from "../table/table";
import { withinBrackets } from "../who/list";
import type { Mention } from "../who/mention";
import { mentionOf, phraseAt } from "../who/phrase";
import { ShortNames } from "../who/short-names";
import { tokensOf } from "../words/token";

/** A signature stretches over so many lines. */
const MOST_LINES = 5;

/** Who signed the act: the post, and the name that stands beside or below it; no last cell of a row, before the next one. `text`: the legible one. */
export function readSignature(lines: readonly Line[], text: string): readonly Mention[] {
  const at = lines.findIndex(
    (line, place) => isSignature(line, lines[place - 1]) && !isRowNumber(lines[place + 1]?.text ?? ""),
  );
  const [first] = lines.slice(at);
  const last = lines[Math.min(at + MOST_LINES, lines.length) - 1];
  if (at < 0 || first === undefined || last === undefined) return [];
  const tokens = tokensOf(text.slice(first.start, last.end).replace(/[_/|]/gu, " "), first.start);
  const post = phraseAt(tokens, 0, "nominative");
  const person = withinBrackets(tokens, new ShortNames()).find(({ kind }) => kind === "PERSON");
  return [...(post === undefined ? [] : [mentionOf(post)]), ...(person === undefined ? [] : [person])];
}
