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
/** A number of two digits of which one was read as a letter: «О1.02.2022», «l5 июня», «З0 дней»; numbers of acts aside. */
const MISREAD = /(?<![\p{L}\d./-]|№\s?)(?:\d[lIОOЗ]|[lIОOЗ]\d)(?![\p{L}\d)]|-\p{L})/gu;
const DIGITS: Readonly<Record<string, string>> = { l: "1", I: "1", О: "0", O: "0", о: "0", o: "0", З: "3" };
/** A day of which digits were read as letters: «O1.O9.2022». */
const MISREAD_DAY = /(?<![\p{L}\d.])(?=[^\s]{0,9}\d)[\dlIОOоoЗ]{2}\.[\dlIОOоoЗ]{2}\.[\dОOоo]{4}(?!\d)/gu;
/** A word or an initial of one letter that looks alike: «c 5 сентября», «Хан B.B.». */
const ALONE = /(?<=^|[\s(«"])[aocykACOBKY](?=\s+["«(]?[\p{Script=Cyrillic}\d])/gmu;
const INITIAL =
  /(?<=\p{Script=Cyrillic}[ \t]{1,2}|\p{Script=Cyrillic}\.\s?)[ABCEHKMOPTXY](?=\.)|(?<![\p{L}\d])[ABCEHKMOPTXY](?=\.\s?(?:[ABCEHKMOPTXY]\.\s?)?\p{Script=Cyrillic}\p{L})/gu;
/** «88-p»: what stands behind a number is Cyrillic. */
const BEHIND_NUMBER = /(?<=\d-)\p{L}{1,4}(?![\p{L}\d])/gu;
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
]);
const SIGN = /[\u2212\u2010\u2011\u00a0\u202f\u2007]/gu;
const NUMBER_SIGN = /N[°º]|№[°º]/gu;
/** «Nп 7», «NЬ 12», «J\\Ъ 94», «ЛЪ 5»: what a scanner makes of «№» before a number. */
const MISREAD_SIGN = /(?<![\p{L}\d])(?:N[пpseеqЬьЪъ]|J\\?[ЪЬъь]|[ЛМ][ЪЬ])(?=\s?\d)/gu;

/**
 * The text as its reader means it: letters of one word in one alphabet, one kind of blank and of minus. It is as long as
 * the text, so that a place in one is the same place in the other.
 */
export function legible(text: string): string {
  return text
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? sign)
    .replace(NUMBER_SIGN, "№ ")
    .replace(MISREAD_SIGN, (sign) => "№".padEnd(sign.length))
    .replace(OF_YEAR, "г")
    .replace(MIXED_WORD, (word) => (CYRILLIC.test(word) && LATIN.test(word) ? inCyrillic(word) : word))
    .replace(MISREAD_DAY, inDigits)
    .replace(MISREAD, inDigits)
    .replace(ALONE, inCyrillic)
    .replace(INITIAL, inCyrillic)
    .replace(INITIAL, inCyrillic)
    .replace(BEHIND_NUMBER, inCyrillic)
    .replace(ALIKE, (word) => (ROMAN.test(word) ? word : inCyrillic(word)))
    .replace(ZERO, "О");
}

function inDigits(number: string): string {
  return [...number].map((sign) => DIGITS[sign] ?? sign).join("");
}

function inCyrillic(word: string): string {
  const letters = [...word].map((letter) => CYRILLIC_OF.get(letter) ?? letter).join("");
  return LATIN.test(letters) ? word : letters;
}
