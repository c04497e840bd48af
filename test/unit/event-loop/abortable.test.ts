import { abortable } from "../../../src/event-loop/abortable";

async function* numbers(onReturn: () => void = () => undefined): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= 3; number += 1) {
      await Promise.resolve();
      yield number;
    }
  } finally {
    onReturn();
  }
}

const REASON = new Error("Ctrl-C");

describe("items that can be given up", () => {
  it("all come where nobody gives them up", async () => {
    const seen: number[] = [];
    for await (const number of abortable(numbers(), undefined)) seen.push(number);
    for await (const number of abortable(numbers(), new AbortController().signal)) seen.push(number);
    expect(seen).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it("stop with the reason, and let go of their source", async () => {
    const giveUp = new AbortController();
    const onReturn = jest.fn();
    const items = abortable(numbers(onReturn), giveUp.signal);
    expect(await items.next()).toEqual({ done: false, value: 1 });
    giveUp.abort(REASON);
    await expect(items.next()).rejects.toBe(REASON);
    await Promise.resolve();
    expect(onReturn).toHaveBeenCalledTimes(1);
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });

  it("stop while the next one is still to come", async () => {
    const giveUp = new AbortController();
    const waits = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
    const next = abortable(waits, giveUp.signal).next();
    giveUp.abort(REASON);
    await expect(next).rejects.toBe(REASON);
  });

  it("pass on what goes wrong in their source", async () => {
    const broken = async function* () {
      await Promise.resolve();
      yield 1;
      throw REASON;
    };
    const items = abortable(broken(), new AbortController().signal);
    await items.next();
    await expect(items.next()).rejects.toBe(REASON);
  });

  it("let go of their source when whoever reads stops", async () => {
    const onReturn = jest.fn();
    for await (const number of abortable(numbers(onReturn), undefined)) if (number === 2) break;
    await Promise.resolve();
    expect(onReturn).toHaveBeenCalledTimes(1);
  });
});
