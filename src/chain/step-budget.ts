/** Counts the steps of a search in memory. */
export class StepBudget {
  private taken = 0;

  constructor(private readonly maxSteps: number) {}

  /** Whether there were more steps to take than are allowed. */
  get isSpent(): boolean {
    return this.taken > this.maxSteps;
  }

  /** Takes a step. Gives false where none is left. */
  take(): boolean {
    if (!this.isSpent) this.taken++;
    return !this.isSpent;
  }
}
