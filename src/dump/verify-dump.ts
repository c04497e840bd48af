import type { VerifiedLog } from "../revision/verify-store.question";
import type { RevisionRecord } from "../proof/revision-record";
import { DamagedDumpError } from "./damaged-dump";
import type { DumpProgress } from "./dump-format";
import { PROVEN_FORMAT } from "./dump-format";
import type { RecordSink } from "./read-records";
import { readRecords, withDumpReader } from "./read-records";

/** A file whose log holds. */
export interface VerifiedDump extends VerifiedLog {
  /** False for a file of a format whose digests are not of its facts: its chain alone was looked at. */
  readonly isProven: boolean;
}

const NOWHERE: RecordSink = {
  addNode: () => Promise.resolve(),
  flushNodes: () => Promise.resolve(),
  addLink: () => Promise.resolve(),
  flushLinks: () => Promise.resolve(),
};

/**
 * Whether a graph file holds what its log says, in the same way as a load: line by line, in order, with the digest of each
 * revision made of its facts. Streams.
 *
 * Errors: DamagedDumpError for the first thing that is wrong, with its line, and its revision where facts differ.
 */
export async function verifyDump(
  lines: AsyncIterable<string>,
  { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: DumpProgress } = {},
): Promise<VerifiedDump> {
  const { header, revisions } = await withDumpReader(lines, signal, (reader, rest) =>
    readRecords(reader, rest, NOWHERE, onProgress),
  );
  const head = { revision: header.revision, hash: revisions.at(-1)?.hash ?? null };
  return { head, records: revisions, flaws: [], isProven: header.format >= PROVEN_FORMAT };
}

/** The chain at the beginning of a graph file; nothing behind it is read. Errors: DamagedDumpError. */
export async function verifyChainOfDump(lines: AsyncIterable<string>): Promise<VerifiedLog> {
  const records: RevisionRecord[] = [];
  const { header } = await withDumpReader(lines, undefined, async (reader, rest) => {
    if (reader.header.revision === 0) return;
    for await (const line of rest) {
      const read = reader.read(line);
      if (read === null || !("revision" in read)) break;
      records.push(read.revision);
      if (records.length === reader.header.revision) return;
    }
    throw new DamagedDumpError(records.length + 2, "expected more, found the end: the file is cut");
  });
  return { head: { revision: header.revision, hash: records.at(-1)?.hash ?? null }, records, flaws: [] };
}
