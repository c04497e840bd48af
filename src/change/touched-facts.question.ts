import { groupBy } from "../collections/group-by";
import type { CypherQuery, Row } from "../graph/cypher-query";
import type { CypherParams, GraphReader } from "../graph/graph-store";
import { number } from "../graph/row";
import type { KnownLink, KnownState } from "../revision/revision.query";
import type { ChangedFacts } from "../revision/changed-facts";

/** A fact with the revision that touched it. */
export interface Touched<T> {
  readonly revision: number;
  readonly fact: T;
}

/** Queries for the states and the links that revisions touched. Both have a place {clock}: addedIn or retractedIn. */
export interface TouchedQueries<P extends CypherParams> {
  readonly states: CypherQuery<P, Touched<KnownState>>;
  readonly links: CypherQuery<P, Touched<KnownLink>>;
}

/** Decodes a row of such a query: a fact beside its revision. */
export function touched<T>(decode: (row: Row) => T): (row: Row) => Touched<T> {
  return (row) => ({ revision: number(row, "revision"), fact: decode(row) });
}

/** The facts that these revisions added and withdrew, by their numbers. Cost: four queries. */
export async function findTouchedFacts<P extends CypherParams & { readonly numbers: readonly number[] }>(
  reader: Pick<GraphReader, "read">,
  { states, links }: TouchedQueries<P>,
  params: P,
): Promise<ReadonlyMap<number, ChangedFacts>> {
  const read = async <T>(query: CypherQuery<P, Touched<T>>, clock: "addedIn" | "retractedIn") => {
    const slots = { clock: { identifier: clock } };
    const found = groupBy(await reader.read(query, params, { slots }), ({ revision }) => revision);
    return (revision: number) => (found.get(revision) ?? []).map(({ fact }) => fact);
  };
  const [addedStates, addedLinks] = [await read(states, "addedIn"), await read(links, "addedIn")];
  const [goneStates, goneLinks] = [await read(states, "retractedIn"), await read(links, "retractedIn")];
  const ofRevision = (revision: number): ChangedFacts => ({
    added: { states: addedStates(revision), links: addedLinks(revision) },
    withdrawn: { states: goneStates(revision), links: goneLinks(revision) },
  });
  return new Map(params.numbers.map((revision) => [revision, ofRevision(revision)]));
}
