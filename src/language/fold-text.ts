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

/**
 * Lower case, ё as е: how names are compared and sorted. NFC, because a text from a PDF may hold й as и and a breve.
 */
export function foldText(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}

/** The words and numbers of a text, folded, in its order. No NFKC: № would become «No». */
export function words(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? [];
}

/** The stem that all forms of a word share. A number is its own stem. */
export function stem(word: string): string {
  const stemmed = RUSSIAN.stem(word);
  return stemmed.length >= SHORTEST_CUT ? stemmed.replace(FINAL_VOWEL, "") : stemmed;
}

/** The text under which something is found: each of its words as it stands and as its stem, once. */
export function searchText(...texts: readonly (string | null)[]): string {
  const all = texts.flatMap((text) => words(text ?? ""));
  return [...new Set([...all.map(stem), ...all])].join(" ");
}

/** Sorts names as a person would: case and ё folded, numbers by size («№ 2» before «№ 12»). */
export function sortKey(text: string): string {
  return foldText(text).replace(/\d+/g, (digits) => digits.padStart(SORTED_DIGITS, "0"));
}
