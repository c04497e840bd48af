const { parseArgs } = require("node:util");
const { startNeo4j, whyNoNeo4j } = require("./neo4j-server");

const HELP = `Starts a Neo4j for development on the loopback interface.

  npm run neo4j -- [--data <folder>] [--port <number>]

  --data   keep the data there; otherwise in a temporary folder that is removed at the end
  --port   the Bolt port; otherwise a free one

Environment: NEO4J_PASSWORD asks for that password of the user neo4j; NEO4J_VERSION chooses the version,
NEO4J_CACHE the folder of the jars.`;

async function main() {
  const { values } = parseArgs({
    options: { data: { type: "string" }, port: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  const absence = whyNoNeo4j();
  if (absence !== undefined) throw new Error(absence);
  const server = await startNeo4j({
    dataDirectory: values.data,
    port: values.port === undefined ? undefined : Number(values.port),
    password: process.env.NEO4J_PASSWORD,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void server.stop());
  console.log(`Neo4j ${server.version} answers at ${server.url}; Ctrl+C stops it.`);
  await server.exited;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
