import { totalmem } from "node:os";

/** A runaway query takes some hundred megabytes a second. */
const LOOK_EVERY_MS = 100;

/**
 * What queries may take beyond the database itself, in megabytes, unless it is configured: the engine has no limit, and
 * would take the machine with it. A quarter of what there is; a bulk load of 100,000 nodes takes 180.
 */
export function defaultMemoryBudgetMb(): number {
  // In a container the limit of its group counts; 0 or an absurdly large number where there is none.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.max(512, Math.round(Math.min(totalmem(), limit) / 4 / 1024 ** 2));
}

/** Calls `onExcess`, with the megabytes taken, when this process has grown by more than its budget since the call. */
export function guardMemory(budgetMb: number, onExcess: (megabytes: number) => void): void {
  const atStart = process.memoryUsage.rss();
  const look = () => {
    const grownByMb = Math.round((process.memoryUsage.rss() - atStart) / 1024 ** 2);
    if (grownByMb > budgetMb) onExcess(grownByMb);
  };
  setInterval(look, LOOK_EVERY_MS).unref();
}
