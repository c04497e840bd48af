import { setImmediate } from "node:timers";
import { setImmediate as nextTurn } from "node:timers/promises";

/** How long work may hold the event loop: several at a time still let other requests through within 50 ms. */
const TURN_MS = 10;
/** For steps of a microsecond: looking at the clock at every one would cost more than the step. */
const STEPS_BETWEEN_LOOKS = 512;

/** When the first work that looked at the clock in this turn of the event loop did so. */
let turnStarted: number | undefined;

/** For how long this turn has been worked in, by whomever. Units: milliseconds. */
function inThisTurn(): number {
  const now = performance.now();
  if (turnStarted === undefined) {
    turnStarted = now;
    setImmediate(() => (turnStarted = undefined));
  }
  return now - turnStarted;
}

/** Tells long work in memory when to let others have the event loop: `if (pace.isRestDueAfterStep()) await pace.rest()`. */
export class Pace {
  private steps = 0;

  /** `stepsBetweenLooks`: as many as take well under the 10 ms that a turn may last. */
  constructor(private readonly stepsBetweenLooks = STEPS_BETWEEN_LOOKS) {
    inThisTurn();
  }

  /** Counts a step and says whether a rest is due after it. */
  isRestDueAfterStep(): boolean {
    return ++this.steps % this.stepsBetweenLooks === 0 && inThisTurn() > TURN_MS;
  }

  rest(): Promise<void> {
    return nextTurn();
  }
}
