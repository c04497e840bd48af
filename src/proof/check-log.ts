import type { RevisionDigests } from "./revision-digests";
import type { RevisionRecord } from "./revision-record";
import { hashOfRecord } from "./revision-record";

/** In what a log differs from one that nobody has touched. */
export enum FlawKind {
  /** The record is not there, perhaps with others behind it. */
  MISSING = "MISSING",
  /** The record does not follow on the one before: one was put in, left out or swapped. */
  ORDER = "ORDER",
  /** The record says something its hash is not of. */
  RECORD = "RECORD",
  /** Facts that the revision states or withdraws are not those that its digest is of. */
  FACTS = "FACTS",
  /** The newest revision of the graph is another than that of the last record. */
  HEAD = "HEAD",
}

/** A place at which a log was changed. */
export interface Flaw {
  readonly kind: FlawKind;
  /** The number of the revision. */
  readonly revision: number;
}

/** What the graph has for its newest revision. */
export interface Head {
  readonly revision: number;
  readonly hash: string | null;
}

/** Where the records do not form a chain that ends at the head, by number. Empty for a chain that is whole. */
export function chainFlaws(records: readonly RevisionRecord[], { revision, hash }: Head): readonly Flaw[] {
  const flaws = records.flatMap((record, place) => flawsOf(record, records[place - 1]));
  const last = records.at(-1);
  const isHead = (last?.number ?? 0) === revision && (last?.hash ?? null) === hash;
  return isHead ? flaws : [...flaws, { kind: FlawKind.HEAD, revision }];
}

function flawsOf(record: RevisionRecord, before: RevisionRecord | undefined): readonly Flaw[] {
  const next = (before?.number ?? 0) + 1;
  const kinds = [
    ...(record.previousHash === before?.hash ? [] : [FlawKind.ORDER]),
    ...(record.hash === hashOfRecord(record) ? [] : [FlawKind.RECORD]),
  ];
  const flaws = kinds.map((kind) => ({ kind, revision: record.number }));
  return record.number > next ? [{ kind: FlawKind.MISSING, revision: next }, ...flaws] : flaws;
}

/** Revisions whose facts are not those of their digests, by number. */
export function factFlaws(records: readonly RevisionRecord[], digests: RevisionDigests): readonly Flaw[] {
  const other = records.filter(({ number, digest }) => digest !== digests.of(number));
  return other.map(({ number }) => ({ kind: FlawKind.FACTS, revision: number }));
}
