import { foldText } from "../../../language/fold-text";
import { reducePhrases } from "./abbreviations";

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

/**
 * What two writings of one name have in common: case, ё, quotation marks, dashes, spaces and № aside, legal forms and
 * other common phrases as their abbreviation. «Муниципальное бюджетное общеобразовательное учреждение СОШ №12» and
 * «МБОУ "СОШ № 12"» have the same key. The key of a key is the key itself.
 */
export function nameKey(name: string): string {
  return nameTokens(name).join(" ");
}

/** The words and numbers of a name's key. */
export function nameTokens(name: string): readonly string[] {
  const text = foldText(foldText(name).replace(INVISIBLE, ""));
  return reducePhrases(withoutNumberSigns((text.match(TOKEN) ?? []).map(inOneAlphabet)));
}

/** Whether a token of a key is a number. */
export function isNumber(token: string): boolean {
  return NUMBER.test(token);
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
    if (next === undefined || !isNumber(next) || !NUMBER_SIGNS.has(token)) kept.push(token);
  }
  return kept.reverse();
}
