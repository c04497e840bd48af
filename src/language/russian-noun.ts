import type { Spelling } from "./words";

/** The Russian cases in the order of the school book. */
export const CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const;
export type Case = (typeof CASES)[number];

export type Gender = "masculine" | "feminine" | "neuter";

/** A noun that sentences decline. */
export interface RussianNoun extends Spelling {
  readonly gender: Gender;
  readonly cases: Readonly<Record<Case, string>>;
}

/** «группа группы группе группу группой группе»: in the order of `CASES`. */
type Forms = readonly [
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

const DEMONSTRATIVES: Readonly<Record<Gender, Forms>> = {
  masculine: ["этот", "этого", "этому", "этот", "этим", "этом"],
  feminine: ["эта", "этой", "этой", "эту", "этой", "этой"],
  neuter: ["это", "этого", "этому", "это", "этим", "этом"],
};

export function masculine(...forms: Forms): RussianNoun {
  return noun("masculine", forms);
}

export function feminine(...forms: Forms): RussianNoun {
  return noun("feminine", forms);
}

export function neuter(...forms: Forms): RussianNoun {
  return noun("neuter", forms);
}

/** The noun with its demonstrative, both in the case: «этой группе». */
export function demonstrative({ gender, cases }: RussianNoun, grammaticalCase: Case): string {
  return `${DEMONSTRATIVES[gender][CASES.indexOf(grammaticalCase)]} ${cases[grammaticalCase]}`;
}

function noun(gender: Gender, forms: Forms): RussianNoun {
  const cases = Object.fromEntries(CASES.map((name, place) => [name, forms[place]])) as Record<Case, string>;
  return { term: cases.nominative, gender, cases };
}
