import type { Token } from "./token";
import { textAt } from "./token";

const OPENING = new Set(["«", "“", "„"]);
const CLOSING = new Set(["»", "”", "“"]);
/** A name in quotation marks is shorter; what has no end within is taken for none. */
const MOST = 60;

/** The place behind what is quoted or bracketed from `at` on; `at` itself where nothing opens there or it does not close. */
export function behindQuotes(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (OPENING.has(token.text)) return closing(tokens, at, OPENING, CLOSING);
  return token.text === '"' && isOpening(tokens, at) ? behindStraight(tokens, at) : at;
}

/** The place behind the brackets that open at `at`, or behind all, where they do not close. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  const found = closing(tokens, at, new Set(["("]), new Set([")"]));
  return found === at ? tokens.length : found;
}

function closing(
  tokens: readonly Token[],
  at: number,
  opens: ReadonlySet<string>,
  closes: ReadonlySet<string>,
): number {
  let depth = 0;
  for (let place = at; place < Math.min(tokens.length, at + MOST); place += 1) {
    const text = textAt(tokens, place);
    if (closes.has(text) && depth > 0) depth -= 1;
    else if (opens.has(text)) depth += 1;
    if (depth === 0) return place + 1;
  }
  return at;
}

/** Straight marks look alike: one that stands at the end of a word closes all that are open, unless another opens later. */
function behindStraight(tokens: readonly Token[], at: number): number {
  for (let place = at + 1; place < Math.min(tokens.length, at + MOST); place += 1)
    if (textAt(tokens, place) === '"' && !isOpening(tokens, place))
      return textAt(tokens, place + 1) === '"' ? place + 2 : place + 1;
  return at;
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || next === undefined || next.start > here.end) return false;
  return before === undefined || before.end < here.start || before.text === "(";
}
