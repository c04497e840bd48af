import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { Revision } from "../revision/revision";
import { listRevisions } from "../revision/revision-list.question";
import { decodeKnownLink, decodeKnownState } from "../revision/revision.query";
import type { ChangeEntry } from "./change-entry";
import { entriesOf } from "./change-entry";
import type { TouchedQueries } from "./touched-facts.question";
import { findTouchedFacts, touched } from "./touched-facts.question";

/** What a revision changed of one thing: of itself, and of the links at it. */
export interface HistoryEntry {
  readonly revision: Revision;
  readonly entries: readonly ChangeEntry[];
}

type Params = { readonly id: string; readonly numbers: readonly number[]; readonly limit: number };

const QUERIES: TouchedQueries<Params> = {
  states: cypherQuery("change/states-at", touched(decodeKnownState)),
  links: cypherQuery("change/links-at", touched(decodeKnownLink)),
};

/** Links that are read of either sort: more come of imports, which `compare` tells better. */
const MOST_LINKS = 1_000;

/**
 * The revisions that said or withdrew something of a node, newest first, with what that was; of links, the first 1,000.
 *
 * Errors: BAD_USER_INPUT for `first` out of bounds.
 * Source: cypher/revision/list.cypher, cypher/change/states-at.cypher, cypher/change/links-at.cypher.
 * Cost: five queries around the node.
 */
export async function historyOf(snapshot: Snapshot, id: string, first: number): Promise<readonly HistoryEntry[]> {
  // No day is filtered by, so any time zone will do.
  const { nodes: revisions } = await listRevisions(snapshot, { first, filter: { about: id }, timeZone: "UTC" });
  const numbers = revisions.map((revision) => revision.number);
  const facts = await findTouchedFacts(snapshot, QUERIES, { id, numbers, limit: MOST_LINKS });
  return revisions.map((revision) => ({ revision, entries: entriesOf(facts.get(revision.number)!) }));
}
