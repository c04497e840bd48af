import type { GraphStore } from "../graph/graph-store";
import { abortable } from "./abortable";
import { DamagedDumpError } from "./damaged-dump-error";
import type { DumpHeader, DumpProgress } from "./dump-format";
import { recordsIn } from "./dump-format";
import { DumpReader } from "./dump-reader";
import type { LoadMark } from "./load-mark";
import { LoadWriter } from "./load-writer";
import { sweepLoad } from "./sweep-load";
import { beginLoad } from "./unfinished-load";

export interface LoadOptions {
  /** Gives the load up: the store is left as it was, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
  readonly onProgress?: DumpProgress;
  /** Told before what was written is removed again, which takes the embedded store about as long as writing it. */
  readonly onSweep?: () => void;
}

/** Records between two reports of progress. */
const PROGRESS_EVERY = 1_000;

/**
 * Loads the lines of a graph file (docs/dump.md) into an empty store: all of it, or nothing. Nobody sees anything of it
 * until the last step; a load that is refused, given up or interrupted is swept, in the last case by the next load or
 * start of a service. Gives the file's header. Streams: memory does not grow with the file.
 *
 * Errors: BAD_USER_INPUT for a file that is damaged, cut, of another kind or a newer format, naming the line; CONFLICT
 * for a store that holds a graph or into which somebody else loads; as `GraphStore.write`.
 */
export async function loadDump(
  store: GraphStore,
  lines: AsyncIterable<string>,
  options: LoadOptions = {},
): Promise<DumpHeader> {
  const source = abortable(lines, options.signal);
  try {
    const first = await source.next();
    if (first.done === true) throw new DamagedDumpError(1, "expected a header, found an empty file");
    const reader = new DumpReader(first.value);
    await loadRecords(store, reader, source, options);
    return reader.header;
  } finally {
    await source.return(undefined);
  }
}

async function loadRecords(
  store: GraphStore,
  reader: DumpReader,
  source: AsyncIterable<string>,
  { signal, onProgress, onSweep }: LoadOptions,
): Promise<void> {
  const mark = await beginLoad(store);
  const writer = new LoadWriter(mark, store.kind);
  try {
    await writeAll(reader, writer, source, onProgress);
    signal?.throwIfAborted();
    await mark.publish(reader.revisions);
  } catch (error) {
    onSweep?.();
    await writer.settled();
    await leaveAsItWas(store, mark);
    throw error;
  }
}

async function writeAll(
  reader: DumpReader,
  writer: LoadWriter,
  source: AsyncIterable<string>,
  onProgress: DumpProgress = () => undefined,
): Promise<void> {
  const total = recordsIn(reader.header.counts);
  let done = 0;
  let hasLinks = false;
  for await (const line of source) {
    const record = reader.read(line);
    if (record === null) continue;
    if ("node" in record) await writer.addNode(record.node);
    if ("link" in record) {
      if (!hasLinks) await writer.flushNodes();
      hasLinks = true;
      await writer.addLink(record.link, record.line);
    }
    if (++done % PROGRESS_EVERY === 0) onProgress(done, total);
  }
  reader.requireEnd();
  await writer.flushNodes();
  await writer.flushLinks();
  onProgress(done, total);
}

/** What went wrong is told, not that the sweep went wrong, too: the next load, or start of a service, sweeps again. */
async function leaveAsItWas(store: GraphStore, mark: LoadMark): Promise<void> {
  await sweepLoad(store, mark).catch(() => undefined);
}
