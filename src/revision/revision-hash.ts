import { canonicalDigest } from "./canonical-digest";
import type { RevisionReason } from "./graph-facts";

/** All that the record of a revision says: what its hash is of. */
export interface HashedRecord extends RevisionReason {
  readonly revision: number;
  /** An instant in UTC. */
  readonly at: string;
  /** Of what was written. */
  readonly digest: string;
  /** Null for the first. */
  readonly previousHash: string | null;
}

/** The hash that chains a revision to the one before: over all that its record says, and nothing where it says nothing. */
export function hashOfRecord(record: HashedRecord): string {
  const { revision, at, by, why, onBehalfOf = [], operation, digest, previousHash } = record;
  return canonicalDigest({
    ...{ revision, at, by, why, digest, previousHash },
    ...(onBehalfOf.length > 0 && { onBehalfOf }),
    ...(operation !== undefined && { operation }),
  });
}
