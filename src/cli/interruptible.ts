/** How Ctrl-C ends a program, for scripts: 128 and the signal's number. */
const INTERRUPTED = 130;

/** Thrown by work that Ctrl-C has ended, once all is as it was. */
export class InterruptedError extends Error {
  readonly exitCode = INTERRUPTED;

  constructor() {
    super("Interrupted: the store is as it was.");
    this.name = new.target.name;
  }
}

/** Does the work. Ctrl-C or a request to end asks it to stop and to clean up; a second one ends the process at once. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  process.once("SIGINT", abort).once("SIGTERM", abort);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new InterruptedError() : error;
  } finally {
    process.off("SIGINT", abort).off("SIGTERM", abort);
  }
}
