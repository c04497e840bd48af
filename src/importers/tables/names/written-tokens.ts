import { foldText } from "../../../language/fold-text";

const TOKEN = /\p{L}+|\p{Nd}+/gu;
const NUMBER = /^\p{Nd}+$/u;
/** What stands before a number and says no more than №. */
const NUMBER_SIGNS: ReadonlySet<string> = new Set(["n", "no", "номер"]);

/** The words and numbers of a text as they are written, folded: punctuation and № aside. */
export function writtenTokens(text: string): readonly string[] {
  return withoutNumberSigns(foldText(text).match(TOKEN) ?? []);
}

export function isNumber(token: string): boolean {
  return NUMBER.test(token);
}

/** Whether a token says no more than № where a number follows. */
export function isNumberSign(token: string): boolean {
  return NUMBER_SIGNS.has(token);
}

/** From the end, so that of several signs before one number none is left. */
function withoutNumberSigns(tokens: readonly string[]): string[] {
  const kept: string[] = [];
  for (const token of [...tokens].reverse()) {
    const next = kept.at(-1);
    if (next === undefined || !isNumber(next) || !isNumberSign(token)) kept.push(token);
  }
  return kept.reverse();
}
