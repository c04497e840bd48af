import { whyNoNeo4j } from "../../scripts/neo4j/neo4j-server.js";
import { BROKER_PORT, NEO4J_ABSENCE, type Neo4jAccess } from "./neo4j-access";
import { Neo4jBroker } from "./neo4j-broker";

declare global {
  var neo4jBroker: Neo4jBroker | undefined;
}

/**
 * Makes a Neo4j available to the tests: the one that NEO4J_URL names, else one that is started when it is first needed.
 *
 * Where neither can be had, the tests of Neo4j are left out and the run says so at its end; with REQUIRE_NEO4J=1 it
 * fails instead. The tests of faults stop and kill servers of their own, so NEO4J_URL does not do for them.
 */
async function setUpNeo4j(): Promise<void> {
  const given = givenNeo4j();
  const absence = whyNoNeo4j();
  if (absence !== undefined) doWithout(given === undefined ? absence : `only ${given.url}, no faults: ${absence}`);
  if (absence !== undefined && given === undefined) return;
  globalThis.neo4jBroker = new Neo4jBroker(given);
  process.env[BROKER_PORT] = await globalThis.neo4jBroker.listen();
}

function givenNeo4j(): Neo4jAccess | undefined {
  const { NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  if (url === undefined || url === "") return undefined;
  return { url, ...(user && { user }), ...(password && { password }), ...(database && { database }) };
}

function doWithout(absence: string): void {
  if (process.env["REQUIRE_NEO4J"] === "1") {
    throw new Error(`REQUIRE_NEO4J=1, but Neo4j cannot be tested here: ${absence}`);
  }
  process.env[NEO4J_ABSENCE] = absence;
}

export = setUpNeo4j;
