import { join } from "node:path";
import { loadBuiltInData } from "../api/load-built-in-data";
import { openStore } from "../api/open-store";
import type { Config } from "../config";
import { readConfig } from "../config";
import type { GraphStore } from "../graph/graph-store";
import { StoreUnavailableError } from "../errors/domain-error";
import { builtInRevisionsWhenAsked } from "../importers/built-in-revisions";
import { printAside } from "./print";

export const DATA_DIRECTORY = join(__dirname, "../../data");

export interface StoreOptions {
  /** Folder of the embedded store. By default it is the one that the environment names. */
  readonly dataDir?: string;
}

/** The configuration of the environment, with what the command line says instead. */
export function configOf({ dataDir }: StoreOptions): Config {
  if (dataDir === undefined) return readConfig(process.env);
  return readConfig({ ...process.env, ZVENO_STORE: "embedded", ZVENO_DATA_DIR: dataDir });
}

/** Works with the store as it is, perhaps empty, and lets go of it. Errors: STORE_UNAVAILABLE, with the reason. */
export async function withStore<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  return closing(await openStoreOnly(configOf(options)), work);
}

/** Works with the store and the graph in it, as `openGraph` gives it, and lets go of it. */
export async function withGraph<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  return closing(await openGraph(configOf(options)), work);
}

async function closing<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function openStoreOnly(config: Config): Promise<GraphStore> {
  const store = await openStore(config, {
    onHealthChange: () => undefined,
    warn: (message) => printAside(message),
  });
  const { isReady, reason } = await store.health();
  if (isReady) return store;
  await store.close();
  throw new StoreUnavailableError(reason ?? "The store is not ready.");
}

/** The store with the graph in it: an empty one gets the built-in acts. The invented region comes with a service alone. */
export async function openGraph(config: Config): Promise<GraphStore> {
  const store = await openStoreOnly(config);
  try {
    const revisions = builtInRevisionsWhenAsked({ dataDirectory: DATA_DIRECTORY, withSample: false });
    await loadBuiltInData(store, revisions, () => new Date());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
