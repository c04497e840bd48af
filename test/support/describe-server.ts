import { whyNoNeo4j } from "../../scripts/neo4j/neo4j-server.js";

/**
 * `describe` of tests that start, stop and kill Neo4j servers of their own. Where none can be started, they are left out
 * and the end of the run says so; with REQUIRE_NEO4J=1 the file fails instead.
 */
export function describeServer(what: string, tests: () => void): void {
  const absence = whyNoNeo4j();
  if (absence === undefined) describe(what, tests);
  else if (process.env["REQUIRE_NEO4J"] === "1") throw new Error(`REQUIRE_NEO4J=1, but: ${absence}`);
  else describe.skip(`${what} (left out: ${absence})`, tests);
}
