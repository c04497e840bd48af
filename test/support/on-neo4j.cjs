const { readFileSync } = require("node:fs");

/** What a file names that runs on the stores of the run; `describe.each(STORES)` in most. */
const ABOUT_STORES = /\b(STORES|COMPARED_STORES|describeBothStores|describeOnNeo4j)\b/;

/**
 * jest's filter for `npm run test:neo4j`: the files whose tests run on every store. The run is then about Neo4j.
 *
 * Jest asks for it before it starts workers, so they inherit the choice.
 */
function onNeo4j(paths) {
  process.env.ZVENO_TEST_STORES ??= "neo4j";
  return { filtered: paths.filter((path) => ABOUT_STORES.test(readFileSync(path, "utf8"))) };
}

module.exports = onNeo4j;
