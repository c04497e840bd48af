import type { FastifyReply, FastifyRequest } from "fastify";
import { QueryTimeoutError } from "../errors/domain-error";
import { DeadlineError } from "../graph/failures";

/** The longest that a question as a whole may take, in milliseconds. Each query of it has its own, shorter time. */
const REQUEST_DEADLINE_MS = 20_000;

const signals = new WeakMap<FastifyRequest, AbortSignal>();

/**
 * Gives the request up once its client is gone or its time is up. The same signal however often it is asked for; time
 * counts from the first. Made only where something is waited for: many questions are answered sooner than it is.
 *
 * Its reason: QUERY_TIMEOUT.
 */
export function signalOf(request: FastifyRequest, { raw }: FastifyReply): AbortSignal {
  const known = signals.get(request);
  if (known !== undefined) return known;
  const giving = new AbortController();
  const timer = setTimeout(() => giving.abort(new DeadlineError(REQUEST_DEADLINE_MS)), REQUEST_DEADLINE_MS);
  const close = () => {
    clearTimeout(timer);
    if (!raw.writableFinished) giving.abort(new QueryTimeoutError("The client has gone before it was answered."));
  };
  if (raw.destroyed) close();
  else raw.once("close", close);
  signals.set(request, giving.signal);
  return giving.signal;
}
