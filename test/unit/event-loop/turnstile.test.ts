import { setImmediate as turn } from "node:timers/promises";
import { Turnstile } from "../../../src/event-loop/turnstile";

/** Comes, and notes its name once it is inside. */
function coming(turnstile: Turnstile, names: string[], signal?: AbortSignal) {
  return async (name: string) => {
    const leave = await turnstile.enter(signal);
    names.push(name);
    return leave;
  };
}

describe("a turnstile", () => {
  it("lets so many in, and the others in the order in which they came, as places are left", async () => {
    const inside: string[] = [];
    const come = coming(new Turnstile(2), inside);
    const [first, second, third, fourth] = ["a", "b", "c", "d"].map(come);
    await turn();
    expect(inside).toEqual(["a", "b"]);
    (await second!)();
    await turn();
    expect(inside).toEqual(["a", "b", "c"]);
    (await first!)();
    await fourth;
    expect(inside).toEqual(["a", "b", "c", "d"]);
    await third;
  });

  it("counts who leaves twice once", async () => {
    const inside: string[] = [];
    const come = coming(new Turnstile(1), inside);
    const leave = await come("a");
    leave();
    leave();
    await come("b");
    void come("c");
    await turn();
    expect(inside).toEqual(["a", "b"]);
  });

  it("lets who gives up go at once, and nobody loses a place by it", async () => {
    const turnstile = new Turnstile(1);
    const inside: string[] = [];
    const giving = new AbortController();
    const leave = await turnstile.enter();
    const given = coming(turnstile, inside, giving.signal)("gone");
    const patient = coming(turnstile, inside)("patient");
    giving.abort(new Error("the client is gone"));
    await expect(given).rejects.toThrow("the client is gone");
    leave();
    await patient;
    expect(inside).toEqual(["patient"]);
    await expect(turnstile.enter(giving.signal)).rejects.toThrow("the client is gone");
  });

  it("is full when all places are taken and so many wait", async () => {
    const turnstile = new Turnstile(1, 1);
    expect(turnstile.isFull).toBe(false);
    const leave = await turnstile.enter();
    expect(turnstile.isFull).toBe(false);
    const waiting = turnstile.enter();
    expect(turnstile).toMatchObject({ isFull: true, running: 1, waiting: 1 });
    leave();
    (await waiting)();
    expect(turnstile).toMatchObject({ isFull: false, running: 0, waiting: 0 });
  });
});
