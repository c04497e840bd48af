import { formerChain } from "./anchor";
import type { RevisionRecord } from "./revision-record";

/** A revision and its hash, as somebody has kept them: a head that was published, what an export says of itself. */
export interface KeptHead {
  readonly revision: number;
  /** In hexadecimal, or the beginning of it. */
  readonly hash: string;
}

export enum Agreement {
  SAME = "SAME",
  /** The log was anchored anew since. */
  FORMER = "FORMER",
  OTHER = "OTHER",
  /** The log does not reach so far. */
  MISSING = "MISSING",
}

/** Whether a log still has the revision that somebody has kept the hash of. */
export function agreementWith(records: readonly RevisionRecord[], { revision, hash }: KeptHead): Agreement {
  const has = (chain: readonly RevisionRecord[]) => chain[revision - 1]?.hash.startsWith(hash) ?? false;
  if (has(records)) return Agreement.SAME;
  if (records.length < revision || revision < 1) return Agreement.MISSING;
  for (let anchorings = 1; ; anchorings += 1) {
    const chain = formerChain(records, anchorings);
    if (chain.length === 0) return Agreement.OTHER;
    if (has(chain)) return Agreement.FORMER;
  }
}
