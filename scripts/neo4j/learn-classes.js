const { existsSync, renameSync, rmSync } = require("node:fs");
const { askService } = require("../ask-service");
const { fetchDistribution } = require("./distribution");
const { classesFile } = require("./launcher");
const { startNeo4j } = require("./neo4j-server");

/**
 * Lets Java remember, once, what it loads and learns while Neo4j gets the built-in data and answers the built service:
 * every later start takes it half of the time. `tell` is called with a sentence before that, which takes a minute.
 *
 * Rejects where the database does not start. Whether the service was late with its answers does not matter here.
 */
async function learnClasses(tell) {
  const file = classesFile(await fetchDistribution());
  if (file === undefined || existsSync(file)) return;
  tell("Java learns the classes of Neo4j, which is done once and takes a minute.");
  const partial = `${file}.${process.pid}`;
  try {
    const server = await startNeo4j({ jvmFlags: [`-XX:AOTCacheOutput=${partial}`] });
    await askService(process.execPath, { ZVENO_STORE: "neo4j", NEO4J_URL: server.url }).catch(() => undefined);
    if (await server.finish()) renameSync(partial, file);
  } finally {
    for (const rest of [partial, `${partial}.config`]) rmSync(rest, { force: true });
  }
}

module.exports = { learnClasses };
