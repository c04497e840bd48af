import { groupBy } from "../collections/group-by";
import type { CypherQuery, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { Revision } from "../revision/revision";
import { listRevisions } from "../revision/revision-list.question";
import type { KnownLink, KnownState } from "../revision/revision.query";
import { decodeKnownLink, decodeKnownState } from "../revision/revision.query";
import type { ChangeEntry } from "./change-entry";
import { entriesOf } from "./change-entry";

/** What a revision changed of one thing: of itself, and of the links at it. */
export interface HistoryEntry {
  readonly revision: Revision;
  readonly entries: readonly ChangeEntry[];
}

type Params = { readonly id: string; readonly numbers: readonly number[]; readonly limit: number };

/** A fact with the revision that touched it. */
type Touched<T> = readonly [number, T];

const touched =
  <T>(decode: (row: Row) => T) =>
  (row: Row): Touched<T> => [number(row, "revision"), decode(row)];

const statesAtQuery = cypherQuery<Params, Touched<KnownState>>("change/states-at", touched(decodeKnownState));
const linksAtQuery = cypherQuery<Params, Touched<KnownLink>>("change/links-at", touched(decodeKnownLink));

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
  const read = async <T>(query: CypherQuery<Params, Touched<T>>, clock: "addedIn" | "retractedIn") => {
    const slots = { clock: { identifier: clock } };
    const found = groupBy(await snapshot.read(query, { id, numbers, limit: MOST_LINKS }, { slots }), ([each]) => each);
    return (revision: number) => (found.get(revision) ?? []).map(([, fact]) => fact);
  };
  const [states, links] = [await read(statesAtQuery, "addedIn"), await read(linksAtQuery, "addedIn")];
  const [goneStates, goneLinks] = [await read(statesAtQuery, "retractedIn"), await read(linksAtQuery, "retractedIn")];
  return revisions.map((revision) => ({
    revision,
    entries: entriesOf({
      added: { states: states(revision.number), links: links(revision.number) },
      withdrawn: { states: goneStates(revision.number), links: goneLinks(revision.number) },
    }),
  }));
}
