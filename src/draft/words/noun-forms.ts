import { Engine, Gender } from "russian-nouns-js";
import { ADJECTIVE_POSTS, HEAD_NOUNS } from "./head-nouns";
import type { HeadKind, HeadNoun, NounGender } from "./head-nouns";
import type { NamingCase } from "./naming-case";
import { adjectiveForms } from "./adjective";
import { foldWord } from "./token";

/** What a form of a head noun can be. */
export interface NounReading {
  /** The nominative of the same number. */
  readonly nominative: string;
  readonly kind: HeadKind;
  readonly gender: NounGender;
  readonly isPlural: boolean;
  readonly case: NamingCase;
}

const CASE_NAMES: readonly (readonly [NamingCase, string])[] = [
  ["nominative", "именительный"],
  ["genitive", "родительный"],
  ["dative", "дательный"],
  ["accusative", "винительный"],
  ["instrumental", "творительный"],
];
const GENDERS = { m: Gender.MASCULINE, f: Gender.FEMININE, n: Gender.NEUTER };
/** Nominatives of the plural that the library takes for the less usual ones. */
const USUAL_PLURALS: ReadonlyMap<string, string> = new Map([
  ["учитель", "учителя"],
  ["врач", "врачи"],
  ["тренер", "тренеры"],
]);

const INDECLINABLE: ReadonlySet<string> = new Set(["бюро", "жюри"]);

/** Shorter parts of a word are no post of their own. */
const SHORTEST = 5;
/** How such a word ends in a case. */
const OF_CASE = /(?:ом|у|а)$/u;

let forms: ReadonlyMap<string, readonly NounReading[]> | undefined;

/** What a word can be a form of, in small letters and without ё; a word with hyphens by all its parts («педагогу-психологу»). */
export function readNoun(word: string): readonly NounReading[] {
  forms ??= allForms();
  const known = forms.get(word);
  if (known !== undefined) return known;
  const [first = "", ...others] = word.split("-");
  return others.reduce<readonly NounReading[]>(
    (so, part) =>
      readNoun(part).length > 0 || part.length < SHORTEST ? joined(so, readNoun(part)) : withUnknown(so, part),
    others.length > 0 ? readNoun(first) : [],
  );
}

/** «педагог-навигатор», «педагогу-навигатору»: a post that a word of no list tells apart from others. */
function withUnknown(readings: readonly NounReading[], part: string): readonly NounReading[] {
  return readings
    .filter(({ kind, isPlural }) => kind === "POSITION" && !isPlural)
    .map((reading) => ({
      ...reading,
      nominative: `${reading.nominative}-${reading.case === "nominative" ? part : part.replace(OF_CASE, "")}`,
    }));
}

function joined(some: readonly NounReading[], others: readonly NounReading[]): readonly NounReading[] {
  return some.flatMap((one) => {
    const other = others.find((each) => each.case === one.case && each.isPlural === one.isPlural);
    return other === undefined ? [] : [{ ...one, nominative: `${one.nominative}-${other.nominative}` }];
  });
}

function allForms(): ReadonlyMap<string, readonly NounReading[]> {
  const engine = new Engine();
  const found = new Map<string, NounReading[]>();
  const readings = [
    ...HEAD_NOUNS.flatMap((noun) => formsOf(noun, engine)),
    ...ADJECTIVE_POSTS.flatMap(adjectiveForms).map(([form, rest]): Form => [form, { ...rest, kind: "POSITION" }]),
  ];
  for (const [form, reading] of readings) {
    const key = foldWord(form);
    const same = found.get(key);
    if (same === undefined) found.set(key, [reading]);
    else same.push(reading);
  }
  return found;
}

type Form = readonly [form: string, reading: NounReading];

function formsOf({ lemma, kind, gender }: HeadNoun, engine: Engine): Form[] {
  const noun = {
    text: lemma,
    gender: GENDERS[gender],
    animate: kind === "POSITION" && gender !== "n",
    indeclinable: INDECLINABLE.has(lemma),
  };
  const usual = USUAL_PLURALS.get(lemma);
  const plurals = usual === undefined ? engine.pluralize(noun) : [usual];
  const [plural = lemma] = plurals;
  return CASE_NAMES.flatMap(([name, russian]) => [
    ...engine
      .decline(noun, russian)
      .map((form): Form => [form, { nominative: lemma, kind, gender, isPlural: false, case: name }]),
    ...plurals.flatMap((each) =>
      engine
        .decline(noun, russian, each)
        .map((form): Form => [form, { nominative: plural, kind, gender, isPlural: true, case: name }]),
    ),
  ]);
}
