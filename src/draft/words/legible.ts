/** Letters of another alphabet that look like Cyrillic ones, in both cases. One sign becomes one sign: places stay. */
const CYRILLIC_OF: ReadonlyMap<string, string> = new Map(
  [..."ABCEHKMOPTXYaceopxykmtbI"].map((latin, place) => [latin, [..."АВСЕНКМОРТХУасеорхукмтьІ"][place] ?? latin]),
);
const MIXED_WORD = /[\p{L}\d]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** A number that was read as letters or the other way round: «0т», «2023r». */
const OF_YEAR = /(?<=\d)[rR](?=[.\s,;]|$)/gu;
const ZERO = /(?<![\p{L}\d])0(?=[тТ](?![\p{L}\d]))|(?<=-)0(?=[А-ЯЁ])/gu;
/** A day of which a digit was read as a letter: «О1.02.2022», «l5.09.2023», «0l». */
const DIGIT_OF_DAY = /(?<![\p{L}\d])[lIОO](?=\d\.[01]\d\.)|(?<=[«"\s][0-3])[lIОO](?=\s?[»".])/gu;
/** An abbreviation that is wholly of letters that look alike: «BP»; numbers of centuries aside. */
const ALIKE = /(?<![\p{L}\d-])[ABCEHKMOPTX]{2,5}(?![\p{L}\d-])/gu;
const ROMAN = /^[CMXI]+$/u;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["\u2212", "-"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2007", " "],
  ["\t", " "],
  ["\u00b0", "°"],
]);
const SIGN = /[\u2212\u2010\u2011\u00a0\u202f\u2007\t]/gu;
const NUMBER_SIGN = /N(?=[°º])/gu;

/**
 * The text as its reader means it: letters of one word in one alphabet, one kind of blank and of minus. It is as long as
 * the text, so that a place in one is the same place in the other.
 */
export function legible(text: string): string {
  return text
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? sign)
    .replace(NUMBER_SIGN, "№")
    .replace(OF_YEAR, "г")
    .replace(MIXED_WORD, (word) => (CYRILLIC.test(word) && LATIN.test(word) ? inCyrillic(word) : word))
    .replace(DIGIT_OF_DAY, (letter) => (/[lI]/u.test(letter) ? "1" : "0"))
    .replace(ALIKE, (word) => (ROMAN.test(word) ? word : inCyrillic(word)))
    .replace(ZERO, (zero) => (zero === "0" ? "О" : zero));
}

function inCyrillic(word: string): string {
  const letters = [...word].map((letter) => CYRILLIC_OF.get(letter) ?? letter).join("");
  return LATIN.test(letters) ? word : letters;
}
