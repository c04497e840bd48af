import type { GraphStore } from "../graph/graph-store";
import type { DumpHeader, DumpProgress } from "./dump-format";
import type { DumpReader } from "./dump-reader";
import type { LoadMark } from "./load-mark";
import { LoadWriter } from "./load-writer";
import { readRecords, withDumpReader } from "./read-records";
import { beginLoad, sweepLoad } from "./unfinished-load";

export interface LoadOptions {
  /** Gives the load up: the store is left as it was, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
  readonly onProgress?: DumpProgress;
  /** Called before what was written is removed again, which takes the embedded store about as long as writing it. */
  readonly onSweep?: () => void;
}

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
  const { header } = await withDumpReader(lines, options.signal, (reader, rest) =>
    loadRecords(store, reader, rest, options),
  );
  return header;
}

async function loadRecords(
  store: GraphStore,
  reader: DumpReader,
  rest: AsyncIterable<string>,
  { signal, onProgress, onSweep }: LoadOptions,
): Promise<void> {
  const mark = await beginLoad(store);
  const writer = new LoadWriter(mark, store.kind);
  try {
    await readRecords(reader, rest, writer, onProgress);
    signal?.throwIfAborted();
    await mark.publish(reader.revisions);
  } catch (error) {
    onSweep?.();
    await writer.settled();
    await leaveAsItWas(store, mark);
    throw error;
  }
}

/** Sweeps what was written. An error of the sweep is left out, because the load has failed with one already; the next load or start of a service sweeps again. */
async function leaveAsItWas(store: GraphStore, mark: LoadMark): Promise<void> {
  await sweepLoad(store, mark).catch(() => undefined);
}
