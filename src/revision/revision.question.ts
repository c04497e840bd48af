import type { GraphReader, GraphStore } from "../graph/graph-store";
import { SharedRun } from "../event-loop/shared-run";
import type { IsoDay } from "../moment/iso-day";
import { addDays, startOfDay } from "../moment/iso-day";
import type { NewestRevision } from "./revision.query";
import { newestRevisionQuery, revisionRecordedBeforeQuery } from "./revision.query";

const newestOf = new WeakMap<GraphReader, SharedRun<NewestRevision>>();

/**
 * The newest revision and the instant in UTC when it was recorded. An empty graph has revision 0.
 *
 * Whoever has written before asking finds that revision or a newer one. Cost: one query for all who ask at the same time.
 */
export function findNewestRevision(store: GraphReader): Promise<NewestRevision> {
  const shared = newestOf.get(store) ?? new SharedRun(() => readNewestRevision(store));
  newestOf.set(store, shared);
  return shared.ask();
}

async function readNewestRevision(store: GraphReader): Promise<NewestRevision> {
  const [newest = { revision: 0, updatedAt: null, hash: null }] = await store.read(newestRevisionQuery, {});
  noteNewestRevision(store, newest.revision);
  return newest;
}

const noted = new WeakMap<GraphReader, number>();

/** The newest revision when it was last read: to begin with, not to answer by. Undefined before. */
export function newestRevisionNoted(store: GraphReader): number | undefined {
  return noted.get(store);
}

/** Takes note of what somebody has read by the way. */
export function noteNewestRevision(store: GraphReader, revision: number): void {
  noted.set(store, revision);
}

/**
 * The newest revision at the end of a day in a time zone, such as `Europe/Moscow`; null where the graph was empty.
 * Cost: one query.
 */
export async function revisionOn(store: GraphStore, day: IsoDay, timeZone: string): Promise<number | null> {
  const instant = startOfDay(addDays(day, 1), timeZone).toISOString();
  const [revision] = await store.read(revisionRecordedBeforeQuery, { instant });
  return revision ?? null;
}
