const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { join } = require("node:path");
const { createInterface } = require("node:readline");
const { setTimeout } = require("node:timers/promises");

const ROOT = join(__dirname, "..");
const READY_MS = 120_000;

/** Questions whose answers never change: the day and the revision are given. Each goes another way through the store. */
const QUESTIONS = [
  `{ duties(first: 1000, asOf: "2022-09-15", knownAt: 1) { totalCount nodes {
      id title status force deadline { text due } responsibilities { nodes { role subject { id name } } } } } }`,
  `{ duty(id: "sak-order-2022.d6", asOf: "2022-09-15", knownAt: 1) { title bearers(roles: [EXECUTOR]) { totalCount nodes { subject { id name } } } } }`,
  `{ findings(first: 200, asOf: "2022-09-15", knownAt: 1) { totalCount nodes { id rule severity } } }`,
];

const EMPTY_STORE = { ZVENO_STORE: "embedded", ZVENO_DATA_DIR: ":memory:" };

/**
 * The answers of the built service over HTTP, run by this Node, with the built-in data in an empty store: the embedded
 * one, unless the variables of its environment name another.
 */
async function askService(node, store = EMPTY_STORE) {
  const child = spawn(node, ["dist/main.js"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...store },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  try {
    const url = await Promise.race([urlOf(child), exited.then(([code]) => gaveUp(node, code))]);
    await ready(url);
    const answers = [];
    for (const query of QUESTIONS) answers.push(await ask(url, query));
    return answers;
  } finally {
    child.kill("SIGTERM");
    await exited;
  }
}

async function urlOf(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
}

/** A store of its own may take some time to be set up. */
async function ready(url) {
  const latest = Date.now() + READY_MS;
  while (!(await fetch(`${url}/health/ready`)).ok) {
    if (Date.now() > latest) throw new Error(`Expected the service to be ready within ${READY_MS / 1000} seconds.`);
    await setTimeout(100);
  }
}

function gaveUp(node, code) {
  throw new Error(`Expected the service to start on ${node}; it ended with ${code}, and said why above.`);
}

async function ask(url, query) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data, errors } = await response.json();
  if (errors !== undefined)
    throw new Error(`Expected an answer, got: ${errors.map((each) => each.message).join("; ")}`);
  return data;
}

module.exports = { askService };
