import { foldText, stem, wordsIn } from "../language/fold-text";
import { isNear } from "./near-word";
import type { SearchTerm } from "./search-term";

/**
 * What a term is worth that stands in a name as it is, in another form or as a beginning. A term that stands elsewhere
 * in the text is worth less, and so is one with a letter wrong.
 */
const WORTH = { word: 1, form: 0.95, beginning: 0.6, near: 0.4, elsewhere: 0.2 };
/**
 * How much the rest of the name takes away, at most: «Лицей № 3» goes before a name of twenty words with both in it.
 */
const LENGTH_SHARE = 0.3;

/**
 * How well a name answers the asked text, which is folded, from 0 to 1; 1 for the name itself. The service's own rule, because the scores of the two
 * stores' indexes cannot be compared.
 */
export function searchScore(name: string, asked: string, terms: readonly SearchTerm[]): number {
  const folded = foldText(name);
  if (folded === asked) return 1;
  const nameWords = wordsIn(folded);
  const stems = new Set(nameWords.map(stem));
  const worth = terms.reduce((sum, term) => sum + termWorth(term, nameWords, stems), 0) / terms.length;
  const coverage = Math.min(1, terms.length / Math.max(1, nameWords.length));
  return Math.round(worth * (1 - LENGTH_SHARE + LENGTH_SHARE * coverage) * 9999) / 10000;
}

function termWorth(term: SearchTerm, nameWords: readonly string[], stems: ReadonlySet<string>): number {
  if (nameWords.includes(term.word)) return WORTH.word;
  if (stems.has(term.stem)) return WORTH.form;
  if (term.isBeginning && nameWords.some((word) => word.startsWith(term.word))) return WORTH.beginning;
  if (nameWords.some((word) => isNear(term, word))) return WORTH.near;
  return WORTH.elsewhere;
}
