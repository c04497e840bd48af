import type { DumpCounts } from "./dump-format";

/** Which nodes go into a graph file. */
export interface DumpScope {
  readonly counts: Omit<DumpCounts, "revisions">;
  /** Their ids in order, in batches; the same ones each time it is asked. */
  idBatches(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
  holds(id: string): boolean;
}
