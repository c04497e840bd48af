import neo4j from "neo4j-driver";
import type { CypherFiles } from "../../src/graph/cypher-files";
import { Neo4jGraphStore } from "../../src/graph/neo4j/neo4j-graph-store";
import { makeNamesKnown } from "./names-of-queries";
import { leaseNeo4j, type Neo4jAccess } from "./neo4j-access";
import { until } from "./until";

/** An index whose name says that tests may delete this database: a NEO4J_URL left in the environment costs nobody data. */
const MARK = "zveno_test_database";

/** What a first answer may take. */
const FIRST_ANSWER_MS = 90_000;

/** A database that has only just started plans its first queries slowly; tests of deadlines give their own. */
const DEADLINE_MS = 60_000;

let isInUse = false;

/**
 * The worker's Neo4j, emptied. One at a time: a Community server has one database.
 *
 * Errors: when the database holds data that no test has made.
 */
export async function openNeo4jTestStore(files: CypherFiles): Promise<Neo4jGraphStore> {
  if (isInUse) throw new Error("This file has a Neo4j store open already: close it first, there is one database.");
  const lease = await leaseNeo4j();
  const giveBack = () => {
    lease.release();
    isInUse = false;
  };
  isInUse = true;
  try {
    return closingWith(giveBack, await openEmpty(lease.access, files));
  } catch (error) {
    giveBack();
    throw error;
  }
}

async function openEmpty(access: Neo4jAccess, files: CypherFiles): Promise<Neo4jGraphStore> {
  await emptyDatabase(access);
  const store = await Neo4jGraphStore.open({ ...access, files, deadlineMs: DEADLINE_MS });
  try {
    // A server that has only just started is slow to answer on a busy machine; the store goes on trying by itself.
    await until("the store of Neo4j is ready", async () => (await store.health()).isReady, FIRST_ANSWER_MS);
    return store;
  } catch (error) {
    const { reason } = await store.health();
    await store.close();
    throw new Error(reason, { cause: error });
  }
}

/** The store, which gives the database back when it is closed. */
function closingWith(giveBack: () => void, store: Neo4jGraphStore): Neo4jGraphStore {
  const close = store.close.bind(store);
  let closing: Promise<void> | undefined;
  store.close = () => (closing ??= close().finally(giveBack));
  return store;
}

/** Deletes all but constraints and indexes. */
export async function emptyDatabase({ url, user, password, database }: Neo4jAccess): Promise<void> {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password);
  const driver = neo4j.driver(url, auth, { disableLosslessIntegers: true });
  const session = driver.session(database === undefined ? {} : { database });
  const count = async (text: string) => (await session.run(text)).records[0]?.get("count") as number;
  try {
    const isMarked = (await count(`SHOW INDEXES YIELD name WHERE name = '${MARK}' RETURN count(*) AS count`)) > 0;
    const isEmpty = (await count("MATCH (n) RETURN count(n) AS count")) === 0;
    if (!isMarked && !isEmpty) {
      throw new Error(`The database at ${url} holds data that no test has made: name another in NEO4J_URL.`);
    }
    if (!isMarked) await makeNamesKnown(session);
    await session.run(`CREATE INDEX ${MARK} IF NOT EXISTS FOR (n:ZvenoTestDatabase) ON (n.id)`);
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  } finally {
    await driver.close();
  }
}
