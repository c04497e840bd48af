import { setTimeout as pause } from "node:timers/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import { mayReadAnonymously } from "../config";
import { QueryTimeoutError, StoreUnavailableError } from "../errors/domain-error";
import type { GraphStore } from "../graph/graph-store";
import { knowsPeople } from "../identity/identity-config";
import { privateKeysOf } from "../identity/local-keys";
import { createIdentity } from "../identity/sign-in";
import { builtInRevisionsWhenAsked } from "../importers/built-in-revisions";
import { translated } from "../language/translate";
import { measuredStore } from "../metrics/measured-store";
import { ServiceMetrics } from "../metrics/service-metrics";
import { NameOrder } from "../pagination/name-order";
import { withoutNames } from "../person/without-names";
import { ANONYMOUS } from "../request/principal";
import { createRequestContext } from "../request/request-context";
import { findNewestRevision } from "../revision/revision.question";
import { WebhookSender } from "../webhook/webhook-sender";
import type { Admission } from "./admission";
import { announcement, SAMPLE_ANNOUNCEMENT } from "./announcement";
import { loadBuiltInData } from "./load-built-in-data";
import { Readiness } from "./readiness";
import { buildZvenoSchema } from "./schema";
import { createServer } from "./server";

const DATA_DIRECTORY = join(__dirname, "../../data");

/** Whoever stops the service waits ten seconds: most of them for running requests, the rest for the store. */
const REQUESTS_DEADLINE_MS = 8_000;
/** How often a database that is away is asked whether it can be loaded now. */
const LOAD_RETRY_MS = 500;

/** What the service is given by its process. */
export interface ServiceParts {
  readonly config: Config;
  readonly store: GraphStore;
  readonly log: FastifyBaseLogger;
  /** Aborted when the service is told to stop. */
  readonly stopping: AbortSignal;
  /** Takes what has to be closed then: the last that is given, first. */
  readonly onStop: (close: () => Promise<unknown>) => void;
}

const now = () => new Date();

/**
 * Makes what of the service needs no store yet, and gives what starts it: answers come from the store then, with the
 * built-in data in it, and webhooks are sent.
 *
 * Errors of the start: as `loadBuiltInData`; those of the system for an address that cannot be listened at.
 */
export function prepareService(): (parts: ServiceParts) => Promise<void> {
  const schema = buildZvenoSchema();
  return (parts) => startService(parts, schema);
}

async function startService(parts: ServiceParts, schema: GraphQLSchema): Promise<void> {
  const { config, store, log, stopping, onStop } = parts;
  const readiness = new Readiness(store);
  const nameOrder = store.kind === "embedded" ? nameOrderOf(store, log) : undefined;
  const server = await createServiceServer(parts, { schema, readiness, nameOrder });
  onStop(() => closeServer(server));
  const load = () => loadAll(store, config, readiness);
  // A database elsewhere may come later, and until then probes want to know why it is not there.
  if (store.kind === "embedded") await load();
  await server.listen({ host: config.host, port: config.port });
  process.stdout.write(translated(announcement(server.server.address() as AddressInfo)));
  if (store.kind !== "embedded") await loadWhenThere(load, stopping, log);
  if (stopping.aborted) return;
  nameOrder?.follow();
  onStop(sendWebhooks(store, config, log));
}

interface ServerNeeds {
  readonly schema: GraphQLSchema;
  readonly readiness: Readiness;
  readonly nameOrder: NameOrder | undefined;
}

async function createServiceServer(
  { config, store, log }: ServiceParts,
  { schema, readiness, nameOrder }: ServerNeeds,
): Promise<FastifyInstance> {
  const { timeZone, hidesPersons } = config;
  const metrics = config.hasMetrics ? new ServiceMetrics() : undefined;
  metrics?.watchProcess();
  return createServer({
    config,
    schema,
    services: {
      store: metrics === undefined ? store : measuredStore(store, metrics),
      ...{ now, nameOrder, timeZone, hidesPersons },
    },
    admission: admissionOf(config),
    signingKeys: config.signingKeyFile === null ? [] : await privateKeysOf(config.signingKeyFile),
    contextOf: createRequestContext,
    extensionsOf: (context) => context.extensions,
    objectsOf: (context) => context.objects,
    freshnessOf: (context) => context,
    metrics,
    readiness,
    log,
  });
}

function nameOrderOf(store: GraphStore, log: FastifyBaseLogger): NameOrder {
  return new NameOrder(store, (error) => log.debug({ err: error }, "the order of names cannot be read"));
}

/** Gives what ends it. */
function sendWebhooks(
  store: GraphStore,
  { webhookHosts, hidesPersons }: Config,
  log: FastifyBaseLogger,
): () => Promise<void> {
  const sender = new WebhookSender(store, {
    now,
    hosts: webhookHosts,
    seen: (revision) => (hidesPersons ? (withoutNames(store).veil?.(revision) ?? revision) : revision),
    warn: (error) => log.warn({ err: error }, "webhooks cannot be sent now; they are tried again"),
  });
  sender.start();
  return () => sender.stop();
}

function admissionOf(config: Config): Admission {
  const stranger = mayReadAnonymously(config) ? ANONYMOUS : null;
  if (!knowsPeople(config.identity)) return { verifier: null, stranger };
  return { ...createIdentity(config.identity, now), stranger };
}

async function loadAll(store: GraphStore, { withSample }: Config, readiness: Readiness): Promise<void> {
  const revisions = builtInRevisionsWhenAsked({ dataDirectory: DATA_DIRECTORY, withSample });
  const { revision } = await findNewestRevision(store);
  const newest = await loadBuiltInData(store, revisions, now);
  if (withSample && revision === 0 && newest > 0) process.stdout.write(translated(SAMPLE_ANNOUNCEMENT));
  readiness.markLoaded();
}

async function loadWhenThere(load: () => Promise<void>, stopping: AbortSignal, log: FastifyBaseLogger): Promise<void> {
  while (!stopping.aborted) {
    try {
      return await load();
    } catch (error) {
      if (!isPassing(error)) throw error;
      log.debug({ err: error }, "the built-in data cannot be loaded yet");
      await pause(LOAD_RETRY_MS);
    }
  }
}

/** A time that is up is another service's, too: one that starts with this one, and holds the lock on writing while it loads. */
function isPassing(error: unknown): boolean {
  return error instanceof StoreUnavailableError || error instanceof QueryTimeoutError;
}

/** Lets running requests end, and cuts those that take too long. */
async function closeServer(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), REQUESTS_DEADLINE_MS);
  await server.close();
  clearTimeout(timer);
}
