import "reflect-metadata";
import { setTimeout as pause } from "node:timers/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { announcement } from "./api/announcement";
import { loadBuiltInData } from "./api/load-built-in-data";
import { createLog } from "./api/log";
import { openStore } from "./api/open-store";
import { Readiness } from "./api/readiness";
import { createRequestContext } from "./api/request-context";
import { buildZvenoSchema } from "./api/schema";
import { createServer } from "./api/server";
import { stopOnSignal } from "./api/stop-on-signal";
import type { Config } from "./config";
import { ConfigError, readConfig } from "./config";
import { DomainError, StoreUnavailableError } from "./errors/domain-error";
import type { GraphStore } from "./graph/graph-store";
import { builtInRevisions } from "./importers/built-in-revisions";

const DATA_DIRECTORY = join(__dirname, "../data");

/** Whoever stops the service waits ten seconds: most of them for running requests, the rest for the store. */
const REQUESTS_PATIENCE_MS = 8_000;
const STOP_PATIENCE_MS = 9_500;
/** How often a database that is away is asked whether it can be loaded now. */
const LOAD_RETRY_MS = 500;

/** What has to be closed, latest first. */
const closers: (() => Promise<unknown>)[] = [];
let isStopping = false;

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const now = () => new Date();
  const store = await openStore(config, (health) => log.warn(health, "the store's health has changed"));
  closers.unshift(() => store.close());
  const readiness = new Readiness(store);
  const server = await createServer({
    config,
    schema: buildZvenoSchema(),
    services: { store, now, timeZone: config.timeZone },
    contextOf: createRequestContext,
    readiness,
    log,
  });
  closers.unshift(() => closeServer(server));
  const load = () => loadAll(store, config, readiness);
  // A database elsewhere may come later, and until then probes want to know why it is not there.
  if (store.kind === "embedded") await load();
  await server.listen({ host: config.host, port: config.port });
  process.stdout.write(announcement(server.server.address() as AddressInfo));
  if (store.kind !== "embedded") await loadWhenThere(load, log);
}

async function loadAll(store: GraphStore, { withSample }: Config, readiness: Readiness): Promise<void> {
  const revisions = await builtInRevisions({ dataDirectory: DATA_DIRECTORY, withSample });
  await loadBuiltInData(store, revisions, () => new Date());
  readiness.markLoaded();
}

async function loadWhenThere(load: () => Promise<void>, log: FastifyBaseLogger): Promise<void> {
  while (!isStopping) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      log.debug({ err: error }, "the built-in data cannot be loaded yet");
      await pause(LOAD_RETRY_MS);
    }
  }
}

/** Lets running requests end; cuts those that take too long. */
async function closeServer(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), REQUESTS_PATIENCE_MS);
  await server.close();
  clearTimeout(timer);
}

async function stop(): Promise<void> {
  isStopping = true;
  for (const close of closers) await close();
}

/** A sentence and an exit code for whoever started the service. */
function explain(error: unknown): { readonly sentence: string; readonly exitCode: number } {
  if (error instanceof ConfigError) return { sentence: error.message, exitCode: 2 };
  if (error instanceof StoreUnavailableError) return { sentence: error.message, exitCode: 3 };
  if (error instanceof DomainError) return { sentence: error.message, exitCode: 1 };
  const { code, port, address } = error as {
    readonly code?: unknown;
    readonly port?: unknown;
    readonly address?: unknown;
  };
  if (code === "EADDRINUSE")
    return {
      sentence: `Port ${String(port)} of ${String(address)} is taken: stop what listens there, or choose another in PORT.`,
      exitCode: 1,
    };
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return { sentence: "HOST is no address of this machine: choose one that is, such as 127.0.0.1.", exitCode: 1 };
  if (code === "EACCES")
    return { sentence: `Port ${String(port)} may not be used: choose one above 1023 in PORT.`, exitCode: 1 };
  return { sentence: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}

async function main(): Promise<void> {
  stopOnSignal(stop, STOP_PATIENCE_MS);
  try {
    await start(readConfig(process.env));
  } catch (error) {
    if (isStopping) return;
    const { sentence, exitCode } = explain(error);
    process.stderr.write(`${sentence}\n`);
    await stop().catch(() => undefined);
    process.exit(exitCode);
  }
}

void main();
