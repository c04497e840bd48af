import { randomUUID } from "node:crypto";
import type { BaseContext } from "@apollo/server";
import cors from "@fastify/cors";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import fastify from "fastify";
import type { GraphQLSchema } from "graphql";
import type { JWK } from "jose";
import type { Config } from "../config";
import { DomainMetrics } from "../metrics/domain-metrics";
import { noteArrival } from "../event-loop/own-turn";
import type { ServiceMetrics } from "../metrics/service-metrics";
import { inLanguage, languageOfHeader } from "../language/asked-language";
import type { Admission } from "./admission";
import { addAdmission, EVERYBODY } from "./admission";
import type { Freshness } from "./answer-tag";
import { addCalendarFeedRoute, addCalendarRoutes } from "./calendar-routes";
import { addDraftRoutes } from "./draft-routes";
import { addExportRoutes } from "./export-routes";
import type { ErrorFormatter } from "./format-error";
import { createErrorFormatter } from "./format-error";
import type { AskingRequest } from "./graphql-route";
import { addGraphQLRoute } from "./graphql-route";
import { addHealthRoutes } from "./health-routes";
import { httpStatusOf } from "./http-status";
import { createLog } from "./log";
import { addImportRoute } from "./import-route";
import { addMetricsRoute, countRequests } from "./metrics-routes";
import { addPageRoutes } from "./page-routes";
import { addPlaygroundRoute } from "./playground-routes";
import { addQuestionRoutes } from "./question-routes";
import { Readiness } from "./readiness";
import { addSessionRoutes } from "./session-routes";
import { addHeadRoute, addKeySetRoute } from "./revision-head-routes";
import { describeRequestError, MAX_BODY_BYTES } from "./request-errors";
import type { RequestLimits } from "./request-gate";
import { limitQuestions } from "./request-signal";
import type { Services } from "../request/request-context";
import { refuseInForm, unreadableHttp } from "./unreadable-http";
import { addSchemaRoute } from "./print-schema";
import { addWebhookRoutes } from "./webhook-routes";

/** A request that is sent byte by byte would otherwise keep its connection for ever. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long browsers may remember that a page of another origin is allowed to ask. */
const CORS_MAX_AGE_S = 600;

export interface ServerParts<C extends BaseContext> {
  readonly config: Pick<
    Config,
    | "answerCacheMb"
    | "corsOrigins"
    | "hasIntrospection"
    | "logLevel"
    | "maxCost"
    | "maySaveQuestions"
    | "queryTimeoutMs"
    | "streams"
    | "trustedDocuments"
    | "webhookHosts"
  >;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  /** What the resolvers of one request share. */
  readonly contextOf: (services: Services, request: AskingRequest) => C | Promise<C>;
  /** What the context says about an answer as a whole: becomes the answer's `extensions`. */
  readonly extensionsOf?: (context: C) => Readonly<Record<string, unknown>>;
  /** How many objects the context has counted for an answer: becomes a part of `extensions.cost`, which is left out without it. */
  readonly objectsOf?: (context: C) => number;
  /** What the context says about how long an answer holds; without it no answer is kept by anybody. */
  readonly freshnessOf?: (context: C) => Freshness;
  /** What the service counts of itself: with it there is `/metrics`. */
  readonly metrics?: ServiceMetrics | undefined;
  /** Who is let in; without it, everybody is. */
  readonly admission?: Admission;
  /** The keys that sign what is published of the log, the newest first. */
  readonly signingKeys?: readonly JWK[];
  readonly log?: FastifyBaseLogger;
  readonly requestLimits?: RequestLimits;
  /** Whoever loads the data makes it ready. Without it, the server is ready at once. */
  readonly readiness?: Readiness;
}

/**
 * The HTTP server around a GraphQL schema: `/graphql`, `/graphql/stream`, `/export/…`, `/import`, `/drafts`, `/questions`, `/calendars`, `/calendar/…`, `/webhooks`, `/revision/head`, `/metrics`, `/schema.graphql`, `/health/live`, `/health/ready`, and a page at `/`.
 * All but health, `/session`, the page and the playground, which say nothing of the graph, and `/calendar/…`, whose address says who
 * may read it, stands behind `admission`. Listens when its caller says so; closing it lets running requests end.
 */
