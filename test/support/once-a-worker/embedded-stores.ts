import { join } from "node:path";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../../src/graph/embedded/embedded-graph-store";
import { StorePool } from "./store-pool";

/** An empty one, and one with each of the two built-in graphs. */
const KEPT = 3;

/** The texts of the service's own queries. */
export const CYPHER = new CypherFiles(join(__dirname, "../../../cypher"));

/** Outlives the file that has opened it, as a process of the engine takes a tenth of a second to start. */
export const embeddedStores = new StorePool(openEmbedded, false, KEPT);

/** Ends what the tests of a file have with their stores. */
export async function keepEmbeddedStores(): Promise<void> {
  for (const store of await embeddedStores.closeAllButIdle(CYPHER)) letProcessEnd(store as EmbeddedGraphStore);
}

function openEmbedded(files: CypherFiles): Promise<EmbeddedGraphStore> {
  return EmbeddedGraphStore.open({ directory: ":memory:", files });
}

/** The last file is followed by nobody who would close the store: the engine ends, and removes its files, when the worker has. */
function letProcessEnd(store: EmbeddedGraphStore): void {
  const engine = store["supervisor"]["engine"]?.["child"];
  engine?.unref();
  engine?.channel?.unref();
}
