import { setTimeout as pause } from "node:timers/promises";
import { UnderWay } from "../../../src/event-loop/under-way";

describe("what is under way", () => {
  it("is over at once where nothing is", async () => {
    await expect(new UnderWay().over()).resolves.toBeUndefined();
  });

  it("is over once the last of it has ended, well or not", async () => {
    const underWay = new UnderWay();
    const good = underWay.until(pause(20, "done"));
    const bad = underWay.until(Promise.reject(new Error("no")));
    let isOver = false;
    const over = underWay.over().then(() => (isOver = true));
    await expect(bad).rejects.toThrow("no");
    expect(isOver).toBe(false);
    await over;
    await expect(good).resolves.toBe("done");
  });
});
