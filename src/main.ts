import "reflect-metadata";
import { setTimeout as pause } from "node:timers/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { Admission } from "./api/admission";
import { announcement, SAMPLE_ANNOUNCEMENT } from "./api/announcement";
import { loadBuiltInData } from "./api/load-built-in-data";
import { createLog } from "./api/log";
import { openStore } from "./api/open-store";
import { Readiness } from "./api/readiness";
import { knowsPeople } from "./identity/identity-config";
import { privateKeysOf } from "./identity/local-keys";
import { createIdentity } from "./identity/sign-in";
import { ANONYMOUS } from "./request/principal";
import { createRequestContext } from "./request/request-context";
import { buildZvenoSchema } from "./api/schema";
import { createServer } from "./api/server";
import { explainStartFailure } from "./api/start-failure";
import { stopOnSignal } from "./api/stop-on-signal";
import type { Config } from "./config";
import { checkAdmission, mayReadAnonymously, readConfig } from "./config";
import { QueryTimeoutError, StoreUnavailableError } from "./errors/domain-error";
import type { GraphStore } from "./graph/graph-store";
import { measuredStore } from "./metrics/measured-store";
import { ServiceMetrics } from "./metrics/service-metrics";
import { NameOrder } from "./pagination/name-order";
import { findNewestRevision } from "./revision/revision.question";
import { builtInRevisionsWhenAsked } from "./importers/built-in-revisions";
import { inLanguage, languageOfEnvironment } from "./language/asked-language";
import { translated } from "./language/translate";
import { withoutNames } from "./person/without-names";
import { WebhookSender } from "./webhook/webhook-sender";

const DATA_DIRECTORY = join(__dirname, "../data");

/** Whoever stops the service waits ten seconds: most of them for running requests, the rest for the store. */
const REQUESTS_DEADLINE_MS = 8_000;
const STOP_DEADLINE_MS = 9_500;
/** How often a database that is away is asked whether it can be loaded now. */
const LOAD_RETRY_MS = 500;

/** What has to be closed, latest first. */
const closers: (() => Promise<unknown>)[] = [];
let isStopping = false;

async function start(config: Config): Promise<void> {
  checkAdmission(config);
  const log = createLog(config.logLevel);
  const now = () => new Date();
  const store = await openStore(config, {
    onHealthChange: (health) => log.warn(health, "the store's health has changed"),
    warn: (message) => log.warn(message),
  });
  closers.unshift(() => store.close());
  const readiness = new Readiness(store);
  const nameOrder = store.kind === "embedded" ? nameOrderOf(store, log) : undefined;
  const metrics = config.hasMetrics ? new ServiceMetrics() : undefined;
  metrics?.watchProcess();
  const server = await createServer({
    config,
    schema: buildZvenoSchema(),
    services: {
      store: metrics === undefined ? store : measuredStore(store, metrics),
      ...{ now, nameOrder, timeZone: config.timeZone, hidesPersons: config.hidesPersons },
    },
    admission: admissionOf(config, now),
    signingKeys: config.signingKeyFile === null ? [] : await privateKeysOf(config.signingKeyFile),
    contextOf: createRequestContext,
    extensionsOf: (context) => context.extensions,
    objectsOf: (context) => context.objects,
    freshnessOf: (context) => context,
    metrics,
    readiness,
    log,
  });
  closers.unshift(() => closeServer(server));
  const load = () => loadAll(store, config, readiness);
  // A database elsewhere may come later, and until then probes want to know why it is not there.
  if (store.kind === "embedded") await load();
  await server.listen({ host: config.host, port: config.port });
  process.stdout.write(translated(announcement(server.server.address() as AddressInfo)));
  if (store.kind !== "embedded") await loadWhenThere(load, log);
  if (isStopping) return;
  nameOrder?.follow();
  sendWebhooks(store, config, log);
}

function nameOrderOf(store: GraphStore, log: FastifyBaseLogger): NameOrder {
  return new NameOrder(store, (error) => log.debug({ err: error }, "the order of names cannot be read"));
}

function sendWebhooks(store: GraphStore, { webhookHosts, hidesPersons }: Config, log: FastifyBaseLogger): void {
  const sender = new WebhookSender(store, {
    now: () => new Date(),
    hosts: webhookHosts,
    seen: (revision) => (hidesPersons ? (withoutNames(store).veil?.(revision) ?? revision) : revision),
    warn: (error) => log.warn({ err: error }, "webhooks cannot be sent now; they are tried again"),
  });
  closers.unshift(() => sender.stop());
  sender.start();
}

function admissionOf(config: Config, now: () => Date): Admission {
  const stranger = mayReadAnonymously(config) ? ANONYMOUS : null;
  if (!knowsPeople(config.identity)) return { verifier: null, stranger };
  return { ...createIdentity(config.identity, now), stranger };
}

async function loadAll(store: GraphStore, { withSample }: Config, readiness: Readiness): Promise<void> {
  const revisions = builtInRevisionsWhenAsked({ dataDirectory: DATA_DIRECTORY, withSample });
  const { revision } = await findNewestRevision(store);
  const newest = await loadBuiltInData(store, revisions, () => new Date());
  if (withSample && revision === 0 && newest > 0) process.stdout.write(translated(SAMPLE_ANNOUNCEMENT));
  readiness.markLoaded();
}

async function loadWhenThere(load: () => Promise<void>, log: FastifyBaseLogger): Promise<void> {
  while (!isStopping) {
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

async function stop(): Promise<void> {
  isStopping = true;
  for (const close of closers) await close();
}

async function main(): Promise<void> {
  stopOnSignal(stop, STOP_DEADLINE_MS);
  try {
    await start(readConfig(process.env));
  } catch (error) {
    if (isStopping) return;
    const { sentence, exitCode } = explainStartFailure(error);
    process.stderr.write(`${translated(sentence)}\n`);
    await stop().catch(() => undefined);
    process.exit(exitCode);
  }
}

void inLanguage(languageOfEnvironment(process.env), main);
