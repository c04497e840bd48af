const { execFileSync, spawnSync } = require("node:child_process");
const { isDeepStrictEqual } = require("node:util");
const { askService } = require("../ask-service");
const { bringNode24 } = require("./node24");

/** What a version of Node can change: the binary of the store, streams, encodings, the calendar, words of Intl. */
const TESTS = [
  "test/unit/api",
  "test/unit/exporters/csv",
  "test/unit/exporters/workbook",
  "test/unit/graph",
  "test/unit/moment",
  "test/unit/search",
  "test/unit/workbook",
  "test/unit/importers/tables/read-table",
  "test/contract/exporters",
  "test/contract/search",
];

/**
 * Runs the built service and a part of the tests on the Node of the image, and compares answers with this Node's.
 * Arguments go to jest.
 */
async function main() {
  const node24 = bringNode24();
  const [here, there] = [process.execPath, node24].map((node) =>
    execFileSync(node, ["--version"], { encoding: "utf8" }).trim(),
  );
  const [expected, found] = [await askService(process.execPath), await askService(node24)];
  if (!isDeepStrictEqual(found, expected))
    throw new Error(`Expected the answers of Node ${here} on Node ${there}, found others:\n${JSON.stringify(found)}`);
  console.log(`The service gives the same ${found.length} answers on Node ${there} as on ${here}.`);
  console.log(`Tests run on Node ${there}: ${TESTS.join(" ")}`);
  const { status } = spawnSync(node24, ["node_modules/jest/bin/jest.js", ...TESTS, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
