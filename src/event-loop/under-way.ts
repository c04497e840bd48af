/**
 * Knows whether anything is under way, for who has to wait until nothing is. It counts what comes and goes, and holds none of it:
 * a `Set` of promises keeps some of them with their outcomes, as `TransitMap` says.
 */
export class UnderWay {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** The outcome of the work, which is under way until then. */
  async until<T>(work: Promise<T>): Promise<T> {
    this.running++;
    try {
      return await work;
    } finally {
      this.running--;
      if (this.running === 0) for (const tell of this.waiting.splice(0)) tell();
    }
  }

  /** Settles once nothing is under way. */
  async over(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
