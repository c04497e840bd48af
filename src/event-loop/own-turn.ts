import { setImmediate as nextTurn } from "node:timers/promises";

/** Work that holds the event loop so long, in milliseconds, lets others in before the next. */
const LONG_MS = 2;
/** In each turn of the event loop Node takes one new connection: so many come in between two long pieces of work … */
const TURNS_BETWEEN = 5;
/** … and up to so many, as long as in each turn somebody does: the last of many waits for the work before all of them. */
const MOST_TURNS_BETWEEN = 25;

/**
 * For so long after a look at how long turns last, in milliseconds, nobody looks again: to look takes a turn, which costs as much
 * as a small answer.
 */
const UNWATCHED_MS = 10;

/** Those who wait, in the order in which they came. */
const line: (() => void)[] = [];
let isWatched = false;
/** When the last turn began that was watched. */
let begun = -Infinity;
/** How many have connected so far. */
let arrivals = 0;

/**
 * Waits for a turn of the event loop in which nobody else works long at an answer; undefined where it is this one. A store that
 * answers ten questions at once would otherwise have all of them worked at in one turn, and who connects meanwhile waits.
 */
export function ownTurn(): Promise<void> | undefined {
  if (isWatched && (line.length > 0 || isOver(LONG_MS))) return new Promise((resolve) => line.push(resolve));
  if (!isWatched && isOver(UNWATCHED_MS)) void letIn();
  return undefined;
}

/** Tells that somebody has connected, so that work waits for those who stand behind them. */
export function noteArrival(): void {
  arrivals++;
}

/** Watches each turn until one passes in which nobody waits. */
async function letIn(): Promise<void> {
  isWatched = true;
  for (;;) {
    begun = performance.now();
    await nextTurn();
    if (isOver(LONG_MS)) await letOthersIn();
    const next = line.shift();
    if (next === undefined) break;
    next();
  }
  isWatched = false;
}

function isOver(ms: number): boolean {
  return performance.now() - begun > ms;
}

async function letOthersIn(): Promise<void> {
  for (let turn = 1; turn <= MOST_TURNS_BETWEEN; turn++) {
    const before = arrivals;
    await nextTurn();
    if (turn >= TURNS_BETWEEN && arrivals === before) return;
  }
}
