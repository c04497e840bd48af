import { startNeo4j, type Neo4jServer, type Neo4jServerOptions } from "../../scripts/neo4j/neo4j-server.js";

/** The second compiler would not earn back, in a few minutes, the time that it takes from the tests. */
const FOR_MINUTES = ["-XX:TieredStopAtLevel=1"];

/** A Neo4j of a test's own, which lives for minutes; its settings are as they come unless others are given. */
export function startTestNeo4j(options: Neo4jServerOptions = {}): Promise<Neo4jServer> {
  return startNeo4j({ jvmFlags: FOR_MINUTES, ...options });
}
