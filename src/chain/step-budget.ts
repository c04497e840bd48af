import { setImmediate as nextTurn } from "node:timers/promises";

/** How long a walk may hold the event loop: several walks at a time still let other requests through within 50 ms. */
const TURN_MS = 10;
/** Looking at the clock at every step would cost more than the step. */
const STEPS_BETWEEN_LOOKS = 512;

/** Counts the steps of a walk in memory, and tells when it should let others have the event loop. */
export class StepBudget {
  private taken = 0;
  private turnStarted = performance.now();

  constructor(private readonly maxSteps: number) {}

  /** Whether there were more steps to take than are allowed. */
  get isSpent(): boolean {
    return this.taken > this.maxSteps;
  }

  /** Takes a step; false where none is left. */
  take(): boolean {
    if (!this.isSpent) this.taken++;
    return !this.isSpent;
  }

  get isPauseDue(): boolean {
    return this.taken % STEPS_BETWEEN_LOOKS === 0 && performance.now() - this.turnStarted > TURN_MS;
  }

  async pause(): Promise<void> {
    await nextTurn();
    this.turnStarted = performance.now();
  }
}
