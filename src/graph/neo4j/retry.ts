import { setTimeout as pause } from "node:timers/promises";
import type { Deadline } from "./deadline";

/** Pauses before the second and later attempts; as many retries as pauses. */
const PAUSES_MS = [20, 60, 150, 400, 1_000] as const;

/**
 * What `attempt` gives, tried again after errors that `isTransient` accepts, with growing pauses, as long as the
 * deadline allows another attempt. The last error is the outcome then.
 */
export async function retryTransient<T>(
  attempt: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
  deadline: Deadline,
): Promise<T> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      // Spread out, or those who collided would collide again.
      const waitMs = pauseMs * (0.5 + Math.random());
      if (!isTransient(error) || waitMs >= deadline.leftMs) throw error;
      await pause(waitMs);
    }
  }
  return attempt();
}
