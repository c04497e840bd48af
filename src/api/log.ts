import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import type { DestinationStream } from "pino";
import { pino } from "pino";
import type { LogLevel } from "../config";

/**
 * The service's log, as JSON lines. Of a request it holds method and path: not its query, variables, address or
 * headers, which may say who asked about whom.
 */
export function createLog(level: LogLevel, destination?: DestinationStream): FastifyBaseLogger {
  const serializers = { req: ({ method, url }: FastifyRequest) => ({ method, path: url.split("?", 1)[0] }) };
  return destination === undefined ? pino({ level, serializers }) : pino({ level, serializers }, destination);
}
