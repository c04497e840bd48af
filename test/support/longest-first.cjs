const { join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const SECONDS = require("./long-files.json");

/** Write so much that the store has Neo4j forget its plans: what comes after them on the same one is planned a second time. */
const LAST = [
  "test/system/dump/interrupted-load.test.ts",
  "test/system/dump/dump-and-load.test.ts",
  "test/contract/revision/record-revision.test.ts",
];

const ROOT = join(__dirname, "../..");

/**
 * Starts the files that are known to take long before the others, so that none is left alone at the end of a run, and at the
 * very end those after which Neo4j plans anew.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b) || seconds(b) - seconds(a));
  }
}

/** The first have 0, the last 1, 2, 3. */
function place(test) {
  return LAST.indexOf(nameOf(test)) + 1;
}

function seconds(test) {
  return SECONDS[nameOf(test)] ?? 0;
}

function nameOf({ path }) {
  return path.slice(ROOT.length + 1);
}

module.exports = LongestFirst;
