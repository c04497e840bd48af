import { rememberEntities } from "../entity/entity.loader";
import type { Entity, EntityLabel } from "../entity/entity";
import { BadUserInputError } from "../errors/domain-error";
import type { Fragment } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { MAX_PAGE_SIZE } from "../pagination/page";
import { findTextQuery } from "./search.query";
import { searchScore } from "./search-score";
import type { SearchTerm } from "./search-term";
import { luceneQuery, searchTerms } from "./search-term";
import { compareValues } from "../pagination/page";

export enum SearchKind {
  SUBJECT = "SUBJECT",
  DUTY = "DUTY",
  ACT = "ACT",
  AGREEMENT = "AGREEMENT",
  PERSON = "PERSON",
}

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first: number;
}

export interface FoundEntity {
  readonly entity: Entity;
  /** From 0 to 1. */
  readonly score: number;
}

const LABELS: Readonly<Record<SearchKind, EntityLabel>> = {
  [SearchKind.SUBJECT]: "Subject",
  [SearchKind.DUTY]: "Duty",
  [SearchKind.ACT]: "Act",
  [SearchKind.AGREEMENT]: "Agreement",
  [SearchKind.PERSON]: "Person",
};

/** Nodes that are scored: a word found in more of them says too little to order them by. */
const MAX_CANDIDATES = 2000;
/** Characters of an asked text. A name is shorter; a longer text is a mistake or an attack. */
const MAX_TEXT_LENGTH = 500;

/**
 * The nodes in whose text all asked words stand in any form, the best first.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a text that is too long.
 * Source: cypher/search/find.embedded.cypher, cypher/search/find.neo4j.cypher.
 * Cost: one query.
 *
 * @example
 * ```graphql
 * { search(text: "железнодорожного техникума", first: 1, asOf: "2024-06-30") { node { id label } } }
 * ```
 * ```json
 * {"search": [{"node": {"id": "obr-transport-college", "label":
 *   "Образцовский железнодорожный техникум"}}]}
 * ```
 */
export async function search(snapshot: Snapshot, args: SearchArgs): Promise<readonly FoundEntity[]> {
  checkSearch(args);
  const terms = searchTerms(args.text);
  if (terms.length === 0 || args.first === 0) return [];
  const labels = (args.kinds ?? Object.values(SearchKind)).map((kind) => LABELS[kind]);
  const params = { lucene: luceneQuery(terms), labels, limit: MAX_CANDIDATES };
  const candidates = await snapshot.read(findTextQuery, params, {
    slots: { words: { and: terms.map(termCondition) } },
  });
  const found = candidates.map((entity) => ({ entity, score: searchScore(nameOf(entity), args.text, terms) }));
  const best = found.sort(byScore).slice(0, args.first);
  snapshot.budget.spend(best.length);
  rememberEntities(
    snapshot,
    best.map(({ entity }) => entity),
  );
  return best;
}

function checkSearch({ text, first }: SearchArgs): void {
  if (first < 0 || first > MAX_PAGE_SIZE) {
    throw new BadUserInputError(`\`first\` must be from 0 to ${MAX_PAGE_SIZE}, found ${first}.`, { argument: "first" });
  }
  if (text.length > MAX_TEXT_LENGTH) {
    const message = `\`text\` must be at most ${MAX_TEXT_LENGTH} characters, found ${text.length}: look for a few words.`;
    throw new BadUserInputError(message, { argument: "text" });
  }
}

function termCondition(term: SearchTerm): Fragment {
  if (!term.isBeginning) return { fragment: "search/filter/word", params: { stem: term.stem } };
  return { fragment: "search/filter/beginning", params: { stem: term.stem, beginning: ` ${term.word}` } };
}

function nameOf(entity: Entity): string {
  const { state } = entity;
  if ("name" in state) return state.name;
  if ("title" in state) return state.title;
  return "number" in state ? (state.number ?? entity.id) : entity.id;
}

function byScore(a: FoundEntity, b: FoundEntity): number {
  return compareValues([-a.score, a.entity.sortKey, a.entity.id], [-b.score, b.entity.sortKey, b.entity.id]);
}
