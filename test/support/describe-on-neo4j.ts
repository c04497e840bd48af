import { chosenStores } from "./chosen-stores";
import { describeServer } from "./describe-server";

/** `describeServer` in a run that is about Neo4j; otherwise leaves the tests out and says why. */
export function describeOnNeo4j(what: string, tests: () => void): void {
  if (chosenStores().includes("neo4j")) describeServer(what, tests);
  else describe.skip(`${what} (left out: npm run test:neo4j has a Neo4j)`, tests);
}
