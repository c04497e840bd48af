import { InFlight } from "../../../src/event-loop/in-flight";

/** A task that ends when it is told to. */
function task() {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  return { run: jest.fn(() => ended), end };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("tasks in flight", () => {
  it("run so many at once, and no more", async () => {
    const [first, second, third] = [task(), task(), task()];
    const flight = new InFlight(2);
    await flight.add(first.run);
    await flight.add(second.run);
    const adding = flight.add(third.run);
    await turn();
    expect(third.run).not.toHaveBeenCalled();
    second.end();
    await adding;
    expect(third.run).toHaveBeenCalledTimes(1);
    first.end();
    third.end();
    await flight.done();
  });

  it("tell of one that failed to whoever adds the next, and at the end", async () => {
    const failing = task();
    const flight = new InFlight(2);
    await flight.add(failing.run);
    failing.end(new Error("no disk"));
    await turn();
    const next = task();
    await expect(flight.add(next.run)).rejects.toThrow("no disk");
    expect(next.run).not.toHaveBeenCalled();
    await expect(flight.done()).rejects.toThrow("no disk");
  });

  it("settle only when the last one has, whatever became of the first", async () => {
    const [failing, slow] = [task(), task()];
    const flight = new InFlight(2);
    await flight.add(failing.run);
    await flight.add(slow.run);
    failing.end(new Error("no disk"));
    let isSettled = false;
    const settling = flight.settled().then(() => (isSettled = true));
    await turn();
    expect(isSettled).toBe(false);
    slow.end();
    await settling;
    await flight.settled();
  });
});
