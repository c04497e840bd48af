import { sweepUnfinishedLoad } from "../dump/unfinished-load";
import { ConflictError } from "../errors/domain-error";
import type { GraphStore } from "../graph/graph-store";
import type { GraphFacts, RevisionReason } from "../revision/graph-facts";
import { revisionReasonsQuery } from "../revision/revision.query";
import { findNewestRevision } from "../revision/revision.question";
import { recordRevision } from "../revision/revision.service";

/** What a store begins with: one revision of it. */
export interface InitialRevision {
  readonly facts: GraphFacts;
  readonly reason: RevisionReason;
}

/** What a store begins with, in order; all of them or a list that reads them once they are asked for. */
export interface InitialRevisions {
  readonly length: number;
  at(place: number): InitialRevision | undefined;
}

/**
 * Writes the revisions into a store that nobody has written to, and goes on where an earlier start was interrupted.
 * A store that holds anybody else's revisions stays as it is. Several services may do this at the same time.
 *
 * Gives the newest revision then. Errors: as `recordRevision`; STORE_UNAVAILABLE while somebody loads a graph into the
 * store, to be tried again later; a plain Error for a revision that changes nothing.
 */
export async function loadBuiltInData(
  store: GraphStore,
  revisions: InitialRevisions,
  now: () => Date,
): Promise<number> {
  for (;;) {
    await sweepUnfinishedLoad(store);
    const { revision } = await findNewestRevision(store);
    if (revision >= revisions.length || !(await holdsOnly(store, revisions, revision))) return revision;
    const next = revisions.at(revision)!;
    await recordUnlessOvertaken(store, next, { at: now(), expectedRevision: revision });
  }
}

/** Whether all that was written are the first so many of these. */
async function holdsOnly(store: GraphStore, revisions: InitialRevisions, many: number): Promise<boolean> {
  if (many === 0) return true;
  const recorded = await store.read(revisionReasonsQuery, { most: many });
  return Array.from({ length: many }, (_none, place) => revisions.at(place)!).every(({ reason }, place) =>
    isSame(reason, recorded[place]),
  );
}

function isSame(expected: RevisionReason, found: RevisionReason | undefined): boolean {
  return expected.by === found?.by && expected.why === found.why;
}

/** Another service that loads the same data may be ahead: then the next round sees what it wrote. */
async function recordUnlessOvertaken(
  store: GraphStore,
  { facts, reason }: InitialRevision,
  options: { readonly at: Date; readonly expectedRevision: number },
): Promise<void> {
  try {
    const { revision } = await recordRevision(store, facts, { reason, ...options });
    if (revision === options.expectedRevision) throw new Error(`The revision «${reason.why}» changes nothing.`);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}
