import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GrafeoDB } from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import type { CypherFiles } from "../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../src/graph/embedded/embedded-graph-store";
import type { StoreKind } from "../../src/graph/graph-store";
import { Neo4jGraphStore } from "../../src/graph/neo4j/neo4j-graph-store";
import { leaseNeo4j } from "./neo4j-access";
import { emptyDatabase } from "./neo4j-test-store";

/** Why a store of a kind is not opened on a database in which somebody ran this Cypher: the administrator's sentence. */
export function refusalAfter(kind: StoreKind, cypher: string, files: CypherFiles): Promise<string> {
  return kind === "embedded" ? embeddedRefusal(cypher, files) : neo4jRefusal(cypher, files);
}

async function embeddedRefusal(cypher: string, files: CypherFiles): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "zveno-test-"));
  try {
    const database = GrafeoDB.create(join(directory, "graph.grafeo"));
    await database.executeCypher(cypher);
    database.close();
    const store = await EmbeddedGraphStore.open({ directory, files });
    await store.close();
    return "It opened.";
  } catch (error) {
    return (error as Error).message.replaceAll(directory, "<place>");
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function neo4jRefusal(cypher: string, files: CypherFiles): Promise<string> {
  const lease = await leaseNeo4j();
  const { url, user, password, database } = lease.access;
  const driver = neo4j.driver(url, password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password));
  try {
    await emptyDatabase(lease.access);
    await driver.executeQuery(cypher, {}, database === undefined ? {} : { database });
    const store = await Neo4jGraphStore.open({ ...lease.access, files });
    const { reason } = await store.health();
    await store.close();
    return reason ?? "It opened.";
  } finally {
    await driver.close();
    lease.release();
  }
}
