import { groupBy } from "../../../collections/group-by";

/** An abbreviation and what it stands for, in tokens: `["р", "н"]` for «р-н». */
export interface Abbreviation {
  readonly token: string;
  /** The first text is the abbreviation written out. The others are further ways to write it. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether it is a legal form, which many people leave out: «мбоу». */
  readonly isLegalForm: boolean;
}

interface Phrase {
  readonly tokens: readonly string[];
  readonly abbreviation: string;
}

/** The abbreviations of names. No token of one is a phrase of another, so that reducing comes to an end. */
export class Abbreviations {
  private readonly byToken: ReadonlyMap<string, Abbreviation>;
  /** By first token, longest first. */
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  private readonly kindsOfSchools: ReadonlySet<string>;

  /** `kindsOfSchools`: what a school is called by kind. People write one for another; the first stands for all. */
  constructor(
    all: readonly Abbreviation[],
    private readonly schools: readonly string[],
  ) {
    this.byToken = new Map(all.map((one) => [one.token, one]));
    this.phrases = byFirstToken(
      all.flatMap(({ token, phrases }) => phrases.map((tokens) => ({ tokens, abbreviation: token }))),
    );
    this.kindsOfSchools = new Set(schools);
  }

  /** The tokens with each phrase as its abbreviation, until none is left: «р-н» makes a phrase with «муниципальный». */
  reduce(tokens: readonly string[]): readonly string[] {
    const reduced: string[] = [];
    let isReduced = true;
    for (let at = 0; at < tokens.length;) {
      const phrase = this.phraseAt(tokens, at);
      reduced.push(phrase?.abbreviation ?? (tokens[at] as string));
      at += phrase?.tokens.length ?? 1;
      isReduced &&= phrase === undefined;
    }
    return isReduced ? reduced : this.reduce(reduced);
  }

  /** All words that are abbreviated, and what schools are called by kind. */
  words(): readonly string[] {
    const all = [...this.byToken.values()].flatMap(({ token, phrases }) => [token, ...phrases.flat()]);
    return [...all, ...this.schools];
  }

  isLegalForm(token: string): boolean {
    return this.byToken.get(token)?.isLegalForm === true;
  }

  /** «сош», «оош» and «школа» as one. */
  withoutKindOfSchool(token: string): string {
    return this.kindsOfSchools.has(token) ? (this.schools[0] ?? token) : token;
  }

  /** The words that an abbreviation stands for. A token that is no abbreviation stands for itself. */
  writtenOut(token: string): readonly string[] {
    return this.byToken.get(token)?.phrases[0] ?? [token];
  }

  private phraseAt(tokens: readonly string[], at: number): Phrase | undefined {
    const phrases = this.phrases.get(tokens[at] ?? "") ?? [];
    return phrases.find((phrase) => phrase.tokens.every((token, place) => tokens[at + place] === token));
  }
}

function byFirstToken(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const longestFirst = [...phrases].sort((a, b) => b.tokens.length - a.tokens.length);
  return groupBy(longestFirst, ({ tokens }) => tokens[0] ?? "");
}
