import type { StoreKind } from "../../src/graph/graph-store";
import { TIMES } from "./chance";

/**
 * How often a property is tried on a store: `numRuns: runs(kind, { embedded: 60, neo4j: 15 })`. The slower store tries
 * fewer, because it plans each new text; ZVENO_TEST_TIMES makes both more.
 */
export function runs(kind: StoreKind, counts: Readonly<Record<StoreKind, number>>): number {
  return counts[kind] * TIMES;
}

/** How often a property that needs no store is tried. ZVENO_TEST_TIMES makes it more, too. */
export function runsWithoutStore(count: number): number {
  return count * TIMES;
}
