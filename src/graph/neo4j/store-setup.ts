import type { NoParams } from "../cypher-query";
import { cypherQuery } from "../cypher-query";
import { failed, foreignGraph, unavailable } from "../failures";
import { number, text, textOrNull } from "../row";
import { bringToNewestFormat } from "../store-format";
import { storeRecordQuery } from "../store.query";
import type { Neo4jOptions } from "./neo4j-options";
import type { DirectStore } from "./direct-store";

/** How long an index is waited for. A large graph takes minutes to index; the next attempt goes on waiting. */
const INDEX_WAIT_SECONDS = 240;
const SEARCH_INDEX = "stateSearch";
const SEARCH_ANALYZER = "standard-no-stop-words";

interface IndexState {
  readonly name: string;
  readonly state: string;
  readonly analyzer: string | null;
}

const nodeCountQuery = cypherQuery<NoParams, number>("store/node-count", (row) => number(row, "nodes"));

const indexesQuery = cypherQuery<NoParams, IndexState>("store/indexes", (row) => ({
  name: text(row, "name"),
  state: text(row, "state"),
  analyzer: textOrNull(row, "analyzer"),
}));

const awaitIndexesQuery = cypherQuery<{ seconds: number }, never>("store/await-indexes", () => {
  throw new Error("Waiting for indexes gives no rows.");
});

/**
 * Sets up constraints and indexes, waits until they are filled, and brings the store to the newest format.
 *
 * Errors: STORE_UNAVAILABLE for a database with somebody else's data, a newer format, a search index of another kind.
 */
export async function setUpStore(
  store: DirectStore,
  { files, warn }: Pick<Neo4jOptions, "files" | "warn">,
): Promise<void> {
  await refuseForeignData(store);
  for (const name of files.schemaOf("neo4j")) await store.define(name);
  await store.read(
    awaitIndexesQuery,
    { seconds: INDEX_WAIT_SECONDS },
    { deadlineMs: (INDEX_WAIT_SECONDS + 10) * 1000 },
  );
  await refuseOtherSearchIndex(store);
  await bringToNewestFormat(store, { tell: warn });
}

/**
 * Counts first: between the two, another service that starts may write the record, which must not pass for foreign
 * data.
 */
async function refuseForeignData(store: DirectStore): Promise<void> {
  const [nodes = 0] = await store.read(nodeCountQuery, {});
  const [record] = await store.read(storeRecordQuery, {});
  if (nodes === 0 || record !== undefined) return;
  throw failed(foreignGraph("Neo4j", "NEO4J_DATABASE"), undefined, { nodes });
}

/** `CREATE … IF NOT EXISTS` does nothing, without a word, where an index of another name covers the same property. */
async function refuseOtherSearchIndex(store: DirectStore): Promise<void> {
  const indexes = await store.read(indexesQuery, {});
  const search = indexes.find((index) => index.name === SEARCH_INDEX);
  if (search?.analyzer === SEARCH_ANALYZER && search.state === "ONLINE") return;
  const found = search === undefined ? "is missing" : `has analyzer ${search.analyzer} and is ${search.state}`;
  const sentence =
    `Neo4j's full-text index ${SEARCH_INDEX} should have analyzer ${SEARCH_ANALYZER} and be ONLINE, and ${found}: ` +
    "drop whatever full-text index covers State.searchText, and it is made anew.";
  throw failed(unavailable(sentence, { isRefusal: true }));
}
