import { newStemmer } from "snowball-stemmers";

const RUSSIAN = newStemmer("russian");
/** No ² or ½: the indexes do not take them for part of a word. */
const WORD = /[\p{L}\p{Nd}\p{Nl}]+/gu;
/** The stemmer leaves «лицей» and «лицея» apart; one more vowel off the end joins them. */
const FINAL_VOWEL = /[еиоаыуюяйь]$/u;
/** Shorter words would lose what tells them apart («ИРО»). */
const SHORTEST_CUT = 4;

/** Longer numbers than any name has would sort as text. */
const SORTED_DIGITS = 9;

/** Latin letters, and the Cyrillic ones that look like them in one case or the other. */
const CYRILLIC_OF = new Map([..."abcehkmoptxyë"].map((latin, place) => [latin, [..."авсенкмортхуе"][place] ?? latin]));
const LATIN_OF = new Map([...CYRILLIC_OF].filter(([latin]) => latin !== "ë").map(([latin, other]) => [other, latin]));
const LETTERS = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Soft hyphens and signs of no width, which a copy from a document brings along, and marks such as stress. */
const INVISIBLE = /\u00ad|\u2060|\ufeff|[\u200b-\u200f]|\p{Mn}/gu;
/** An apostrophe within a word is none. */
const QUOTATION_MARKS = /[«»„“”‟‹›"″]|(?<!\p{L})['‘’‚‛`]|['‘’‚‛`](?!\p{L})/gu;
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}])[«»„“”‟‹›"″]+(?=[\p{L}\p{N}])/gu;
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/gu;
/** «№ 2», «№2», «N 2», «No. 2», «номер 2». */
const NUMBER_SIGN = /(?:№|(?<!\p{L})(?:n|no|номер)(?!\p{L}))\.?\s*(?=\p{Nd})/gu;

/**
 * How names are compared, found and sorted, everywhere: case, ё, look-alike letters of another alphabet, soft hyphens,
 * hard and double blanks, quotation marks, lengths of dashes and blanks beside № aside. Folding again changes nothing.
 *
 * NFC, because a text from a PDF may hold й as и and a breve.
 */
export function foldText(text: string): string {
  const letters = text.normalize("NFC").toLowerCase().replaceAll("ё", "е").replace(INVISIBLE, "");
  const isCyrillic = CYRILLIC.test(letters);
  return letters
    .replace(LETTERS, (word) => inOneAlphabet(word, isCyrillic))
    .replace(BETWEEN_WORDS, " ")
    .replace(QUOTATION_MARKS, "")
    .replace(/\s+/gu, " ")
    .replace(DASHES, "-")
    .replace(NUMBER_SIGN, "№")
    .trim();
}

/**
 * A word in the alphabet of those of its letters that no other alphabet has; Cyrillic, where it has none, or is an
 * initial in a Cyrillic text. A word of Latin letters alone stays as it is.
 */
function inOneAlphabet(word: string, isTextCyrillic: boolean): string {
  const isMixed = CYRILLIC.test(word) && LATIN.test(word);
  if (!isMixed) return word.length === 1 && isTextCyrillic ? (CYRILLIC_OF.get(word) ?? word) : word;
  const isLatin = [...word].every((letter) => LATIN.test(letter) || LATIN_OF.has(letter));
  const isCyrillic = [...word].every((letter) => CYRILLIC.test(letter) || CYRILLIC_OF.has(letter));
  const other = isLatin && !isCyrillic ? LATIN_OF : CYRILLIC_OF;
  return [...word].map((letter) => other.get(letter) ?? letter).join("");
}

/** The words and numbers of a text, folded, in its order. No NFKC: № would become «No». */
export function words(text: string): readonly string[] {
  return wordsIn(foldText(text));
}

/** The words and numbers of a text that is folded already. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** Stems found so far: names and titles are made of the same words, and the stemmer is slow. */
const STEMS = new Map<string, string>();
/** Words; about 10 MB. */
const MOST_STEMS = 100_000;

/** The stem that all forms of a word share. A number is its own stem. */
export function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const found = stemAnew(word);
  STEMS.set(word, found);
  return found;
}

function stemAnew(word: string): string {
  const stemmed = RUSSIAN.stem(word);
  return stemmed.length >= SHORTEST_CUT ? stemmed.replace(FINAL_VOWEL, "") : stemmed;
}

/** The text under which something is found that is called by these, folded: each of their words as it stands and as its stem, once. */
export function searchText(folded: readonly string[]): string {
  const all = folded.flatMap(wordsIn);
  return [...new Set([...all.map(stem), ...all])].join(" ");
}

/**
 * Sorts names as a person would: case and ё folded, numbers by size («№ 2» before «№ 12»). Emoji and other signs beyond the
 * basic plane are one sign, because Neo4j orders these by code points and compares them with a parameter by code units.
 */
export function sortKey(text: string): string {
  return sortKeyOf(foldText(text));
}

/** The same of a name that is folded already. */
export function sortKeyOf(folded: string): string {
  return folded
    .replace(/\d+/g, (digits) => digits.padStart(SORTED_DIGITS, "0"))
    .replace(/[\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
