import type { CypherFiles } from "../../src/graph/cypher-files";
import type { GraphStore, StoreKind } from "../../src/graph/graph-store";
import { chosenStores } from "./chosen-stores";
import { CYPHER, embeddedStores, keepEmbeddedStores } from "./once-a-worker/embedded-stores";
import type { StoreContent } from "./once-a-worker/store-pool";
import { StorePool } from "./once-a-worker/store-pool";

/** A store that the contract tests run on. */
export interface TestStore {
  readonly name: string;
  readonly kind: StoreKind;
  /** A store of the caller's own, which closes it: empty unless a content is given. `files` are the service's own by default. */
  readonly open: (files?: CypherFiles, content?: StoreContent) => Promise<GraphStore>;
  /** An empty one, really opened and really closed: where that is the subject. */
  readonly openApart: (files?: CypherFiles) => Promise<GraphStore>;
}

// Loaded only now: the driver is some 400 modules, and each test file loads its own.
const neo4jStores = new StorePool(
  async (files) => (await import("./neo4j-test-store.js")).openNeo4jTestStore(files),
  true,
);

afterAll(() => Promise.all([keepEmbeddedStores(), neo4jStores.close()]));

/** The store that is always there: what a test asks that is not about stores. */
export const EMBEDDED: TestStore = {
  name: "the embedded store",
  kind: "embedded",
  open: (files = CYPHER, content) => embeddedStores.take(files, content),
  openApart: (files = CYPHER) => embeddedStores.openApart(files),
};

const NEO4J: TestStore = {
  name: "Neo4j",
  kind: "neo4j",
  open: (files = CYPHER, content) => neo4jStores.take(files, content),
  openApart: (files = CYPHER) => neo4jStores.openApart(files),
};

/** Those that this run is about (ZVENO_TEST_STORES): `describe.each(STORES)("… on $name", ({ open }) => …)`. */
export const STORES: readonly TestStore[] = [EMBEDDED, NEO4J].filter(({ kind }) => chosenStores().includes(kind));

/** For tests that compare what stores answer: the embedded one, and whichever else this run is about. */
export const COMPARED_STORES: readonly TestStore[] = [EMBEDDED, ...STORES.filter((store) => store !== EMBEDDED)];
