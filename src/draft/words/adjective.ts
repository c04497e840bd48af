import type { NounGender } from "./head-nouns";
import type { NamingCase } from "./naming-case";

interface AdjectiveReading {
  readonly nominative: string;
  readonly gender: NounGender;
  readonly isPlural: boolean;
  readonly case: NamingCase;
}

/** The number and gender that an adjective agrees in. */
export interface Agreement {
  readonly gender: NounGender;
  readonly isPlural: boolean;
}

/** Endings by case, as pairs of hard and soft ones. */
const SINGULAR: Readonly<Record<"m" | "f", Readonly<Record<NamingCase, readonly string[]>>>> = {
  m: {
    nominative: ["ый", "ий", "ой"],
    genitive: ["ого", "его"],
    dative: ["ому", "ему"],
    accusative: ["ого", "его", "ый", "ий", "ой"],
    instrumental: ["ым", "им"],
  },
  f: {
    nominative: ["ая", "яя"],
    genitive: ["ой", "ей"],
    dative: ["ой", "ей"],
    accusative: ["ую", "юю"],
    instrumental: ["ой", "ей", "ою", "ею"],
  },
};
const NEUTER: Readonly<Record<NamingCase, readonly string[]>> = {
  ...SINGULAR.m,
  nominative: ["ое", "ее"],
  accusative: ["ое", "ее"],
};
const PLURAL: Readonly<Record<NamingCase, readonly string[]>> = {
  nominative: ["ые", "ие"],
  genitive: ["ых", "их"],
  dative: ["ым", "им"],
  accusative: ["ых", "их", "ые", "ие"],
  instrumental: ["ыми", "ими"],
};

const REFLEXIVE = /ся$/u;
/** Adjectives that are stressed on their ending. */
const STRESSED = new Set([
  "городск",
  "областн",
  "краев",
  "основн",
  "заводск",
  "морск",
  "типов",
  "головн",
  "молод",
  "рядов",
]);
/** Consonants behind which «и» is written for «ы»; and the soft «н» of «высшего», «среднего». */
const SOFT = /\|[ея]|н\|и/u;
const NO_Y = /[гкхжшчщ]$/u;

/** Whether a word has the ending of an adjective or participle in this case, number and gender. */
export function isAdjective(low: string, grammaticalCase: NamingCase, agreement: Agreement): boolean {
  const bare = low.replace(REFLEXIVE, "");
  return endingOf(bare, endingsFor(grammaticalCase, agreement)) !== undefined;
}

/** The nominative of an adjective or participle that stands in a case; the word itself where it is none. */
export function nominativeOf(word: string, grammaticalCase: NamingCase, agreement: Agreement): string {
  const isReflexive = word.length > 5 && REFLEXIVE.test(word);
  const bare = isReflexive ? word.slice(0, -2) : word;
  const ending = endingOf(bare.toLowerCase(), endingsFor(grammaticalCase, agreement));
  if (ending === undefined) return word;
  const stem = bare.slice(0, -ending.length);
  return `${stem}${nominativeEnding(stem.toLowerCase(), ending, agreement)}${isReflexive ? "ся" : ""}`;
}

function nominativeEnding(stem: string, ending: string, { gender, isPlural }: Agreement): string {
  const isSoft = SOFT.test(`${stem}|${ending}`);
  const hasNoY = NO_Y.test(stem);
  if (isPlural) return hasNoY || isSoft ? "ие" : "ые";
  if (gender === "f") return isSoft && !hasNoY ? "яя" : "ая";
  if (gender === "n") return isSoft ? "ее" : "ое";
  return STRESSED.has(stem) ? "ой" : masculineEnding(hasNoY || isSoft);
}

function masculineEnding(isSoft: boolean): string {
  return isSoft ? "ий" : "ый";
}

function endingsFor(grammaticalCase: NamingCase, { gender, isPlural }: Agreement): readonly string[] {
  if (isPlural) return PLURAL[grammaticalCase];
  return gender === "n" ? NEUTER[grammaticalCase] : SINGULAR[gender][grammaticalCase];
}

function endingOf(word: string, endings: readonly string[]): string | undefined {
  return endings.find((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** The forms of a post that is declined as an adjective. */
export function adjectiveForms(lemma: string): (readonly [form: string, reading: AdjectiveReading])[] {
  const stem = lemma.slice(0, -2);
  const gender = lemma.endsWith("я") ? "f" : "m";
  const isSoft = NO_Y.test(stem);
  const plural = `${stem}${isSoft ? "ие" : "ые"}`;
  const of = (table: Readonly<Record<NamingCase, readonly string[]>>, nominative: string, isPlural: boolean) =>
    (Object.entries(table) as [NamingCase, readonly string[]][]).flatMap(([name, endings]) =>
      endings
        .filter((ending) => isEndingOf(ending, isSoft))
        .map((ending) => [`${stem}${ending}`, { nominative, gender, isPlural, case: name }] as const),
    );
  return [...of(SINGULAR[gender], lemma, false), ...of(PLURAL, plural, true)];
}

function isEndingOf(ending: string, isSoft: boolean): boolean {
  return isSoft ? /^[еиая]|^у/u.test(ending) : /^[оыау]/u.test(ending);
}
