import type { ExportMetadata } from "./export-metadata";

/** What is read of a stamp: the revision that a file shows, and its hash or the beginning of it. */
export interface Stamp {
  readonly revision: number;
  readonly hash: string;
}

type Stamped = Pick<ExportMetadata, "revision" | "hash">;

/** Of names of files: enough that nobody meets two by chance. */
const SHORT = 12;
const STAMP = /zveno:revision:(\d+):([0-9a-f]{64})/;
const SHORT_STAMP = /\((?:ревизия )(\d+), ([0-9a-f]{12})\)|-r(\d+)-([0-9a-f]{12})\b/;

/** The revision and its hash as one word, for the properties of a document: `zveno:revision:2:0f6b…`. */
export function stampOf({ revision, hash }: Stamped): string {
  return `zveno:revision:${revision}:${hash ?? ""}`;
}

/** The beginning of the hash, for people and names of files; empty for an empty graph. */
export function shortHash({ hash }: Pick<Stamped, "hash">): string {
  return hash?.slice(0, SHORT) ?? "";
}

/** The stamp in a text; null where there is none. */
export function stampIn(text: string): Stamp | null {
  const [, revision, hash] = STAMP.exec(text) ?? [];
  return revision === undefined || hash === undefined ? null : { revision: Number(revision), hash };
}

/** The stamp in the name of a table, which has no other place for one; null where there is none. */
export function stampInName(name: string): Stamp | null {
  const [, ...found] = SHORT_STAMP.exec(name.normalize("NFC")) ?? [];
  const [revision, hash] = found.filter((part) => (part as string | undefined) !== undefined);
  return revision === undefined || hash === undefined ? null : { revision: Number(revision), hash };
}
