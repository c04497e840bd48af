import { hashOfRecord } from "../revision/revision-hash";
import { brief, DamagedDumpError } from "./damaged-dump";
import type { RevisionRecord } from "./dump-format";

const KEYS = ["at", "digest", "hash", "number", "previousHash", "recordedBy", "why"];
const HASH = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The hash that a revision's record has: over all it says, as `recordRevision` makes it. */
export function hashOfRevision(record: Omit<RevisionRecord, "hash">): string {
  const { number: revision, at, recordedBy: by, why, digest, previousHash = null } = record;
  return hashOfRecord({ revision, at, by, why, digest, previousHash });
}

/** Errors: DamagedDumpError where the record does not follow on the one before, or says something its hash is not of. */
export function checkRevision(record: RevisionRecord, before: RevisionRecord | undefined, line: number): void {
  const texts = [record.recordedBy, record.why];
  const hasOnly = Object.keys(record).every((key) => KEYS.includes(key));
  const isWell = hasOnly && texts.every((text) => typeof text === "string") && INSTANT.test(record.at);
  if (!isWell || !HASH.test(record.digest))
    throw new DamagedDumpError(line, `expected the record of a revision, found ${brief(record)}`);
  const number = (before?.number ?? 0) + 1;
  if (record.number !== number)
    throw new DamagedDumpError(line, `expected revision ${number}, found ${brief(record.number)}`);
  if (record.previousHash !== before?.hash || record.hash !== hashOfRevision(record))
    throw new DamagedDumpError(line, `expected the hash of revision ${number} and of the one before, found another`);
}
