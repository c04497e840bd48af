import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Who recorded a revision and why, and its link in the chain of hashes, as it is stored (docs/decisions/log.md). */
export interface RevisionRecord {
  readonly number: number;
  /** An instant in UTC. */
  readonly at: string;
  readonly recordedBy: string;
  readonly why: string;
  /** Ids of the subjects for whom they acted; absent where they acted for nobody. */
  readonly onBehalfOf?: readonly string[];
  /** Absent where nobody said what was asked for. */
  readonly operation?: string;
  /** SHA-256 of its facts, as `RevisionDigests` makes it. */
  readonly digest: string;
  /** The digests that it had before it was anchored anew, the first one first; absent where it never was. */
  readonly formerDigests?: readonly string[];
  /** Absent from the first. */
  readonly previousHash?: string;
  readonly hash: string;
}

/** A record before it has its place in the chain. */
export type UnchainedRecord = Omit<RevisionRecord, "hash" | "previousHash">;

/** The record behind the one before: with its hash, which is the SHA-256 of the canonical JSON of all that it says. */
export function chained(record: UnchainedRecord, previousHash: string | undefined): RevisionRecord {
  const { number, at, recordedBy, why, digest, onBehalfOf, operation, formerDigests } = record;
  const always = { number, at, recordedBy, why, digest };
  const linked = { ...always, ...given({ onBehalfOf, operation, formerDigests, previousHash }) };
  return { ...linked, hash: hashOfRecord(linked) };
}

/** The hash of a record over all that it says, the hash before it included; what it does not say is no part of it. */
export function hashOfRecord(record: Omit<RevisionRecord, "hash">): string {
  const { number, at, recordedBy, why, digest, previousHash, onBehalfOf, operation, formerDigests } = record;
  const always = { revision: number, at, by: recordedBy, why, digest, previousHash: previousHash ?? null };
  const hashed = { ...always, ...given({ onBehalfOf, operation, formerDigests }) };
  return createHash("sha256")
    .update(canonicalize(hashed) ?? "")
    .digest("hex");
}

function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
