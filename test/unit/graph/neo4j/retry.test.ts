import { setTimeout as pause } from "node:timers/promises";
import { DeadlineError } from "../../../../src/graph/failures";
import { retryTransient } from "../../../../src/graph/neo4j/retry";
import { TimeLimit } from "../../../../src/graph/neo4j/time-limit";

const unreachable = new Error("unreachable");
const isTransient = (error: unknown) => error === unreachable;

/** Attempts that come to these outcomes, one after the other; `undefined` never comes to one. */
function attempts(timeLimit: TimeLimit, ...outcomes: readonly (Error | string | undefined)[]) {
  const made: unknown[] = [];
  const attempt = () =>
    timeLimit.race(
      new Promise<string>((resolve, reject) => {
        const outcome = outcomes[made.length];
        made.push(outcome);
        if (outcome instanceof Error) reject(outcome);
        else if (outcome !== undefined) resolve(outcome);
      }),
    );
  return { made, outcome: retryTransient(attempt, isTransient, timeLimit) };
}

describe("retryTransient", () => {
  it("gives what a later attempt gives", async () => {
    const { made, outcome } = attempts(new TimeLimit(5_000), unreachable, unreachable, "here");
    await expect(outcome).resolves.toBe("here");
    expect(made).toHaveLength(3);
  });

  it("does not try again what would fail again", async () => {
    const { made, outcome } = attempts(new TimeLimit(5_000), new Error("a mistake"), "here");
    await expect(outcome).rejects.toThrow("a mistake");
    expect(made).toHaveLength(1);
  });

  it("says that the time was up when nothing else was wrong", async () => {
    await expect(attempts(new TimeLimit(50), undefined).outcome).rejects.toThrow(DeadlineError);
  });

  it("says what was wrong before the time was up in a later attempt", async () => {
    await expect(attempts(new TimeLimit(200), unreachable, undefined).outcome).rejects.toBe(unreachable);
  });

  it("makes no further attempt when its pause took longer than was left", async () => {
    const { made, outcome } = attempts(new TimeLimit(100), unreachable, "too late");
    await Promise.all([expect(outcome).rejects.toBe(unreachable), holdUpTheLoop(150)]);
    expect(made).toHaveLength(1);
  });
});

/** As other work in this process does. */
async function holdUpTheLoop(ms: number): Promise<void> {
  await pause(1);
  const until = performance.now() + ms;
  while (performance.now() < until);
}
