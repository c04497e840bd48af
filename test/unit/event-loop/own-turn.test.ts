import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { noteArrival, ownTurn } from "../../../src/event-loop/own-turn";

/** Until nobody works or waits any more, and whoever comes is watched: all have the one line. */
async function untilFree(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await nextTurn();
  await pause(15);
}

function workFor(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Counts turns of the event loop, with something done in each, until `end`. */
function countTurns(inEach: () => void = () => undefined): { readonly end: () => number } {
  let turns = 0;
  const count = (): void => {
    turns++;
    inEach();
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  return {
    end: () => {
      clearImmediate(next);
      return turns;
    },
  };
}

describe("a turn of one's own", () => {
  beforeEach(untilFree);

  it("is had at once where nobody else works", async () => {
    expect(ownTurn()).toBeUndefined();
    await untilFree();
    expect(ownTurn()).toBeUndefined();
  });

  it("comes to those who wait one after the other, in the order in which they came", async () => {
    expect(ownTurn()).toBeUndefined();
    const came: string[] = [];
    const waiting = ["first", "second", "third"].map(async (who) => {
      await ownTurn();
      came.push(who);
    });
    await Promise.all(waiting);
    expect(came).toEqual(["first", "second", "third"]);
  });

  it("is the same for all whose work is short", async () => {
    const turns = countTurns();
    for (let shortWork = 0; shortWork < 3; shortWork++) {
      expect(ownTurn()).toBeUndefined();
      await Promise.resolve();
    }
    expect(turns.end()).toBe(0);
  });

  it("is waited for by all who come after long work of the same turn", async () => {
    expect(ownTurn()).toBeUndefined();
    workFor(5);
    const [first, second] = [ownTurn(), ownTurn()];
    expect([first, second]).not.toContain(undefined);
    await first;
    await second;
  });

  it("comes some turns after long work, in which others are let in", async () => {
    expect(ownTurn()).toBeUndefined();
    const turns = countTurns();
    workFor(10);
    await ownTurn();
    expect(turns.end()).toBeGreaterThanOrEqual(5);
  });

  it("waits longer while somebody connects in each turn, but not for ever", async () => {
    expect(ownTurn()).toBeUndefined();
    const turns = countTurns(noteArrival);
    workFor(10);
    await ownTurn();
    const waited = turns.end();
    expect(waited).toBeGreaterThanOrEqual(20);
    expect(waited).toBeLessThan(50);
  });
});
