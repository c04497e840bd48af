/**
 * Work whose outcome is the same for all who wait for it. Whoever asks gets that of a run that began after asking, so
 * that it knows whatever was done before: who asks during a run waits for the next one, together with the others.
 */
export class SharedRun<T> {
  private running: Promise<unknown> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly run: () => Promise<T>) {}

  ask(): Promise<T> {
    if (this.running === undefined) return this.begin();
    this.next ??= this.running.then(() => {
      this.next = undefined;
      return this.begin();
    });
    return this.next;
  }

  private begin(): Promise<T> {
    const outcome = this.run();
    const ended = outcome.then(
      () => undefined,
      () => undefined,
    );
    this.running = ended;
    void ended.then(() => {
      if (this.running === ended) this.running = undefined;
    });
    return outcome;
  }
}
