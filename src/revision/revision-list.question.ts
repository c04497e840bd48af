import type { Slots } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { Ordering } from "../pagination/ordering";
import { placesOf, sortLength, sortValuesIn } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import type { Revision } from "./revision";
import { revisionCountQuery, revisionListQuery } from "./revision-list.query";
import type { RevisionFilter } from "./revision.filter";
import { revisionCondition } from "./revision.filter";
import { revisionsOfRegion } from "./revisions-of-region.question";

export interface RevisionListArgs extends PageArgs {
  readonly filter?: RevisionFilter | null;
  /** IANA name of the zone whose days the filter means. */
  readonly timeZone: string;
}

const NEWEST_FIRST: Ordering<Revision> = { after: "revision/after/number", by: { number: ({ number }) => number } };

/** Revisions never change, so a cursor goes on at every moment. */
const AT_ANY_MOMENT = { key: "" };

/**
 * A page of the revisions up to the newest one of the moment, newest first.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/revision/list.cypher, cypher/revision/count.cypher.
 * Cost: one query, one more for the count, two more for a region.
 *
 * @example
 * ```graphql
 * { revisions(first: 1, filter: { about: "sak-ministry" }) { totalCount nodes { number by } } }
 * ```
 * ```json
 * {"revisions": {"totalCount": 1, "nodes": [{"number": 1, "by": "Zveno"}]}}
 * ```
 */
export async function listRevisions(snapshot: Snapshot, args: RevisionListArgs): Promise<Page<Revision>> {
  const request = new PageRequest(args, AT_ANY_MOMENT, ["revisions", args.filter], sortLength(NEWEST_FIRST));
  const { region, ...asked } = args.filter ?? {};
  const numbers = region == null ? null : await revisionsOfRegion(snapshot, region);
  const filter = revisionCondition({ ...asked, numbers }, args.timeZone);
  const slots = { filter, ...placesOf(NEWEST_FIRST, request.after) };
  return pageOf(request, snapshot, {
    rows: await snapshot.read(revisionListQuery, { limit: request.limit }, { slots }),
    sortValues: (revision) => sortValuesIn(NEWEST_FIRST, revision),
    node: (revision) => revision,
    count: async () => (await snapshot.read(revisionCountQuery, {}, { slots: { filter } }))[0] ?? 0,
  });
}

/** The revision with this number; null where there is none up to the newest one of the moment. Cost: one query. */
export async function findRevision(snapshot: Snapshot, number: number): Promise<Revision | null> {
  return (await findRevisions(snapshot, [number]))[0] ?? null;
}

/** Those of the revisions with these numbers that are there, newest first. Cost: one query. */
export function findRevisions(snapshot: Snapshot, numbers: readonly number[]): Promise<readonly Revision[]> {
  return snapshot.read(revisionListQuery, { limit: numbers.length }, { slots: numbered(numbers) });
}

/** The same of a whole graph at no moment, oldest first. Cost: one query. */
export async function revisionsByNumber(
  reader: Pick<GraphReader, "read">,
  numbers: readonly number[],
): Promise<readonly Revision[]> {
  const params = { limit: numbers.length, knownAt: Math.max(0, ...numbers) };
  return (await reader.read(revisionListQuery, params, { slots: numbered(numbers) })).toReversed();
}

function numbered(numbers: readonly number[]): Slots {
  return {
    filter: { fragment: "revision/filter/numbers", params: { numbers } },
    ...placesOf(NEWEST_FIRST, null),
  };
}
