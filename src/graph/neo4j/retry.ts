import { setTimeout as pause } from "node:timers/promises";
import { DeadlineError } from "../failures";
import type { TimeLimit } from "./time-limit";

/** Pauses before the second and later attempts, in milliseconds. There are as many retries as pauses. */
const PAUSES_MS = [20, 60, 150, 400, 1_000] as const;

/**
 * What `attempt` gives, tried again after errors that `isTransient` accepts, with growing pauses, as long as the
 * time limit allows another attempt. The outcome is then the last error, because a time that is up would only hide it.
 */
export async function retryTransient<T>(
  attempt: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
  timeLimit: TimeLimit,
): Promise<T> {
  let failure: unknown;
  for (let retries = 0; ; retries++) {
    try {
      return await attempt();
    } catch (error) {
      failure = error instanceof DeadlineError ? (failure ?? error) : error;
      // Spread out, or those who collided would collide again.
      const waitMs = (PAUSES_MS[retries] ?? Infinity) * (0.5 + Math.random());
      if (!isTransient(error) || waitMs >= timeLimit.leftMs) throw failure;
      await pause(waitMs);
      // The pause may have taken longer, where other work held the process up.
      if (timeLimit.leftMs === 0) throw failure;
    }
  }
}
