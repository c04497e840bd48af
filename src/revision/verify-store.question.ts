import { digestsIn } from "../graph/anchor-revisions";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { storedRecordsQuery } from "../graph/stored-facts";
import type { Flaw, Head } from "../proof/check-log";
import { chainFlaws, factFlaws } from "../proof/check-log";
import type { RevisionRecord } from "../proof/revision-record";
import { findNewestRevision } from "./revision.question";

/** What was looked at, and what is wrong with it. */
export interface VerifiedLog {
  readonly head: Head;
  /** By number. */
  readonly records: readonly RevisionRecord[];
  /** Empty where all of it is as it was recorded. */
  readonly flaws: readonly Flaw[];
}

/**
 * Whether the records of a store form a chain that ends at the newest revision. Cost: two queries; no fact is read.
 */
export async function verifyChain(store: Pick<GraphStore, "kind" | "read">): Promise<VerifiedLog> {
  const { revision, hash } = await findNewestRevision(store);
  const records = await store.read(storedRecordsQuery, { revision }, WHOLE_GRAPH_DEADLINE);
  const head = { revision, hash };
  return { head, records, flaws: chainFlaws(records, head) };
}

/**
 * Whether a store holds what its log says: the records form a chain that ends at the newest revision, and each revision's
 * digest is that of its facts as they are stored. Who writes meanwhile changes nothing: what they add is left out.
 *
 * Cost: reads the whole graph, by pages. What is found are facts, records and their order; that the newest revisions are
 * gone altogether tells only a head that was kept elsewhere.
 */
export async function verifyStore(
  store: Pick<GraphStore, "kind" | "read">,
  onProgress?: (done: number, total: number) => void,
): Promise<VerifiedLog> {
  const { head, records, flaws } = await verifyChain(store);
  const digests = await digestsIn(store, head.revision, onProgress);
  return { head, records, flaws: [...flaws, ...factFlaws(records, digests)] };
}
