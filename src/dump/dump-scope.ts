import type { DumpCounts } from "./dump-format";

/** Which nodes go into a graph file. */
export interface DumpScope {
  readonly counts: Omit<DumpCounts, "revisions">;
  /** Their ids in order, in batches; the same ones each time it is asked. */
  idBatches(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
  holds(id: string): boolean;
}

/** Nodes that are read at once: with their states and relationships some megabytes. */
const BATCH_SIZE = 1_000;

/** Cuts ids into batches. */
export function* batchesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += BATCH_SIZE) yield ids.slice(start, start + BATCH_SIZE);
}
