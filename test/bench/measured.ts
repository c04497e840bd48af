import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";

/** How long a piece of work took, and the longest that nothing else could run meanwhile. */
export interface Measured {
  readonly tookMs: number;
  readonly longestBlockMs: number;
}

export async function measured(work: () => Promise<void>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  // The monitor misses a block that begins before it has ticked.
  await pause(20);
  const begun = performance.now();
  await work();
  const tookMs = performance.now() - begun;
  await pause(10);
  delay.disable();
  return { tookMs, longestBlockMs: delay.max / 1e6 };
}

/** What came before, such as a load, leaves things behind that are not the measured work's to clear away. */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error("Start the benchmark with --expose-gc.");
  globalThis.gc();
}
