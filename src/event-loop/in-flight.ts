/** Runs so many tasks at the same time. The error of a task reaches whoever adds the next one or waits for the end. */
export class InFlight {
  private readonly running = new Set<Promise<void>>();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly most: number) {}

  /** Settles when the task has been started, not when it is done. Errors: those of tasks before it. */
  async add(task: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.most) await Promise.race(this.running);
    this.throwFailure();
    const run = task()
      .catch((error: unknown) => void (this.failure ??= { error }))
      .finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** Settles when all are done. Errors: that of the first one that failed. */
  async done(): Promise<void> {
    await this.settled();
    this.throwFailure();
  }

  /** Settles when none is running any more. */
  async settled(): Promise<void> {
    await Promise.all(this.running);
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure.error;
  }
}
