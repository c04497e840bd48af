/** Lets so many work at the same time, in the order in which they came. */
export class Turnstile {
  private inside = 0;
  /** In the order of coming. No `Set`: it would hold some of those who have left, as `TransitMap` says. */
  private readonly line: (() => void)[] = [];

  /** `mostWaiting`: who comes when so many wait should be sent away. */
  constructor(
    private readonly most: number,
    private readonly mostWaiting = Infinity,
  ) {}

  /** Whether nobody more can come in or wait. */
  get isFull(): boolean {
    return !this.hasPlace && this.line.length >= this.mostWaiting;
  }

  /** Whether whoever comes now need not wait. */
  get hasPlace(): boolean {
    return this.inside < this.most;
  }

  /** How many are inside. */
  get running(): number {
    return this.inside;
  }

  /** How many wait. */
  get waiting(): number {
    return this.line.length;
  }

  /**
   * Waits for a place. Gives a function that leaves it; further calls of it do nothing.
   *
   * Errors: the signal's reason, for who gives up before there is a place.
   */
  async enter(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.hasPlace) this.inside++;
    else await this.turn(signal);
    return this.leaving();
  }

  /** Whoever leaves gives the place to the next one. */
  private turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.line.splice(this.line.indexOf(come), 1);
        reject(signal?.reason as Error);
      };
      const come = () => {
        signal?.removeEventListener("abort", giveUp);
        resolve();
      };
      this.line.push(come);
      signal?.addEventListener("abort", giveUp, { once: true });
    });
  }

  private leaving(): () => void {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      const next = this.line.shift();
      if (next === undefined) this.inside--;
      else next();
    };
  }
}