export async function createServer<C extends BaseContext>(parts: ServerParts<C>): Promise<FastifyInstance> {
  const { config, services, metrics } = parts;
  const readiness = parts.readiness ?? readyAtOnce(services);
  const log = parts.log ?? createLog(config.logLevel);
  const format = createErrorFormatter((error, errorId) => log.error({ err: error, errorId }, "unknown error"));
  const formatError = metrics === undefined ? format : countedErrors(format, metrics);
  const server = fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: "idle",
    // Requests that still arrive are refused by `readiness`, in the form of every other error.
    return503OnClosing: false,
    http: { requireHostHeader: false },
    ...unreadableHttp(formatError),
  });
  server.server.on("connection", noteArrival);
  refuseInForm(server);
  addErrorRoutes(server, formatError);
  addHooks(server, { readiness, ...config });
  await addCors(server, config.corsOrigins);
  addHealthRoutes(server, readiness);
  addKeySetRoute(server, parts.signingKeys ?? []);
  addSessionRoutes(server, parts.admission?.signIn ?? null);
  if (metrics !== undefined) countRequests(server, metrics);
  await addPageRoutes(server);
  addPlaygroundRoute(server);
  addCalendarFeedRoute(server, { services, readiness });
  await server.register((routes) => addAdmittedRoutes(routes, parts, { readiness, formatError }));
  return server;
}

/** What answers only whom the service lets in. */
async function addAdmittedRoutes<C extends BaseContext>(
  routes: FastifyInstance,
  parts: ServerParts<C>,
  { readiness, formatError }: { readonly readiness: Readiness; readonly formatError: ErrorFormatter },
): Promise<void> {
  const { config, schema, services, metrics, signingKeys = [] } = parts;
  addAdmission(routes, parts.admission ?? EVERYBODY);
  if (metrics !== undefined)
    addMetricsRoute(routes, { service: metrics, domain: new DomainMetrics(services), readiness });
  addQuestionRoutes(routes, { schema, services, readiness, mayBeSaved: config.maySaveQuestions });
  addExportRoutes(routes, { schema, services, readiness });
  for (const add of [addImportRoute, addDraftRoutes]) await add(routes, { services, readiness });
  addCalendarRoutes(routes, { services, readiness });
  addWebhookRoutes(routes, { services, readiness, hosts: config.webhookHosts });
  addHeadRoute(routes, { services, readiness, signingKeys });
  if (config.hasIntrospection) addSchemaRoute(routes, schema);
  await addGraphQLRoute(routes, parts, { readiness, formatError });
}

function countedErrors(format: ErrorFormatter, metrics: ServiceMetrics): ErrorFormatter {
  return (error) => {
    const formatted = format(error);
    metrics.countError(String(formatted.extensions?.code));
    return formatted;
  };
}

function readyAtOnce({ store }: Services): Readiness {
  const readiness = new Readiness(store);
  readiness.markLoaded();
  return readiness;
}

function addErrorRoutes(server: FastifyInstance, formatError: ErrorFormatter): void {
  server.setErrorHandler((error, { headers }, reply) => {
    const described = describeRequestError(error);
    // A body that cannot be read ends outside of what the hooks have begun.
    const formatted = inLanguage(languageOfHeader(headers["accept-language"]), () => formatError(described));
    const status = httpStatusOf(described);
    if (status === 401) void reply.header("www-authenticate", "Bearer");
    return reply.code(status).send({ errors: [formatted] });
  });
}

type HookParts = Pick<Config, "queryTimeoutMs"> & { readonly readiness: Readiness };

function addHooks(server: FastifyInstance, { readiness, queryTimeoutMs }: HookParts): void {
  limitQuestions(server, queryTimeoutMs);
  server.addHook("onRequest", (request, reply, done) => {
    void reply.headers({
      "x-request-id": request.id,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      vary: "accept-language, authorization, cookie",
    });
    done();
  });
  // Behind the body, because reading it leaves what an earlier hook has begun.
  server.addHook("preHandler", ({ headers }, _reply, done) => {
    inLanguage(languageOfHeader(headers["accept-language"]), done);
  });
  server.addHook("onSend", (_request, reply, _payload, done) => {
    // A connection that was kept for the next request would keep the server from ending.
    if (readiness.isStopping) void reply.header("connection", "close");
    done();
  });
  server.addHook("preClose", (done) => {
    readiness.markStopping();
    done();
  });
}

async function addCors(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const origin = origins.includes("*") ? "*" : [...origins];
  // A preflight without its headers is answered as any other, instead of with an error in plain text.
  await server.register(cors, { origin, methods: ["GET", "POST"], maxAge: CORS_MAX_AGE_S, strictPreflight: false });
}
