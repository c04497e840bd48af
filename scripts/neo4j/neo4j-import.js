const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { mkdirSync } = require("node:fs");
const { join } = require("node:path");
const { fetchDistribution, jvmArguments } = require("./distribution");

/**
 * Makes the database of a server out of files, with `neo4j-admin database import full`.
 *
 * `dataDirectory`: of a server that does not run and has no database yet; `files`: the folder with import.args.
 * Rejects with what the tool says when it refuses.
 */
async function importFiles({ dataDirectory, files }) {
  const distribution = await fetchDistribution();
  const configuration = join(dataDirectory, "conf");
  mkdirSync(configuration, { recursive: true });
  const command = ["org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"];
  const tool = spawn(distribution.java, [...jvmArguments(distribution), ...command], {
    cwd: files,
    env: { ...process.env, NEO4J_HOME: dataDirectory, NEO4J_CONF: configuration },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [tool.stdout, tool.stderr])
    stream.on("data", (chunk) => {
      output = `${output}${chunk}`.slice(-4000);
    });
  const [code] = await once(tool, "close");
  if (code !== 0) throw new Error(`The import failed (${code}):\n${output.trim()}`);
}

module.exports = { importFiles };
