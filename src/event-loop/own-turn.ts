import { setImmediate as nextTurn } from "node:timers/promises";

/** Work that holds the event loop so long, in milliseconds, lets others in before the next. */
const LONG_MS = 2;
/** In each turn of the event loop Node takes one new connection: so many come in between two long pieces of work. */
const TURNS_BETWEEN = 5;

const line: (() => void)[] = [];
let isBusy = false;

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

async function letIn(): Promise<void> {
  for (;;) {
    const begun = performance.now();
    await nextTurn();
    const turns = performance.now() - begun > LONG_MS ? TURNS_BETWEEN : 0;
    for (let turn = 0; turn < turns; turn++) await nextTurn();
    const next = line.shift();
    if (next === undefined) break;
    next();
  }
  isBusy = false;
}
