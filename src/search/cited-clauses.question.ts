import { clauseCitation } from "../entity/act-label";
import type { ProvisionEntity } from "../entity/entity";
import { findEntity } from "../entity/entity.loader";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { Language } from "../language/language";
import { clauseCitationIn } from "./clause-citation";
import type { SearchedWhere } from "./search-candidates.question";
import { candidatesFor, MAX_CANDIDATES, whenOf } from "./search-candidates.question";
import type { Candidate } from "./search.query";
import { clausesQuery } from "./search.query";
import { searchTerms } from "./search-term";

/** A clause that a text cites, with how it is cited in each language. */
export interface CitedClause extends Candidate {
  readonly citations: readonly string[];
}

/**
 * The clauses that a text cites: of the acts that the rest of the text finds («п. 6 распоряжения № 41-о»), and those
 * whose own words it finds; of all acts, where it says nothing else. None where the text cites no clause.
 *
 *     п. 6 распоряжения № 41-о        6 ── of the acts with «распоряжения», «41» and «о»
 *
 * Source: cypher/search/clauses.cypher.
 * Cost: two searches and one query; a query a batch for the acts.
 */
export async function citedClauses(
  snapshot: Snapshot,
  { text, ...where }: SearchedWhere & { readonly text: string },
): Promise<readonly CitedClause[]> {
  const cited = clauseCitationIn(text);
  if (cited === null) return [];
  const found = await clausesOf(snapshot, cited, where);
  const each = await Promise.all(found.map((candidate) => withCitations(snapshot, candidate, where.region ?? null)));
  return each.filter((clause) => clause !== null);
}

async function clausesOf(
  snapshot: Snapshot,
  { path, rest }: { readonly path: string; readonly rest: string },
  where: SearchedWhere,
): Promise<readonly Candidate[]> {
  const terms = searchTerms(rest);
  const read = (acts: readonly string[] | null) => {
    const ofActs = acts === null ? ANYTHING : { fragment: "search/acts/of-acts", params: { acts } };
    return snapshot.read(
      clausesQuery,
      { path, limit: MAX_CANDIDATES },
      { slots: { acts: ofActs, when: whenOf(where) } },
    );
  };
  if (terms.length === 0) return read(null);
  const fitting = await candidatesFor(snapshot, terms, { ...where, text: rest, labels: ["Act", "Provision"] });
  const acts = fitting.filter(({ entity }) => entity.label === "Act").map(({ entity }) => entity.id);
  const own = fitting.filter(({ entity }) => entity.label === "Provision" && entity.state.path === path);
  const ofActs = acts.length === 0 ? [] : await read(acts);
  return [...ofActs, ...own.filter(({ entity }) => !ofActs.some((clause) => clause.entity.id === entity.id))];
}

/** Null for a clause of an act that is not known at the moment, or of another region. */
async function withCitations(
  snapshot: Snapshot,
  candidate: Candidate,
  region: string | null,
): Promise<CitedClause | null> {
  const { path, act: actId } = (candidate.entity as ProvisionEntity).state;
  const act = await findEntity(snapshot, "Act", actId);
  if (act === null || (region !== null && act.state.region !== region)) return null;
  const citations = [Language.RU, Language.EN].map((language) => clauseCitation(path, act.state, language));
  return { ...candidate, citations };
}
