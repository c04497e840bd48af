import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { QueryTimeoutError } from "../errors/domain-error";
import { DeadlineError } from "../graph/failures";

declare module "fastify" {
  interface FastifyInstance {
    /** How long a question as a whole may take, in milliseconds. */
    questionDeadlineMs: number;
  }
  interface FastifyRequest {
    /** What `signalOf` has given. */
    knownSignal: AbortSignal | null;
  }
}

/** A question has several queries: as a whole it may take so many times as long as one of them. */
const QUERIES = 2;

/** Bounds how long questions may take as a whole, by how long a query of the store may. */
export function limitQuestions(server: FastifyInstance, queryTimeoutMs: number): void {
  server.decorate("questionDeadlineMs", QUERIES * queryTimeoutMs);
  server.decorateRequest("knownSignal", null);
}

/**
 * Gives the request up once its client is gone or its time is up. The same signal however often it is asked for; time
 * counts from the first. Made only where something is waited for: many questions are answered sooner than it is.
 *
 * Its reason: QUERY_TIMEOUT.
 */
export function signalOf(request: FastifyRequest, { raw }: FastifyReply): AbortSignal {
  if (request.knownSignal !== null) return request.knownSignal;
  const giving = new AbortController();
  const { questionDeadlineMs: deadlineMs } = request.server;
  const timer = setTimeout(() => giving.abort(new DeadlineError(deadlineMs)), deadlineMs);
  const close = () => {
    clearTimeout(timer);
    if (!raw.writableFinished) giving.abort(new QueryTimeoutError("The client has gone before it was answered."));
  };
  if (raw.destroyed) close();
  else raw.once("close", close);
  request.knownSignal = giving.signal;
  return giving.signal;
}
