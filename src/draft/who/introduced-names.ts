import type { Line } from "../lines/line";
import { behindBrackets } from "../words/brackets";
import type { NamingCase } from "../words/naming-case";
import type { Token } from "../words/token";
import { lowAt, tokensOf } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import { phraseAt } from "./phrase";
import { ShortNames } from "./short-names";

const CASES: readonly NamingCase[] = ["nominative", "dative", "genitive", "instrumental", "accusative"];
/** No name that is shortened is longer, in tokens; no act shortens more names, and none so far behind the beginning of a line. */
const LONGEST = 40;
const MOST = 200;
const FAR = 5_000;

/** The short names that an act introduces wherever somebody is named: «Организатором является Департамент образования (далее – Департамент)». */
export function introducedNames(lines: readonly Line[], legible: string): ShortNames {
  const names = new ShortNames();
  const introducing = lines.filter(({ text }) => /\(\s{0,3}далее/u.test(text.slice(0, FAR))).slice(0, MOST);
  const introductions = introducing.flatMap(({ start, end }) =>
    introductionsIn(tokensOf(legible.slice(start, Math.min(end, start + FAR)), start)),
  );
  for (const { before, within } of introductions.slice(0, MOST)) {
    const name = nameAtEnd(before);
    if (name !== undefined) names.learn(within, name);
  }
  return names;
}

/** What stands before and within brackets that say «далее». */
function introductionsIn(tokens: readonly Token[]) {
  return tokens.flatMap(({ text }, at) =>
    text === "(" && lowAt(tokens, at + 1) === "далее"
      ? [
          {
            before: tokens.slice(Math.max(0, at - LONGEST), at),
            within: tokens.slice(at + 1, behindBrackets(tokens, at) - 1),
          },
        ]
      : [],
  );
}

/** The longest name that the tokens end with, with nothing in it that is done. */
function nameAtEnd(tokens: readonly Token[]): string | undefined {
  const verb = tokens.findLastIndex((token) => isFinite(token) || isInfinitive(token));
  for (let from = verb + 1; from < tokens.length; from += 1) {
    for (const naming of CASES) {
      const named = phraseAt(tokens, from, naming);
      if (named?.next === tokens.length) return named.normalised;
    }
  }
  return undefined;
}
