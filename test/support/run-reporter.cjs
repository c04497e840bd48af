const { relative } = require("node:path");
const MINUTES = require("./run-budgets.json");

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

/** Only a whole run has a budget, in wall-clock time: one that npm started by its name in package.json. */
function overBudget(seconds) {
  const budget = 60 * MINUTES[process.env.npm_lifecycle_event];
  if (!(seconds > budget)) return [];
  const line = `This run took ${Math.round(seconds)} s, and ${budget} s is its budget on two idle cores.`;
  return [process.stderr.isTTY || process.env.FORCE_COLOR ? `\u001b[31m${line}\u001b[39m` : line];
}

module.exports = RunReporter;
