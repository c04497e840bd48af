import { setImmediate as nextTurn } from "node:timers/promises";

/** How long a walk may hold the event loop: several walks at a time still let other requests through within 50 ms. */
const TURN_MS = 10;
/** Looking at the clock at every step would cost more than the step. */
const STEPS_BETWEEN_LOOKS = 512;

/** Tells long work in memory when to let others have the event loop: `if (pace.isRestDue) await pace.rest()`. */
export class Pace {
  private steps = 0;
  private turnStarted = performance.now();

  /** Asked once a step. */
  get isRestDue(): boolean {
    return ++this.steps % STEPS_BETWEEN_LOOKS === 0 && performance.now() - this.turnStarted > TURN_MS;
  }

  async rest(): Promise<void> {
    await nextTurn();
    this.turnStarted = performance.now();
  }
}
