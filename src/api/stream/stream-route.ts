import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult, GraphQLError } from "graphql";
import type { Response } from "graphql-sse";
import { createHandler } from "graphql-sse";
import { MAX_TIMER_MS } from "../../config";
import { DomainError, StoreUnavailableError, UnauthenticatedError } from "../../errors/domain-error";
import { DeadlineError } from "../../graph/failures";
import { askedLanguage, inLanguage } from "../../language/asked-language";
import type { Language } from "../../language/language";
import type { Trust } from "../admit-request";
import { admitRequest } from "../admit-request";
import type { ErrorFormatter } from "../format-error";
import type { Readiness } from "../readiness";
import { badRequest } from "../request-errors";
import type { ServerParts } from "../server";
import { endWhenStalled } from "../stalled-client";
import type { OpenStream } from "./open-streams";
import { OpenStreams } from "./open-streams";
import { withText } from "../trusted-documents";
import { subscription } from "./subscription";

/** How long one event may take to be answered. */
const EVENT_DEADLINE_MS = 20_000;
/** A client that has taken nothing for so long is gone. It comes back with the last revision that it has. */
const STALL_MS = 60_000;

export interface StreamRouteParts {
  readonly readiness: Readiness;
  readonly formatError: ErrorFormatter;
  readonly trust: Trust;
}

const EVENT_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  // nginx would hold events back.
  "x-accel-buffering": "no",
  // A connection that was kept for another request would keep a service from ending that is being stopped.
  connection: "close",
};

/** What one stream is told by. */
interface Listener {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly language: Language;
  readonly stream: OpenStream;
}

/**
 * `/graphql/stream`: subscriptions as server-sent events, one a connection (the «distinct connections mode» of GraphQL over
 * SSE). What ends a stream from this side, it says in a last event, with the revision to go on after.
 */
export function addStreamRoute<C extends BaseContext>(
  routes: FastifyInstance,
  parts: ServerParts<C>,
  route: StreamRouteParts,
): void {
  const streams = new OpenStreams(parts.config.streams);
  parts.metrics?.watchStreams(() => streams.count);
  const handle = eventHandler(parts, route);
  routes.addHook("preClose", (done) => {
    streams.endAll(
      new StoreUnavailableError("The service is being stopped: subscribe again soon, after the revision named here."),
    );
    done();
  });
  routes.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    handler: async (request, reply) => {
      route.readiness.check();
      checkAccept(request);
      admitRequest(request, route.trust);
      const stream = streams.enter(clientOf(request));
      const timer = endWithToken(request, stream, parts.services.now());
      reply.raw.once("close", () => {
        clearTimeout(timer);
        stream.leave();
        stream.end(new DomainError("QUERY_TIMEOUT", "The client has gone before it was answered."));
      });
      await send(await handle(eventRequest({ request, reply, language: askedLanguage(), stream })), reply);
    },
  });
}

function eventHandler<C extends BaseContext>(parts: ServerParts<C>, { trust, formatError }: StreamRouteParts) {
  return createHandler<Listener>({
    // Off: operations of several streams in one connection would be found by a token that the client chooses.
    authenticate: () => null,
    onSubscribe: async ({ raw }, params) => {
      const { request, stream } = raw;
      const contextOf = (signal: AbortSignal) =>
        parts.contextOf(parts.services, { id: request.id, principal: request.principal, signal });
      const answers = await subscription(withText(params, trust.documents), {
        schema: parts.schema,
        maxCost: parts.config.maxCost,
        sourceContext: () => contextOf(stream.signal),
        eventContext: () => contextOf(deadline()),
        extensionsOf: parts.extensionsOf,
      });
      return told(answers, raw, formatError);
    },
  });
}

/** Strangers at one address are one client: behind a proxy, all of them. */
function clientOf({ principal, ip }: FastifyRequest): string {
  return principal.isAnonymous ? `at ${ip}` : `is ${principal.subject ?? principal.name}`;
}

function endWithToken(
  { principal: { until } }: FastifyRequest,
  stream: OpenStream,
  now: Date,
): NodeJS.Timeout | undefined {
  if (until === null) return undefined;
  const expired = new UnauthenticatedError("The token has expired: sign in again, or ask for a new one.");
  const ms = Math.min(until.getTime() - now.getTime(), MAX_TIMER_MS);
  return setTimeout(() => stream.end(expired), Math.max(0, ms));
}

function checkAccept({ headers: { accept = "" } }: FastifyRequest): void {
  if (accept.includes("text/event-stream")) return;
  throw badRequest("Here are streams alone: send `Accept: text/event-stream`, or ask /graphql.", 406);
}

/** The request as the library reads it: as JSON, however it was sent. */
function eventRequest(raw: Listener) {
  const { request } = raw;
  const headers: Readonly<Record<string, string>> = {
    accept: "text/event-stream",
    "content-type": "application/json",
  };
  return {
    method: "POST",
    url: request.url,
    headers: { get: (name: string) => headers[name] },
    body: () => (request.method === "GET" ? parametersOf(request) : ((request.body ?? {}) as Record<string, unknown>)),
    raw,
    context: undefined,
  };
}

function parametersOf({ query }: FastifyRequest): Record<string, unknown> {
  const { variables, extensions, ...texts } = query as Readonly<Record<string, string | undefined>>;
  return { ...texts, variables: fromJson("variables", variables), extensions: fromJson("extensions", extensions) };
}

function fromJson(name: string, text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw badRequest(`\`${name}\` in the address is no JSON: send an object, percent-encoded.`);
  }
}

function deadline(): AbortSignal {
  const giving = new AbortController();
  setTimeout(() => giving.abort(new DeadlineError(EVENT_DEADLINE_MS)), EVENT_DEADLINE_MS).unref();
  return giving.signal;
}

/**
 * The answers as they are sent, in the listener's language, none of them made before the client has taken the one before;
 * and the reason, where they end.
 */
async function* told(
  answers: AsyncIterable<ExecutionResult>,
  { reply, language }: Listener,
  formatError: ErrorFormatter,
): AsyncGenerator<ExecutionResult> {
  const items = answers[Symbol.asyncIterator]();
  const format = (error: unknown) => inLanguage(language, () => formatError(error)) as GraphQLError;
  try {
    for (;;) {
      await drained(reply.raw);
      const next = await inLanguage(language, () => items.next());
      if (next.done === true) return;
      const { errors, ...answer } = next.value;
      yield errors === undefined ? answer : { ...answer, errors: errors.map(format) };
    }
  } catch (error) {
    yield { errors: [format(error)] };
  } finally {
    await items.return?.();
  }
}

/** Sends the events as they come. Errors: BAD_REQUEST where the library could not read the request. */
async function send([body]: Response, reply: FastifyReply): Promise<void> {
  if (body === null || typeof body === "string")
    throw badRequest("`query` must be a text, and `variables` an object: send both as JSON, or in the address.");
  const { raw } = reply.hijack();
  raw.writeHead(200, { ...outgoing(reply), ...EVENT_HEADERS });
  endWhenStalled(raw, STALL_MS);
  raw.once("close", () => void body.return(undefined));
  // Who writes to a client that is just going learns it by `close`.
  raw.on("error", () => undefined);
  for await (const text of body) {
    if (raw.destroyed) return;
    if (!raw.write(text)) await drained(raw);
  }
  raw.end();
}

function outgoing(reply: FastifyReply): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined));
}

/** Waits until the client has taken what was written, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}
