import { createRequire } from "node:module";
import { join } from "node:path";
import { CypherFiles } from "../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../src/graph/embedded/embedded-graph-store";
import type { GraphStore } from "../../src/graph/graph-store";
import { Neo4jGraphStore } from "../../src/graph/neo4j/neo4j-graph-store";

export interface BenchStore {
  readonly name: string;
  readonly open: () => Promise<GraphStore>;
  /** Ends what was started for the store. */
  readonly close: () => Promise<void>;
}

/** The benchmark runs compiled, away from the scripts; they stand below the folder it is started in. */
const { startNeo4j } = createRequire(join(process.cwd(), "package.json"))(
  "./scripts/neo4j/neo4j-server.js",
) as typeof import("../../scripts/neo4j/neo4j-server");

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
  const server = await startNeo4j({});
  return {
    name: "Neo4j",
    open: () => Neo4jGraphStore.open({ url: server.url, files, deadlineMs: DEADLINE_MS }),
    close: () => server.stop(),
  };
}
