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

/** The hash that chains a revision to the one before. */
export function hashOfRecord({ revision, at, by, why, digest, previousHash }: HashedRecord): string {
  return canonicalDigest({ revision, at, by, why, digest, previousHash });
}
