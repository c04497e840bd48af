import "reflect-metadata";
import { createLog } from "./api/log";
import { openStore } from "./api/open-store";
import { explainStartFailure } from "./api/start-failure";
import { stopOnSignal } from "./api/stop-on-signal";
import type { Config } from "./config";
import { checkAdmission, readConfig } from "./config";
import { inLanguage, languageOfEnvironment } from "./language/asked-language";
import { translated } from "./language/translate";

/** Whoever stops the service waits ten seconds. */
const STOP_DEADLINE_MS = 9_500;

/** What has to be closed, latest first. */
const closers: (() => Promise<unknown>)[] = [];
const stopping = new AbortController();

async function start(config: Config): Promise<void> {
  checkAdmission(config);
  const log = createLog(config.logLevel);
  const opening = openStore(config, {
    onHealthChange: (health) => log.warn(health, "the store's health has changed"),
    warn: (message) => log.warn(message),
  });
  // Only now, so that this process reads all its modules while that of the embedded engine reads its file.
  const preparing = import("./api/service.js").then(({ prepareService }) => prepareService());
  const [store, startService] = await Promise.all([opening, preparing]);
  const onStop = (close: () => Promise<unknown>) => closers.unshift(close);
  onStop(() => store.close());
  await startService({ config, store, log, stopping: stopping.signal, onStop });
}

async function stop(): Promise<void> {
  stopping.abort();
  for (const close of closers) await close();
}

async function main(): Promise<void> {
  stopOnSignal(stop, STOP_DEADLINE_MS);
  try {
    await start(readConfig(process.env));
  } catch (error) {
    if (stopping.signal.aborted) return;
    const { sentence, exitCode } = explainStartFailure(error);
    process.stderr.write(`${translated(sentence)}\n`);
    await stop().catch(() => undefined);
    process.exit(exitCode);
  }
}

void inLanguage(languageOfEnvironment(process.env), main);
