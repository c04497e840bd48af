import { closeSync, openSync, readSync } from "node:fs";

/**
 * The processor time of the longest turn of the event loop that this work took, and what it gave. Processor time, because
 * others of a busy machine add nothing to it. Units: milliseconds, of this thread where the system tells it.
 */
export async function longestTurn<T>(work: () => Promise<T>): Promise<{ readonly longestMs: number; readonly got: T }> {
  const clock = new ThreadClock();
  let [last, longestMs, isOver] = [clock.now(), 0, false];
  const tick = () => {
    if (isOver) return;
    const now = clock.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    setImmediate(tick);
  };
  setImmediate(tick);
  try {
    return { got: await work(), longestMs };
  } finally {
    isOver = true;
    clock.close();
  }
}

/** What the scheduler of Linux says of this thread in nanoseconds; elsewhere the time of the process, which is more. */
class ThreadClock {
  private readonly file = openedOrNull(`/proc/self/task/${process.pid}/schedstat`);
  private readonly buffer = Buffer.alloc(64);

  now(): number {
    if (this.file === null) {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e3;
    }
    const length = readSync(this.file, this.buffer, 0, this.buffer.length, 0);
    return Number(this.buffer.toString("latin1", 0, length).split(" ")[0]) / 1e6;
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
  }
}

function openedOrNull(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}
