/** A word, number or sign of a text, with the place where it stands. */
export interface Token {
  /** As it stands, but for a hyphen at the end of a line. */
  readonly text: string;
  /** In small letters, ё as е. */
  readonly low: string;
  readonly kind: "word" | "number" | "sign";
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
}

const TOKEN = /\p{L}+(?:-\s*\n\s*\p{Ll}+|[-’']\p{L}+)*|\d+|[^\s\p{L}\d]/gu;
const BROKEN = /-\s*\n\s*/gu;
const WORD = /^\p{L}/u;
const NUMBER = /^\d/u;

/** The tokens of a part of a text, of which `at` is the place. Cost: one walk over it. */
export function tokensOf(text: string, at = 0): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => tokenOf(found, at + index));
}

function tokenOf(found: string, start: number): Token {
  const text = found.includes("\n") ? found.replace(BROKEN, "") : found;
  const kind = WORD.test(text) ? "word" : NUMBER.test(text) ? "number" : "sign";
  return { text, low: foldWord(text), kind, start, end: start + found.length };
}

/** A word in small letters, with е for ё. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll("ё", "е");
}

/** The word, number or sign at a place in small letters; nothing beyond the ends. */
export function lowAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.low ?? "";
}

/** The word, number or sign at a place as written; nothing beyond the ends. */
export function textAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.text ?? "";
}

/** What the tokens say, with single blanks where the text has any; `isApart`: between two words, too. */
export function textOf(tokens: readonly Token[], isApart = false): string {
  let said = "";
  let last: Token | undefined;
  for (const token of tokens) {
    const isGap =
      last !== undefined && (token.start > last.end || (isApart && token.kind === "word" && last.kind === "word"));
    said += isGap && token.text !== "" ? ` ${token.text}` : token.text;
    last = token;
  }
  return said;
}
