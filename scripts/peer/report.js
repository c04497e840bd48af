const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { CLIENTS, SECONDS } = require("./overload");

const PEER = "peer";

/** What was measured, as tables of Markdown. */
function asTables({ schools, rounds, seconds, neo4j, node, cores, commit, day, questions, answers, floors, floods }) {
  const head = `${schools.toLocaleString("en")} schools; ${day}, commit ${commit}; Node ${node}, Neo4j ${neo4j}, ${cores} cores; ${rounds} rounds of ${seconds} s.`;
  const names = Object.keys(questions);
  const lines = names.flatMap((name) => linesOf(name, answers[name], floors[name]));
  const header = ["", "server", "median, ms", "a second", "of the peer's", "work, ms"];
  return [head, table(header, lines), ...floodTable(floods), named(questions)].join("\n\n");
}

function linesOf(name, ofServers, floor) {
  const lines = Object.entries(ofServers).map(([server, { 1: alone, 8: many }], place) => [
    place === 0 ? `**${name}**` : "",
    server,
    figure(median(alone.map(({ medianMs }) => medianMs))),
    figure(median(many.map(({ perSecond }) => perSecond))),
    server === PEER ? "1" : ratios(many, ofServers[PEER][8]),
    figure(median(many.map(({ workMs }) => workMs))),
  ]);
  return floor === undefined ? lines : [...lines, ["", "floor", "", figure(floor.perSecond), "", figure(floor.workMs)]];
}

/** How many answers for one of the peer, round by round: the median, the least and the most. */
function ratios(own, peers) {
  const all = own.map(({ perSecond }, round) => perSecond / peers[round].perSecond);
  return `**${figure(median(all))}** (${figure(Math.min(...all))}–${figure(Math.max(...all))})`;
}

function floodTable(floods) {
  const lines = Object.entries(floods).map(([server, flood]) => [
    server,
    Object.entries(flood.outcomes)
      .map(([outcome, times]) => `${times} ${outcome}`)
      .join(", "),
    figure(flood.perSecond),
    `${flood.medianMs} / ${flood.p99Ms}`,
    String(flood.peakMb),
    server === PEER ? "" : `${flood.slowestProbeMs} ms, ${flood.failedProbes} failed`,
    `${flood.afterMs} ms`,
  ]);
  if (lines.length === 0) return [];
  const header = [
    "server",
    "outcomes",
    "a second",
    "median / 99th, ms",
    "memory, MB",
    "slowest probe",
    "a second later",
  ];
  return [
    `${CLIENTS} clients ask Q2 for ${SECONDS} s; each server started anew; memory is that of the service and its store together.`,
    table(header, lines),
  ];
}

function named(questions) {
  return Object.entries(questions)
    .map(([name, { what }]) => `- **${name}**: ${what}`)
    .join("\n");
}

function table(header, lines) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [row(header), row(header.map(() => "---")), ...lines.map(row)].join("\n");
}

/** Of an even number the mean of the two in the middle: the larger one would flatter. */
function median(values) {
  const inOrder = [...values].sort((a, b) => a - b);
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  return inOrder.length % 2 === 1 ? upper : (inOrder[inOrder.length / 2 - 1] + upper) / 2;
}

function figure(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 1 ? 3 : 2);
}

/** Puts the tables of a country of this size into the page, in the place of earlier ones. */
function writeInto(file, schools, tables) {
  const [begin, end] = [`<!-- measured: ${schools} -->`, `<!-- end of ${schools} -->`];
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  const block = `${begin}\n\n${tables}\n\n${end}`;
  const isThere = before >= 0 && after > before;
  writeFileSync(
    file,
    isThere ? page.slice(0, before) + block + page.slice(after + end.length) : `${page.trimEnd()}\n\n${block}\n`,
  );
}

module.exports = { asTables, writeInto };
