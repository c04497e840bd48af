import { brief, DamagedDumpError } from "./damaged-dump";
import type { RevisionRecord } from "../proof/revision-record";
import { hashOfRecord } from "../proof/revision-record";

const TEXTS = ["recordedBy", "why"] as const;
const KEYS: readonly string[] = [
  "at",
  "digest",
  "formerDigests",
  "hash",
  "number",
  "onBehalfOf",
  "operation",
  "previousHash",
  ...TEXTS,
];
const HASH = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Errors: DamagedDumpError where the record does not follow on the one before, or says something its hash is not of. */
export function checkRevision(record: RevisionRecord, before: RevisionRecord | undefined, line: number): void {
  if (!isWell(record)) throw new DamagedDumpError(line, `expected the record of a revision, found ${brief(record)}`);
  const number = (before?.number ?? 0) + 1;
  if (record.number !== number)
    throw new DamagedDumpError(line, `expected revision ${number}, found ${brief(record.number)}`);
  if (record.previousHash !== before?.hash || record.hash !== hashOfRecord(record))
    throw new DamagedDumpError(line, `expected the hash of revision ${number} and of the one before, found another`);
}

function isWell(record: RevisionRecord): boolean {
  const { onBehalfOf, operation = "", formerDigests } = record;
  const hasOnly = Object.keys(record).every((key) => KEYS.includes(key));
  const texts = [...TEXTS.map((name) => record[name]), operation];
  const areTexts = texts.every((text) => typeof text === "string");
  const areLists = [onBehalfOf, formerDigests].every((list) => list === undefined || isListOfTexts(list));
  return hasOnly && areTexts && areLists && INSTANT.test(record.at) && HASH.test(record.digest);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === "string");
}
