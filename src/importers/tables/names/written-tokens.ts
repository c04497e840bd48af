import { foldText } from "../../../language/fold-text";

/** Letters that look alike in both alphabets: «МБОУ» is often typed with a Latin M or O. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcehkmoptxy"].map((latin, place) => [latin, [..."авсенкмортху"][place] ?? latin]),
);

/** Soft hyphens and spaces of no width, which a copy from a document brings along, and marks such as stress. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\p{Mn}]/gu;
const TOKEN = /\p{L}+|\p{Nd}+/gu;
const NUMBER = /^\p{Nd}+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What stands before a number and says no more than №. */
const NUMBER_SIGNS: ReadonlySet<string> = new Set(["n", "no", "номер"]);

/** The words and numbers of a text as they are written: case, ё, punctuation, alphabets and № aside. */
export function writtenTokens(text: string): readonly string[] {
  const folded = foldText(foldText(text).replace(INVISIBLE, ""));
  return withoutNumberSigns((folded.match(TOKEN) ?? []).map(inOneAlphabet));
}

export function isNumber(token: string): boolean {
  return NUMBER.test(token);
}

/** Whether a token says no more than № where a number follows. */
export function isNumberSign(token: string): boolean {
  return NUMBER_SIGNS.has(token);
}

function inOneAlphabet(token: string): string {
  if (!CYRILLIC.test(token)) return token;
  return [...token].map((letter) => LOOKALIKES[letter] ?? letter).join("");
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
