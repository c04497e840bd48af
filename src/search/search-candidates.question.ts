import type { Entity, EntityLabel } from "../entity/entity";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { stem, words } from "../language/fold-text";
import { isForgiven, isNear } from "./near-word";
import { isQuestion } from "./question-words";
import { textsOf } from "./search-texts";
import type { Candidate } from "./search.query";
import { findNearQuery, findTextQuery } from "./search.query";
import type { SearchTerm } from "./search-term";
import { luceneQuery } from "./search-term";

/** Of which days and region. */
export interface SearchedWhere {
  readonly region?: string | null;
  /** Former and coming states are searched, too. */
  readonly anyDay?: boolean;
}

export interface CandidateArgs extends SearchedWhere {
  /** The text that the terms are of. */
  readonly text: string;
  readonly labels: readonly EntityLabel[];
}

/** Nodes that are scored: a word found in more of them says too little to order them by. */
export const MAX_CANDIDATES = 2000;

/**
 * Nodes in whose text all terms stand in any form, by key; at most `MAX_CANDIDATES`. Where there are none, one wrong letter
 * is forgiven in words of five or more; where a question still finds nothing, so are terms that are missing.
 *
 * Cost: one query; where nothing is found, up to two more, which read all states.
 */
export async function candidatesFor(
  snapshot: Snapshot,
  terms: readonly SearchTerm[],
  { text, labels, ...where }: CandidateArgs,
): Promise<readonly Candidate[]> {
  const params = { labels, limit: MAX_CANDIDATES };
  const slots = { when: whenOf(where), region: regionOf(where) };
  const inWords = { ...slots, words: { and: terms.map(termCondition) } };
  const exact = await snapshot.read(findTextQuery, { ...params, lucene: luceneQuery(terms) }, { slots: inWords });
  if (exact.length > 0) return exact;
  const conditions = terms.map(nearCondition);
  if (terms.some(isForgiven)) {
    const near = await snapshot.read(findNearQuery, params, { slots: { ...slots, words: { and: conditions } } });
    const fitting = near.filter(({ entity }) => countFitting(entity, terms) === terms.length);
    if (fitting.length > 0) return fitting;
  }
  if (!isQuestion(words(text)) || terms.length === 1) return [];
  const some = await snapshot.read(findNearQuery, params, { slots: { ...slots, words: { or: conditions } } });
  return some.filter(({ entity }) => countFitting(entity, terms) * 2 >= terms.length);
}

/** What fills the place {when}. */
export function whenOf({ anyDay }: SearchedWhere): Fragment {
  return { fragment: anyDay === true ? "search/when/any-day" : "search/when/on-day" };
}

function regionOf({ region }: SearchedWhere): Fragment {
  return region == null ? ANYTHING : { fragment: "search/region/of-region", params: { region } };
}

function termCondition(term: SearchTerm): Fragment {
  if (!term.isBeginning) return { fragment: "search/filter/word", params: { stem: term.stem } };
  return { fragment: "search/filter/beginning", params: { stem: term.stem, beginning: ` ${term.word}` } };
}

/** A word with one wrong letter has the other half of its stem right. */
function nearCondition(term: SearchTerm): Fragment {
  const exact = ` ${term.isBeginning ? term.word : `${term.stem} `}`;
  const asTyped: Fragment = { fragment: "search/filter/exact", params: { beginning: exact } };
  if (!isForgiven(term)) return asTyped;
  const middle = Math.floor(term.stem.length / 2);
  const halves = { first: ` ${term.stem.slice(0, middle)}`, second: `${term.stem.slice(middle)} ` };
  return { or: [asTyped, { fragment: "search/filter/near", params: { word: ` ${term.stem} `, ...halves } }] };
}

/** How many of the terms stand in the node's texts, as they are or with a letter wrong. */
function countFitting(entity: Entity, terms: readonly SearchTerm[]): number {
  const found = textsOf(entity).flatMap((text) => words(text));
  const fits = (term: SearchTerm) =>
    found.some(
      (word) => stem(word) === term.stem || (term.isBeginning && word.startsWith(term.word)) || isNear(term, word),
    );
  return terms.filter(fits).length;
}
