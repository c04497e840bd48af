import { entityLoader, rememberEntities } from "../entity/entity.loader";
import type { Entity, EntityLabel } from "../entity/entity";
import { BadUserInputError } from "../errors/domain-error";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { foldText, stem, words } from "../language/fold-text";
import type { IsoDay } from "../moment/iso-day";
import type { Page, PageArgs } from "../pagination/page";
import { compareValues, MAX_PAGE_SIZE, PageRequest, pageOfAll } from "../pagination/page";
import { isForgiven, isNear } from "./near-word";
import { isQuestion } from "./question-words";
import type { Candidate } from "./search.query";
import { findNearQuery, findTextQuery } from "./search.query";
import { searchScore } from "./search-score";
import type { SearchTerm } from "./search-term";
import { luceneQuery, searchTerms } from "./search-term";

export enum SearchKind {
  SUBJECT = "SUBJECT",
  DUTY = "DUTY",
  ACT = "ACT",
  AGREEMENT = "AGREEMENT",
  PERSON = "PERSON",
  PROVISION = "PROVISION",
}

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first: number;
  readonly region?: string | null;
  /** Former and coming names are searched, too. */
  readonly anyDay?: boolean;
}

export interface FoundEntity {
  readonly entity: Entity;
  /** From 0 to 1. */
  readonly score: number;
  /** The text in which the words stand: a name, a number, what a clause says. */
  readonly matched: string;
  /** The day until which that was its name; null for the name of the day. */
  readonly until: IsoDay | null;
}

/** A page of what a search found. */
export interface FoundPage {
  readonly page: Page<FoundEntity>;
  /** There are more nodes with these words than are looked at. */
  readonly isPartial: boolean;
}

const LABELS: Readonly<Record<SearchKind, EntityLabel>> = {
  [SearchKind.SUBJECT]: "Subject",
  [SearchKind.DUTY]: "Duty",
  [SearchKind.ACT]: "Act",
  [SearchKind.AGREEMENT]: "Agreement",
  [SearchKind.PERSON]: "Person",
  [SearchKind.PROVISION]: "Provision",
};

/** Nodes that are scored: a word found in more of them says too little to order them by. */
const MAX_CANDIDATES = 2000;
/** Characters of an asked text. A name is shorter; a longer text is a mistake or an attack. */
const MAX_TEXT_LENGTH = 500;
const SORT_VALUES = 3;

/**
 * The nodes in whose text all asked words stand in any form, the best first. Words of a question («кто отвечает за …») are
 * skipped. Where nothing is found, one wrong letter in each word of five or more is forgiven; where a question still finds
 * nothing, so are words that are missing.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a text that is too long.
 * Source: cypher/search/find.embedded.cypher, cypher/search/find.neo4j.cypher, cypher/search/find-near.cypher.
 * Cost: one query; where nothing is found, up to two more, which read all states.
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
  if (args.first === 0) return [];
  const best = (await findAll(snapshot, args)).found.slice(0, args.first);
  snapshot.budget.spend(best.length);
  return best;
}

/**
 * A page of what `search` finds.
 *
 * Errors: BAD_USER_INPUT as there, and for a cursor of another search. Source and cost: as there.
 */
export async function searchPage(snapshot: Snapshot, args: SearchArgs & PageArgs): Promise<FoundPage> {
  checkSearch(args);
  const list = ["search", args.text, args.kinds, args.region, args.anyDay];
  const request = new PageRequest(args, snapshot, list, SORT_VALUES);
  const { found, isPartial } = await findAll(snapshot, args);
  return { page: pageOfAll(request, snapshot, { rows: found, sortValues, node: (hit) => hit }), isPartial };
}

async function findAll(
  snapshot: Snapshot,
  args: SearchArgs,
): Promise<{ readonly found: readonly FoundEntity[]; readonly isPartial: boolean }> {
  const terms = searchTerms(args.text);
  if (terms.length === 0) return { found: [], isPartial: false };
  const candidates = await candidatesFor(snapshot, terms, args);
  const asked = foldText(args.text);
  const hits = candidates.map((candidate) => hitOf(candidate, asked, terms));
  const found = await asOfToday(snapshot, hits.sort(byScore), args);
  return { found, isPartial: candidates.length >= MAX_CANDIDATES };
}

async function candidatesFor(
  snapshot: Snapshot,
  terms: readonly SearchTerm[],
  args: SearchArgs,
): Promise<readonly Candidate[]> {
  const labels = (args.kinds ?? Object.values(SearchKind)).map((kind) => LABELS[kind]);
  const params = { labels, limit: MAX_CANDIDATES };
  const slots = {
    when: { fragment: args.anyDay === true ? "search/when/any-day" : "search/when/on-day" },
    region: args.region == null ? ANYTHING : { fragment: "search/region/of-region", params: { region: args.region } },
  };
  const inWords = { ...slots, words: { and: terms.map(termCondition) } };
  const exact = await snapshot.read(findTextQuery, { ...params, lucene: luceneQuery(terms) }, { slots: inWords });
  if (exact.length > 0) return exact;
  const conditions = terms.map(nearCondition);
  if (terms.some(isForgiven)) {
    const near = await snapshot.read(findNearQuery, params, { slots: { ...slots, words: { and: conditions } } });
    const fitting = near.filter(({ entity }) => countFitting(entity, terms) === terms.length);
    if (fitting.length > 0) return fitting;
  }
  if (!isQuestion(words(args.text)) || terms.length === 1) return [];
  const some = await snapshot.read(findNearQuery, params, { slots: { ...slots, words: { or: conditions } } });
  return some.filter(({ entity }) => countFitting(entity, terms) * 2 >= terms.length);
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

/** The score is that of its name, which is the first of its texts. */
function hitOf({ entity, until }: Candidate, asked: string, terms: readonly SearchTerm[]): FoundEntity {
  const scored = textsOf(entity).map((each) => ({ each, score: searchScore(each, asked, terms) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { entity, score: scored[0]?.score ?? 0, matched: best.each, until };
}

/** Each node once, by its best text, as it is on the day; what does not exist then is left out. */
async function asOfToday(
  snapshot: Snapshot,
  hits: readonly FoundEntity[],
  { anyDay }: SearchArgs,
): Promise<readonly FoundEntity[]> {
  if (anyDay !== true) {
    rememberEntities(
      snapshot,
      hits.map(({ entity }) => entity),
    );
    return hits.map((hit) => ({ ...hit, until: null }));
  }
  const seen = new Set<string>();
  const best = hits.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
  const present = await Promise.all(best.map(({ entity }) => entityLoader(snapshot).load(entity.id)));
  return best.flatMap((hit, place) => {
    const entity = present[place];
    if (entity == null) return [];
    return [{ ...hit, entity, until: textsOf(entity).includes(hit.matched) ? null : hit.until }];
  });
}

function nameOf(entity: Entity): string {
  const { state } = entity;
  if ("name" in state) return state.name;
  if ("title" in state) return state.title;
  if (entity.label === "Provision") return entity.state.text;
  return "number" in state ? (state.number ?? entity.id) : entity.id;
}

/** The texts by which a node is found, its name first. */
function textsOf(entity: Entity): readonly string[] {
  const { shortName, title, text, number } = entity.state as Partial<Record<string, string | null>>;
  return [nameOf(entity), ...[shortName, title, text, number].filter((each) => each != null)];
}

function sortValues({ score, entity }: FoundEntity) {
  return [-score, entity.sortKey, entity.id];
}

function byScore(a: FoundEntity, b: FoundEntity): number {
  return compareValues(sortValues(a), sortValues(b));
}
