import { join } from "node:path";
import type { Config } from "../config";
import { CypherFiles } from "../graph/cypher-files";
import { EmbeddedGraphStore } from "../graph/embedded/embedded-graph-store";
import type { GraphStore, StoreHealth } from "../graph/graph-store";

const CYPHER_DIRECTORY = join(__dirname, "../../cypher");

/** Whoever keeps the service running hears of these. */
export interface StoreListeners {
  readonly onHealthChange: (health: StoreHealth) => void;
  /** Something went wrong that the store has mended by itself. */
  readonly warn: (message: string) => void;
}

/**
 * The store that the configuration names. A Neo4j may be away still: its store says so, and waits for it.
 *
 * Errors: STORE_UNAVAILABLE, in a sentence for an administrator.
 */
export async function openStore(
  { store, queryTimeoutMs: deadlineMs }: Pick<Config, "store" | "queryTimeoutMs">,
  { onHealthChange, warn }: StoreListeners,
): Promise<GraphStore> {
  const files = new CypherFiles(CYPHER_DIRECTORY);
  if (store.kind === "embedded")
    return EmbeddedGraphStore.open({ directory: store.directory, files, deadlineMs, warn });
  // Loaded only now: the driver is some 400 modules, which nobody needs for the embedded store.
  const { Neo4jGraphStore } = await import("../graph/neo4j/neo4j-graph-store.js");
  return Neo4jGraphStore.open({ ...store, files, deadlineMs, onHealthChange, warn });
}
