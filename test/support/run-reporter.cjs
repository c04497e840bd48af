const { relative } = require("node:path");

/** Wall-clock seconds that a whole run may take on two cores which do nothing else, by its command in package.json. */
const BUDGETS = { test: 120, "test:neo4j": 120, "test:system": 150, "test:browser": 180 };
const SLOWEST = 10;
const LEFT_OUT = /\(left out: (.+?)\)(?: |$)/;

/** Says at the end of a run which files took longest, what was left out and why, and, in red, that it was too slow. */
class RunReporter {
  onRunComplete(_contexts, { startTime, testResults }) {
    const lines = [slowestFiles(testResults), ...leftOut(testResults), ...overBudget((Date.now() - startTime) / 1000)];
    process.stderr.write(`\n${lines.join("\n")}\n`);
  }
}

function slowestFiles(testResults) {
  const timed = testResults
    .filter(({ perfStats }) => perfStats.end > 0)
    .map(({ perfStats, testFilePath }) => [(perfStats.end - perfStats.start) / 1000, testFilePath])
    .sort(([a], [b]) => b - a)
    .slice(0, SLOWEST);
  const rows = timed.map(([seconds, path]) => `${seconds.toFixed(1).padStart(7)} s  ${relative(process.cwd(), path)}`);
  return ["Slowest files:", ...rows].join("\n");
}

function leftOut(testResults) {
  const names = testResults.flatMap((file) => file.testResults.map(({ fullName }) => LEFT_OUT.exec(fullName)?.[1]));
  return [...new Set(names.filter(Boolean))].map((why) => `NOT tested, or not wholly: ${why}`);
}

/** Only a whole run has a budget: one that npm started by its name. */
function overBudget(seconds) {
  const budget = BUDGETS[process.env.npm_lifecycle_event];
  if (budget === undefined || seconds <= budget) return [];
  const line = `This run took ${Math.round(seconds)} s, and ${budget} s is its budget on two idle cores.`;
  return [process.stderr.isTTY || process.env.FORCE_COLOR ? `\u001b[31m${line}\u001b[39m` : line];
}

module.exports = RunReporter;
