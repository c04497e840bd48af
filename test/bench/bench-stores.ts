import { createRequire } from "node:module";
import { join } from "node:path";
import { CypherFiles } from "../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../src/graph/embedded/embedded-graph-store";
import type { GraphStore } from "../../src/graph/graph-store";
import type { Neo4jServer } from "../../scripts/neo4j/neo4j-server";
import { Neo4jGraphStore } from "../../src/graph/neo4j/neo4j-graph-store";

export interface BenchStore {
  readonly name: string;
  readonly open: () => Promise<GraphStore>;
  /** Ends what was started for the store. */
  readonly close: () => Promise<void>;
}

/** The benchmark runs compiled, away from the scripts; they stand below the folder it is started in. */
const script = createRequire(join(process.cwd(), "package.json"));
const { startNeo4j } = script("./scripts/neo4j/neo4j-server.js") as typeof import("../../scripts/neo4j/neo4j-server");
/** Makes a database out of the files that `writeImportFiles` has written. */
export const { importFiles } = script(
  "./scripts/neo4j/neo4j-import.js",
) as typeof import("../../scripts/neo4j/neo4j-import");

/** Generous: a benchmark times questions, it does not cut them off. */
const DEADLINE_MS = 120_000;

/** The embedded store and a Neo4j of the benchmark's own; one of them where `BENCH_STORES` names it. */
export async function benchStores(): Promise<readonly BenchStore[]> {
  const files = new CypherFiles(join(process.cwd(), "cypher"));
  const only = process.env["BENCH_STORES"];
  return [...(only === "neo4j" ? [] : [embedded(files)]), ...(only === "embedded" ? [] : [await neo4j(files)])];
}

function embedded(files: CypherFiles): BenchStore {
  return {
    name: "embedded",
    open: () => EmbeddedGraphStore.open({ directory: ":memory:", files, deadlineMs: DEADLINE_MS }),
    close: () => Promise.resolve(),
  };
}

async function neo4j(files: CypherFiles): Promise<BenchStore> {
  return neo4jStore(await startNeo4j({}), files);
}

/** A server with the database that `importFiles` has made. */
export async function importedNeo4j(dataDirectory: string): Promise<BenchStore> {
  return neo4jStore(await startNeo4j({ dataDirectory }), new CypherFiles(join(process.cwd(), "cypher")));
}

function neo4jStore(server: Neo4jServer, files: CypherFiles): BenchStore {
  return {
    name: "Neo4j",
    open: () => Neo4jGraphStore.open({ url: server.url, files, deadlineMs: DEADLINE_MS }),
    close: () => server.stop(),
  };
}
