import { withoutSpacing } from "../lines/spaced-letters";
import { foldWord } from "../words/token";

/** «Региональная модель», «модель»: what a heading begins with, in small letters or not. */
export const MODEL = /^(?:[а-яё]{4,20}ая ){0,2}модель/imu;

/** What an act calls itself, in the nominative, by the words its heading begins with. The first that fits goes. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^перечень поручений|^поручени[ея](?!\p{L})/u, "перечень поручений"],
  [/^(?:выписка из )?протокола?(?!\p{L})/u, "протокол"],
  [/^приказ(?!ыва)/u, "приказ"],
  [/^распоряжение/u, "распоряжение"],
  [/^постановление/u, "постановление"],
  [/^решение/u, "решение"],
  [/^указ(?!\p{L})/u, "указ"],
  [/^договор/u, "договор"],
  [/^соглашение/u, "соглашение"],
  [/^комплекс мер/u, "комплекс мер (дорожная карта)"],
  [/^(?:комплексный |региональный |муниципальный )?план мероприятий/u, "план мероприятий"],
  [/^план-график/u, "план-график"],
  [/^(?:["«]?дорожная карта)/u, "дорожная карта"],
  [/^план работы/u, "план работы"],
  [/^(?:комплексный |календарный |сетевой |тематический )?план(?!\p{L})/u, "план"],
  [MODEL, "модель"],
  [/^методические рекомендации/u, "методические рекомендации"],
];
/** Behind the kind a heading may say whose it is. */
const LONGEST = 140;

/** The kind that a heading names, with blanks between its letters or without; null for any other line. */
export function actKindOf(spaced: string): string | null {
  const line = withoutSpacing(spaced);
  if (line.length > LONGEST) return null;
  const low = foldWord(line);
  const kind = KINDS.find(([words]) => words.test(low))?.[1] ?? null;
  return kind !== null && isHeading(line) ? kind : null;
}

/** A heading has a capital, and no task follows its first word: «План разработать до …» is none. */
function isHeading(line: string): boolean {
  const first = line.replace(/^["«]/u, "").charAt(0);
  return (first === first.toUpperCase() || isScanned(line)) && !/[;]$/u.test(line);
}

/** «прикАз»: a word alone that a scanner read in letters of both sizes. */
function isScanned(line: string): boolean {
  return /^\p{Ll}+\p{Lu}\p{L}*$/u.test(line);
}
