import { join } from "node:path";
import { CypherFiles } from "../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../src/graph/embedded/embedded-graph-store";
import type { GraphStore, StoreKind } from "../../src/graph/graph-store";
import { BROKER_PORT } from "./neo4j-access";
import { openNeo4jTestStore } from "./neo4j-test-store";

/** A store that the contract tests run on. */
export interface TestStore {
  readonly name: string;
  readonly kind: StoreKind;
  /** A fresh, empty store of the caller's own, which closes it. `files` are the service's own unless given. */
  readonly open: (files?: CypherFiles) => Promise<GraphStore>;
}

/** Present where the global set-up found a Neo4j. */
const NEO4J: TestStore = {
  name: "Neo4j",
  kind: "neo4j",
  open: (files = new CypherFiles(CYPHER)) => openNeo4jTestStore(files),
};

const CYPHER = join(__dirname, "../../cypher");

/** All stores: `describe.each(STORES)("… on $name", ({ open }) => …)`. */
export const STORES: readonly TestStore[] = [
  {
    name: "the embedded store",
    kind: "embedded",
    open: (files = new CypherFiles(CYPHER)) => EmbeddedGraphStore.open({ directory: ":memory:", files }),
  },
  ...(process.env[BROKER_PORT] === undefined ? [] : [NEO4J]),
];
