import { DeadlineError } from "../failures";

/** How long something may take, counted from the making of this object. */
export class TimeLimit {
  private readonly endsAt: number;

  constructor(readonly totalMs: number) {
    this.endsAt = performance.now() + totalMs;
  }

  get leftMs(): number {
    return Math.max(0, Math.ceil(this.endsAt - performance.now()));
  }

  /**
   * The outcome of the work. The limit does not stop the work, but its late outcome is ignored.
   *
   * Errors: DeadlineError when the time is up first.
   */
  async race<T>(work: PromiseLike<T>): Promise<T> {
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
