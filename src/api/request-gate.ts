import type { FastifyInstance, FastifyReply } from "fastify";
import { OverloadedError } from "../errors/domain-error";
import { Turnstile } from "../event-loop/turnstile";
import { signalOf } from "./request-signal";

/** Requests that are worked on, and that wait for it. */
export interface RequestLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** A few times what two cores serve at once; those who wait are answered within some seconds. */
const LIMITS: RequestLimits = { atOnce: 8, waiting: 64 };
/** Seconds. */
const RETRY_AFTER_S = 1;

/**
 * Lets so many requests of these routes be worked on at the same time and so many wait.
 *
 * Errors: OVERLOADED, with `Retry-After`, for all others.
 */
export function addRequestGate(routes: FastifyInstance, { atOnce, waiting }: RequestLimits = LIMITS): void {
  const turnstile = new Turnstile(atOnce, waiting);
  routes.addHook("preHandler", async (request, reply) => {
    await enterGate(turnstile, reply, {
      signal: () => signalOf(request, reply),
      retryAfterS: RETRY_AFTER_S,
      refusal: () =>
        `${turnstile.running} questions are being answered and ${turnstile.waiting} wait, which is the most at a time: ask again in some seconds.`,
    });
  });
}

export interface GateOptions {
  /** Gives up waiting; asked for where somebody has to wait. */
  readonly signal?: () => AbortSignal;
  readonly retryAfterS: number;
  readonly refusal: () => string;
}

/** Takes a place until the answer has ended, in whatever way. Errors: OVERLOADED, with `Retry-After`, where it is full. */
export async function enterGate(
  turnstile: Turnstile,
  reply: FastifyReply,
  { signal, retryAfterS, refusal }: GateOptions,
): Promise<void> {
  if (turnstile.isFull) {
    void reply.header("retry-after", retryAfterS);
    throw new OverloadedError(refusal());
  }
  const leave = await turnstile.enter(turnstile.hasPlace ? undefined : signal?.());
  reply.raw.once("close", leave);
}
