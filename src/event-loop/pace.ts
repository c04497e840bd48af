import { setImmediate as nextTurn } from "node:timers/promises";

/** How long work may hold the event loop: several at a time still let other requests through within 50 ms. */
const TURN_MS = 10;
/** For steps of a microsecond: looking at the clock at every one would cost more than the step. */
const STEPS_BETWEEN_LOOKS = 512;

/** Tells long work in memory when to let others have the event loop: `if (pace.isRestDueAfterStep()) await pace.rest()`. */
export class Pace {
  private steps = 0;
  private turnStarted = performance.now();

  /** `stepsBetweenLooks`: as many as take well under the 10 ms that a turn may last. */
  constructor(private readonly stepsBetweenLooks = STEPS_BETWEEN_LOOKS) {}

  /** Counts a step and says whether a rest is due after it. */
  isRestDueAfterStep(): boolean {
    return ++this.steps % this.stepsBetweenLooks === 0 && performance.now() - this.turnStarted > TURN_MS;
  }

  async rest(): Promise<void> {
    await nextTurn();
    this.turnStarted = performance.now();
  }
}
