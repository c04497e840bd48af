/** Runs tasks one after another, in the order in which they came. A task that fails does not stop the next. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Settles when all that was queued so far has run. */
  async drained(): Promise<void> {
    await this.last;
  }
}
