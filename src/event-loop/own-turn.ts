import { setImmediate as nextTurn } from "node:timers/promises";

/** Work that holds the event loop so long, in milliseconds, lets others in before the next. */
const LONG_MS = 2;
/** In each turn of the event loop Node takes one new connection: so many come in between two long pieces of work … */
const TURNS_BETWEEN = 5;
/** … and up to so many, as long as in each turn somebody does: the last of many waits for the work before all of them. */
const MOST_TURNS_BETWEEN = 25;

const line: (() => void)[] = [];
let isBusy = false;
/** How many have connected so far. */
let arrivals = 0;

/**
 * Waits for a turn of the event loop in which nobody else goes on with an answer; undefined where it is free now. A store that
 * answers ten questions at once would otherwise have all of them worked at in one turn, and who connects meanwhile waits.
 */
export function ownTurn(): Promise<void> | undefined {
  if (isBusy) return new Promise((resolve) => line.push(resolve));
  isBusy = true;
  void letIn();
  return undefined;
}

/** Tells that somebody has connected, so that work waits for those who stand behind them. */
export function noteArrival(): void {
  arrivals++;
}

async function letIn(): Promise<void> {
  for (;;) {
    const begun = performance.now();
    await nextTurn();
    if (performance.now() - begun > LONG_MS) await letOthersIn();
    const next = line.shift();
    if (next === undefined) break;
    next();
  }
  isBusy = false;
}

async function letOthersIn(): Promise<void> {
  for (let turn = 1; turn <= MOST_TURNS_BETWEEN; turn++) {
    const before = arrivals;
    await nextTurn();
    if (turn >= TURNS_BETWEEN && arrivals === before) return;
  }
}
