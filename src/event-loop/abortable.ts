/** The items of a source until the signal gives it up, at once even while the next item is still to come. */
export async function* abortable<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]();
  const giveUp = new GivingUp(signal);
  let isAtEnd = false;
  try {
    for (;;) {
      const next = await giveUp.unless(items.next());
      isAtEnd = next.done === true;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    giveUp.stopListening();
    // Not awaited: a source that waits for its next item would hold this up.
    if (!isAtEnd) void Promise.resolve(items.return?.()).catch(() => undefined);
  }
}

/** The outcome of the work, or the signal's reason at once when it is given up first; the work itself goes on. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const giveUp = new GivingUp(signal);
  try {
    return await giveUp.unless(work);
  } finally {
    giveUp.stopListening();
  }
}

/** One listener for all items: a race of each with a promise of the abort would pile up, as long as nobody aborts. */
class GivingUp {
  private reject: ((reason: unknown) => void) | undefined;
  private readonly onAbort = () => this.reject?.(this.signal?.reason);

  constructor(private readonly signal: AbortSignal | undefined) {
    signal?.addEventListener("abort", this.onAbort, { once: true });
  }

  unless<R>(work: Promise<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      this.reject = reject;
      work.then(resolve, reject);
      if (this.signal?.aborted === true) this.onAbort();
    });
  }

  stopListening(): void {
    this.signal?.removeEventListener("abort", this.onAbort);
    // It holds the outcome of the work.
    this.reject = undefined;
  }
}
