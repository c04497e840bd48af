/** The time for the work was up. */
export class DeadlineError extends Error {
  constructor(readonly deadlineMs: number) {
    super(`No answer within ${deadlineMs} ms.`);
    this.name = "DeadlineError";
  }
}

/** A point in time by which something must be done. */
export class Deadline {
  private readonly endsAt: number;

  constructor(readonly totalMs: number) {
    this.endsAt = performance.now() + totalMs;
  }

  get leftMs(): number {
    return Math.max(0, Math.ceil(this.endsAt - performance.now()));
  }

  /**
   * The work's outcome, or DeadlineError when the time is up first. The work itself is not stopped by this; whatever it
   * still comes to is ignored.
   */
  async limit<T>(work: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const expiry = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new DeadlineError(this.totalMs)), this.leftMs);
    });
    try {
      return await Promise.race([work, expiry]);
    } finally {
      clearTimeout(timer);
    }
  }
}
