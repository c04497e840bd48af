import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ErrorFormatter } from "./format-error";
import { inLanguage, languageOfHeader } from "../language/asked-language";
import { httpStatusOf } from "./http-status";
import { badRequest, describeRequestError } from "./request-errors";

/** What Node refuses before there is a request, by its codes; anything else is no HTTP. */
const REFUSALS: ReadonlyMap<string | undefined, readonly [status: number, message: string]> = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    [431, "The request's headers are larger than the service takes: send fewer or shorter ones."],
  ],
  ["ERR_HTTP_REQUEST_TIMEOUT", [408, "The request did not arrive in time: send it again, faster."]],
]);
const NO_HTTP = [
  400,
  "What was sent is no HTTP request that can be read: check its method, address and headers.",
] as const;

interface UnreadableHttpHooks {
  readonly frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;
  readonly clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => void;
}

/** The hooks of the HTTP server for what never reaches a route, so that these errors have the form of all others. */
export function unreadableHttp(formatError: ErrorFormatter): UnreadableHttpHooks {
  return {
    /** An address that the router cannot decode, or that is too long for it. */
    frameworkErrors: (error, { headers }, reply) => {
      const described = describeRequestError(error);
      const formatted = inLanguage(languageOfHeader(headers["accept-language"]), () => formatError(described));
      void reply.code(httpStatusOf(described)).send({ errors: [formatted] });
    },
    /** Bytes of which Node makes no request. There is nothing but the socket to answer on. */
    clientErrorHandler: (error, socket) => {
      if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy(error);
      const [status, message] = REFUSALS.get(error.code) ?? NO_HTTP;
      socket.end(rawAnswer(status, JSON.stringify({ errors: [formatError(badRequest(message, status))] })));
    },
  };
}

/** Leaves to the service what Node would answer by itself, without a body. */
export function refuseInForm(fastify: FastifyInstance): void {
  // RFC 9110 lets a server pass over what it does not expect.
  fastify.server.on("checkExpectation", (request, response) => fastify.server.emit("request", request, response));
  fastify.addHook("onRequest", ({ headers, raw }, _reply, done) => {
    if (headers.host === undefined && raw.httpVersion === "1.1") throw badRequest(NO_HOST);
    done();
  });
}

const NO_HOST = "The request has no Host header, which HTTP/1.1 wants: send one.";

function rawAnswer(status: number, body: string): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}
