import { unique } from "../collections/unique";
import { inBatches } from "../collections/batches";
import { ConflictError } from "../errors/domain-error";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, numberOrNull } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import { findRevisions } from "../revision/revision-list.question";

type Params = { readonly ids: readonly string[]; readonly since: number };

const decodeTouched = (row: Row) => [number(row, "addedIn"), numberOrNull(row, "retractedIn") ?? 0];
const touchedStatesQuery = cypherQuery<Params, readonly number[]>("writing/touched-states", decodeTouched);
const touchedLinksQuery = cypherQuery<Params, readonly number[]>("writing/touched-links", decodeTouched);

/** Revisions that an error tells. */
const MOST_TOLD = 20;

/**
 * Errors: CONFLICT, with the revisions since `expected` that say something of these nodes, where there are any; for a
 * revision that does not exist yet, too. Cost: two queries for a thousand nodes, and one where there is a conflict.
 */
export async function refuseConflict(snapshot: Snapshot, ids: readonly string[], expected: number): Promise<void> {
  const { knownAt: newest } = snapshot.moment;
  if (expected === newest) return;
  if (expected > newest)
    throw new ConflictError(
      `The write expected revision ${expected}, but the graph is at ${newest}: read it again, then repeat the write.`,
      { expected, found: newest },
    );
  const numbers = await revisionsSince(snapshot, ids, expected);
  if (numbers.length === 0) return;
  const revisions = await findRevisions(snapshot, numbers.slice(0, MOST_TOLD));
  throw new ConflictError(
    `Somebody has written about the same since revision ${expected}: ${numbers.length} revisions, the newest ${numbers[0]}. Read it again, then repeat the write.`,
    {
      ...{ expected, found: newest },
      revisions: revisions.map(({ number: revision, at, by, why }) => ({ revision, at, by, why })),
    },
  );
}

/** The revisions that said something of these nodes, or took it back, after one; newest first. Cost: as `refuseConflict`. */
export async function revisionsSince(
  snapshot: Snapshot,
  ids: readonly string[],
  since: number,
): Promise<readonly number[]> {
  const ask = (query: typeof touchedStatesQuery) =>
    inBatches(unique(ids), (batch) => snapshot.read(query, { ids: batch, since }));
  const touched = [...(await ask(touchedStatesQuery)), ...(await ask(touchedLinksQuery))].flat();
  return [...new Set(touched.filter((revision) => revision > since))].sort((a, b) => b - a);
}
