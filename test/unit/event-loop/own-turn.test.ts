import { setImmediate as nextTurn } from "node:timers/promises";
import { ownTurn } from "../../../src/event-loop/own-turn";

/** Until nobody works or waits any more: all have the one line. */
async function untilFree(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await nextTurn();
}

function workFor(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
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

  it("comes some turns after long work, in which others are let in", async () => {
    expect(ownTurn()).toBeUndefined();
    let turns = 0;
    const count = (): void => {
      turns++;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    workFor(10);
    await ownTurn();
    clearImmediate(counting);
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});
