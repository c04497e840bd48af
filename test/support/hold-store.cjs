/**
 * A service of its own for tests: opens the embedded store of a directory (`node hold-store.cjs <directory> [write]`),
 * says "open", and holds it until it is killed. With `write` it adds things and says each id once it is accepted.
 * A store that does not open: its sentence on standard error, exit 3. Runs the built files, as the engine's process does.
 */
const { cpSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { CypherFiles } = require("../../dist/graph/cypher-files.js");
const { EmbeddedGraphStore } = require("../../dist/graph/embedded/embedded-graph-store.js");

const [directory, task] = process.argv.slice(2);
const addThing = { name: "test/add-thing", decode: (row) => row.id };

function cypher() {
  const both = mkdtempSync(join(tmpdir(), "cypher-"));
  cpSync(join(__dirname, "../../cypher"), both, { recursive: true });
  cpSync(join(__dirname, "../contract/graph/cypher"), join(both, "test"), { recursive: true });
  const files = new CypherFiles(both);
  rmSync(both, { recursive: true });
  return files;
}

async function main() {
  const store = await EmbeddedGraphStore.open({ directory, files: cypher() });
  console.log("open");
  setInterval(() => undefined, 1_000);
  while (task === "write") {
    const id = `${process.pid}-${process.hrtime.bigint()}`;
    await store.write((transaction) => transaction.run(addThing, { id, note: null }));
    console.log(id);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = error.code === "STORE_UNAVAILABLE" ? 3 : 1;
});
