import { learnClasses } from "../../scripts/neo4j/learn-classes.js";
import { whyNoNeo4j } from "../../scripts/neo4j/neo4j-server.js";
import { chosenStores } from "./chosen-stores";
import { BROKER_PORT, type Neo4jAccess } from "./neo4j-access";
import { Neo4jBroker } from "./neo4j-broker";

declare global {
  var neo4jBroker: Neo4jBroker | undefined;
}

/**
 * Makes a Neo4j available to a run that is about it: the one that NEO4J_URL names, else one that is started when it is
 * first needed. Errors: a plain Error where neither can be had.
 */
async function setUpNeo4j({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  if (!chosenStores().includes("neo4j")) return;
  const given = givenNeo4j();
  const absence = given === undefined ? whyNoNeo4j() : undefined;
  if (absence !== undefined) throw new Error(`Neo4j cannot be tested here: ${absence}`);
  if (given === undefined) await learnClasses(tell).catch((error: unknown) => tell(String(error)));
  globalThis.neo4jBroker = new Neo4jBroker(given, maxWorkers);
  process.env[BROKER_PORT] = await globalThis.neo4jBroker.listen();
}

/** Without what it could have learned, Neo4j is only slower. */
function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function givenNeo4j(): Neo4jAccess | undefined {
  const { NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  if (url === undefined || url === "") return undefined;
  return { url, ...(user && { user }), ...(password && { password }), ...(database && { database }) };
}

export = setUpNeo4j;
