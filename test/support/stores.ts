import { join } from "node:path";
import { CypherFiles } from "../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../src/graph/embedded/embedded-graph-store";
import type { GraphStore, StoreKind } from "../../src/graph/graph-store";
import { chosenStores } from "./chosen-stores";
import { StorePool } from "./store-pool";

/** A store that the contract tests run on. */
export interface TestStore {
  readonly name: string;
  readonly kind: StoreKind;
  /** An empty store of the caller's own, which closes it. `files` are the service's own unless given. */
  readonly open: (files?: CypherFiles) => Promise<GraphStore>;
  /** The same, really opened and really closed: where that is the subject. */
  readonly openApart: (files?: CypherFiles) => Promise<GraphStore>;
}

const CYPHER = new CypherFiles(join(__dirname, "../../cypher"));

const embeddedStores = new StorePool((files) => EmbeddedGraphStore.open({ directory: ":memory:", files }), false);

// Loaded only now: the driver is some 400 modules, and each test file loads its own.
const neo4jStores = new StorePool(
  async (files) => (await import("./neo4j-test-store.js")).openNeo4jTestStore(files),
  true,
);

afterAll(() => Promise.all([embeddedStores.close(), neo4jStores.close()]));

/** The store that is always there: what a test asks that is not about stores. */
export const EMBEDDED: TestStore = {
  name: "the embedded store",
  kind: "embedded",
  open: (files = CYPHER) => embeddedStores.take(files),
  openApart: (files = CYPHER) => embeddedStores.openApart(files),
};

const NEO4J: TestStore = {
  name: "Neo4j",
  kind: "neo4j",
  open: (files = CYPHER) => neo4jStores.take(files),
  openApart: (files = CYPHER) => neo4jStores.openApart(files),
};

/** Those that this run is about (ZVENO_TEST_STORES): `describe.each(STORES)("… on $name", ({ open }) => …)`. */
export const STORES: readonly TestStore[] = [EMBEDDED, NEO4J].filter(({ kind }) => chosenStores().includes(kind));

/** For tests that compare what stores answer: the embedded one, and whichever else this run is about. */
export const COMPARED_STORES: readonly TestStore[] = [EMBEDDED, ...STORES.filter((store) => store !== EMBEDDED)];
