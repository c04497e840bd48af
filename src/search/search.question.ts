import { allKnown } from "../event-loop/when-known";
import { entityLoader, rememberEntities } from "../entity/entity.loader";
import type { Entity, EntityLabel } from "../entity/entity";
import { BadUserInputError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import { foldText } from "../language/fold-text";
import type { IsoDay } from "../moment/iso-day";
import type { Page, PageArgs } from "../pagination/page";
import { compareValues, MAX_PAGE_SIZE, PageRequest, pageOfAll } from "../pagination/page";
import type { CitedClause } from "./cited-clauses.question";
import { citedClauses } from "./cited-clauses.question";
import type { SearchedWhere } from "./search-candidates.question";
import { candidatesFor, MAX_CANDIDATES } from "./search-candidates.question";
import type { Candidate } from "./search.query";
import { searchScore } from "./search-score";
import type { SearchTerm } from "./search-term";
import { searchTerms } from "./search-term";
import { namesOf, textsOf } from "./search-texts";

export enum SearchKind {
  SUBJECT = "SUBJECT",
  DUTY = "DUTY",
  ACT = "ACT",
  AGREEMENT = "AGREEMENT",
  PERSON = "PERSON",
  PROVISION = "PROVISION",
}

export interface SearchArgs extends SearchedWhere {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first: number;
}

/** A node that the words may mean, with how it is cited where the words cite it. */
type Found = Candidate & Partial<Pick<CitedClause, "citations">>;

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

/** Characters of an asked text. A name is shorter; a longer text is a mistake or an attack. */
const MAX_TEXT_LENGTH = 500;
const SORT_VALUES = 3;

/**
 * The nodes in whose text all asked words stand in any form, the best first; and clauses that they cite («п. 6 распоряжения
 * № 41-о»). Words of a question («кто отвечает за …») are
 * skipped. Where nothing is found, one wrong letter in each word of five or more is forgiven; where a question still finds
 * nothing, so are words that are missing.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a text that is too long.
 * Source: cypher/search/find.embedded.cypher, cypher/search/find.neo4j.cypher, cypher/search/find-near.cypher,
 * cypher/search/clauses.cypher.
 * Cost: one query; where nothing is found, up to two more, which read all states. For a citation as many again, and one.
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
  const kinds = args.kinds ?? Object.values(SearchKind);
  const labels = kinds.map((kind) => LABELS[kind]);
  const [candidates, clauses] = await Promise.all([
    candidatesFor(snapshot, terms, { ...args, labels }),
    kinds.includes(SearchKind.PROVISION) ? citedClauses(snapshot, args) : [],
  ]);
  const asked = foldText(args.text);
  const cited = new Set(clauses.map(({ entity }) => entity.id));
  const others = candidates.filter(({ entity }) => !cited.has(entity.id));
  const hits = [...clauses, ...others].map((candidate) => hitOf(candidate, asked, terms));
  const found = await asOfToday(snapshot, hits.sort(byScore), args);
  return { found, isPartial: candidates.length >= MAX_CANDIDATES };
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

/** The score is that of the best of its names. */
function hitOf({ entity, until, citations = [] }: Found, asked: string, terms: readonly SearchTerm[]): FoundEntity {
  const scored = (texts: readonly string[]) =>
    texts
      .map((each) => ({ each, score: searchScore(each, asked, terms) }))
      .reduce((a, b) => (b.score > a.score ? b : a));
  const { score } = scored([...citations, ...namesOf(entity)]);
  return { entity, score, matched: scored([...citations, ...textsOf(entity)]).each, until };
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
  const present = await allKnown(best.map(({ entity }) => entityLoader(snapshot).load(entity.id)));
  return best.flatMap((hit, place) => {
    const entity = present[place];
    if (entity == null) return [];
    return [{ ...hit, entity, until: textsOf(entity).includes(hit.matched) ? null : hit.until }];
  });
}

function sortValues({ score, entity }: FoundEntity) {
  return [-score, entity.sortKey, entity.id];
}

function byScore(a: FoundEntity, b: FoundEntity): number {
  return compareValues(sortValues(a), sortValues(b));
}
