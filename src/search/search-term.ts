import { stem, words } from "../language/fold-text";
import { tellingWords } from "./question-words";

/** A word that is looked for. */
export interface SearchTerm {
  readonly word: string;
  readonly stem: string;
  /** It may be the beginning of a word that is still being typed. */
  readonly isBeginning: boolean;
}

/** More words than any name has would only cost time. */
const MAX_TERMS = 12;

/** The terms of a text as it is typed. The last term may be unfinished, unless a sign follows it or it is a number. */
export function searchTerms(text: string): readonly SearchTerm[] {
  const typed = tellingWords(words(text));
  const isFinished = !/[\p{L}\p{Nd}\p{Nl}]$/u.test(text.normalize("NFC"));
  return typed.slice(0, MAX_TERMS).map((word, place) => ({
    word,
    stem: stem(word),
    isBeginning: !isFinished && place === typed.length - 1 && !/^\p{N}+$/u.test(word),
  }));
}

/**
 * The terms as a query of Lucene's syntax: all must be found. Words hold letters and numbers alone, so nothing needs
 * escaping.
 */
export function luceneQuery(terms: readonly SearchTerm[]): string {
  return terms.map((term) => (term.isBeginning ? `+(${term.stem} OR ${term.word}*)` : `+${term.stem}`)).join(" ");
}
