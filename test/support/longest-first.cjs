const { join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const SECONDS = require("./long-files.json");

const ROOT = join(__dirname, "../..");

/** Starts the files that are known to take long before the others, so that none is left alone at the end of a run. */
class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => seconds(b) - seconds(a));
  }
}

function seconds({ path }) {
  return SECONDS[path.slice(ROOT.length + 1)] ?? 0;
}

module.exports = LongestFirst;
