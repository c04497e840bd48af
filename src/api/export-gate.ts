import { StoreUnavailableError } from "../errors/domain-error";

/** Lets only so many exports run at the same time: each holds a page of rows and asks the store again and again. */
export class ExportGate {
  private running = 0;

  constructor(private readonly most: number) {}

  /**
   * Counts an export in. Gives a function to call when the export has ended; further calls of it do nothing.
   *
   * Errors: STORE_UNAVAILABLE where as many as may are running.
   */
  enter(): () => void {
    if (this.running >= this.most)
      throw new StoreUnavailableError(
        `${this.running} exports are running, which is the most at a time: ask again in some seconds.`,
        { limit: this.most },
      );
    this.running++;
    let isInside = true;
    return () => {
      if (isInside) this.running--;
      isInside = false;
    };
  }
}
