import { constants } from "node:os";

const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/** A terminal and npm each pass on the same Ctrl+C: signals this close together are one. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Ends the process with 0 when it is told to and `stop` is done, or has taken too long. Whoever asks a second time does
 * not want to wait: then it ends at once.
 */
export function stopOnSignal(stop: () => Promise<void>, deadlineMs: number): void {
  let askedAt: number | undefined;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (askedAt === undefined) {
        askedAt = performance.now();
        setTimeout(() => process.exit(0), deadlineMs).unref();
        void stop().finally(() => process.exit(0));
      } else if (performance.now() - askedAt > SAME_SIGNAL_MS) process.exit(128 + constants.signals[signal]);
    });
}
