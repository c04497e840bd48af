import { BadUserInputError, ConflictError, DomainError } from "../errors/domain-error";
import { findNewestRevision } from "./revision.question";
import type { GraphStore } from "../graph/graph-store";
import type { Revision } from "./revision";
import type { Concern } from "./revision-news";
import { revisionNews } from "./revision-news";

/** Who comes back after so many had better read the whole again. */
const MOST_BEHIND = 10_000;
const MOST_NAMED = 100;

/** From which revision on somebody listens, and to what. */
export interface GraphChangesArgs extends Concern {
  /** The last one that they know; the newest, if left out. */
  readonly after?: number | null;
}

/**
 * Each revision after the one that is known, as it is recorded, in their order and without a gap, for as long as somebody
 * listens. Nothing is kept for them but where they are: what they have not read yet is in the store.
 *
 * Errors: BAD_USER_INPUT for a number that no revision can have, or for one too far back. While it runs, CONFLICT where the
 * graph was replaced, the signal's reason, and those of reading; each tells in `after` from where to go on.
 */
export async function graphChanges(
  store: GraphStore,
  { after, ...concern }: GraphChangesArgs,
  signal?: AbortSignal,
): Promise<AsyncGenerator<Revision>> {
  const { revision } = await findNewestRevision(store);
  checkArguments(after ?? revision, revision, concern);
  return changesAfter(store, after ?? revision, { concern, signal });
}

async function* changesAfter(
  store: GraphStore,
  start: number,
  { concern, signal }: { readonly concern: Concern; readonly signal: AbortSignal | undefined },
): AsyncGenerator<Revision> {
  const news = revisionNews(store);
  let known = start;
  try {
    for (;;) {
      const newest = await news.otherThan(known, signal);
      if (newest < known) throw replaced(newest);
      const { upTo, revisions } = await news.after(known, newest, concern);
      for (const revision of revisions) {
        yield revision;
        known = revision.number;
      }
      known = upTo;
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, { ...error.details, after: known }, { cause: error });
  }
}

function replaced(newest: number): ConflictError {
  const message = `The graph was replaced by one whose newest revision is ${newest}: read it anew, and subscribe after that.`;
  return new ConflictError(message, { newest });
}

function checkArguments(after: number, newest: number, { regions, subjects }: Concern): void {
  if (after < 0 || after > newest)
    throw new BadUserInputError(`\`after\` must be a revision from 0 to the newest, ${newest}; found ${after}.`, {
      argument: "after",
      newest,
    });
  if (newest - after > MOST_BEHIND)
    throw new BadUserInputError(
      `\`after\` is ${newest - after} revisions back, and ${MOST_BEHIND} is the most: read the graph anew, and subscribe after ${newest}.`,
      { argument: "after", newest },
    );
  for (const [argument, list] of Object.entries({ regions, subjects }))
    if (list != null && list.length > MOST_NAMED)
      throw new BadUserInputError(
        `\`${argument}\` names ${list.length}, and ${MOST_NAMED} is the most: subscribe several times, or to all.`,
        { argument },
      );
}
