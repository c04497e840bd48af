import type { Language } from "./language";

/** A text in each language. */
export type Term = Readonly<Record<Language, string>>;

/** What one language calls something. */
export interface Spelling {
  /** What is offered and printed, as it stands within a sentence. */
  readonly term: string;
  /** What people write besides: read, and never printed. */
  readonly also?: readonly string[];
}

/** What something is called. */
export interface Word extends Readonly<Record<Language, Spelling>> {
  /** What a description of the API says instead of a term that would not explain it. */
  readonly about?: Partial<Term>;
}

/** What each value of an enumeration is called: said here, and read by everything that names or reads such a value. */
export type Words<E extends string, W extends Word = Word> = Readonly<Record<E, W>>;

/** All that people write for it: the terms of both languages first, then the other spellings. */
export function spellingsOf({ RU, EN }: Word): readonly string[] {
  return [RU.term, EN.term, ...(RU.also ?? []), ...(EN.also ?? [])];
}
