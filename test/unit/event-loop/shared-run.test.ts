import { SharedRun } from "../../../src/event-loop/shared-run";

/** A run that ends when it is told to; it gives its number. */
function runs() {
  const ends: ((error?: Error) => void)[] = [];
  const shared = new SharedRun(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = ends.length + 1;
        ends.push((error) => (error === undefined ? resolve(number) : reject(error)));
      }),
  );
  return { shared, ends };
}

describe("a shared run", () => {
  it("is begun at once for the first, and once more for all who ask while it runs", async () => {
    const { shared, ends } = runs();
    const first = shared.ask();
    const others = [shared.ask(), shared.ask()];
    expect(ends).toHaveLength(1);
    ends[0]!();
    expect(await first).toBe(1);
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[1]!();
    expect(await Promise.all(others)).toEqual([2, 2]);
    const later = shared.ask();
    expect(ends).toHaveLength(3);
    ends[2]!();
    expect(await later).toBe(3);
  });

  it("that fails fails for those who wait for it, and for nobody else", async () => {
    const { shared, ends } = runs();
    const first = shared.ask();
    const second = shared.ask();
    ends[0]!(new Error("away"));
    await expect(first).rejects.toThrow("away");
    await Promise.resolve();
    ends[1]!();
    expect(await second).toBe(2);
  });
});
