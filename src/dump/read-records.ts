import { abortable } from "../event-loop/abortable";
import { DamagedDumpError } from "./damaged-dump";
import type { DumpProgress, LinkRecord, NodeRecord } from "./dump-format";
import { recordsIn } from "./dump-format";
import { DumpReader } from "./dump-reader";

/** Where the nodes and relationships of a graph file go. */
export interface RecordSink {
  addNode(node: NodeRecord): Promise<void>;
  /** No more nodes come. Called before the first link. */
  flushNodes(): Promise<void>;
  /** `line`: its number in the file, for messages. */
  addLink(link: LinkRecord, line: number): Promise<void>;
  /** No more links come. */
  flushLinks(): Promise<void>;
}

/** Records between two reports of progress. */
const PROGRESS_EVERY = 1_000;

/**
 * Opens the lines of a graph file at its header, and closes them when the work is done.
 *
 * Errors: DamagedDumpError for a first line that is no header; the signal's reason; as `work`.
 */
export async function withDumpReader(
  lines: AsyncIterable<string>,
  signal: AbortSignal | undefined,
  work: (reader: DumpReader, rest: AsyncIterable<string>) => Promise<void>,
): Promise<DumpReader> {
  const source = abortable(lines, signal);
  try {
    const first = await source.next();
    if (first.done === true) throw new DamagedDumpError(1, "expected a header, found an empty file");
    const reader = new DumpReader(first.value);
    await work(reader, source);
    return reader;
  } finally {
    await source.return(undefined);
  }
}

/** Gives all records behind the header to the sink. Errors: DamagedDumpError, by the last line at the latest; as the sink. */
export async function readRecords(
  reader: DumpReader,
  rest: AsyncIterable<string>,
  sink: RecordSink,
  onProgress: DumpProgress = () => undefined,
): Promise<void> {
  const total = recordsIn(reader.header.counts);
  let done = 0;
  let hasLinks = false;
  for await (const line of rest) {
    const record = reader.read(line);
    if (record === null) continue;
    if ("node" in record) await sink.addNode(record.node);
    if ("link" in record) {
      if (!hasLinks) await sink.flushNodes();
      hasLinks = true;
      await sink.addLink(record.link, record.line);
    }
    if (++done % PROGRESS_EVERY === 0) onProgress(done, total);
  }
  reader.requireEnd();
  if (!hasLinks) await sink.flushNodes();
  await sink.flushLinks();
  onProgress(done, total);
}
