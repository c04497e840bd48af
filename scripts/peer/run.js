const { spawnSync } = require("node:child_process");
const { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } = require("node:fs");
const { cpus, tmpdir } = require("node:os");
const { join } = require("node:path");
const { parseArgs } = require("node:util");

// Measured on the long-term release, unless another one is asked for.
process.env.NEO4J_VERSION ??= "5.26.16";
const { startNeo4j, whyNoNeo4j } = require("../neo4j/neo4j-server");
const { ask, drive } = require("./client");
const { DAY, idsOf, readCountry } = require("./country");
const { measureFloors } = require("./floor");
const { overload } = require("./overload");
const { CACHE, DEPENDENCIES, fetchPackages } = require("./packages");
const { loadPeerData } = require("./peer-data");
const { questionsOf } = require("./questions");
const { asTables, writeInto } = require("./report");
const { ROOT, startPeer, startService, stopAll, zveno } = require("./servers");

const HELP = `Measures the service against @neo4j/graphql ${DEPENDENCIES["@neo4j/graphql"]}, on the same country and the same Neo4j.

  npm run bench:peer -- [options]

  --schools <n>    of the country (20000)          --rounds <n>   of each question (3)
  --only Q1,L2     only these questions            --seconds <n>  of a round (1.2)
  --no-embedded    leaves the embedded store out   --no-overload  leaves the flood of 200 clients out
  --write          writes the tables into docs/performance.md

Wants a machine that does nothing else, Java, and Maven for a first time. What can be used again is kept in
${CACHE}.`;

const OPTIONS = {
  schools: { type: "string", default: "20000" },
  rounds: { type: "string", default: "3" },
  seconds: { type: "string", default: "1.2" },
  only: { type: "string" },
  ...{ "no-embedded": { type: "boolean" }, "no-overload": { type: "boolean" } },
  ...{ write: { type: "boolean" }, help: { type: "boolean" } },
};

/** A municipality has some fifty schools, and a duty names some 650, however large the country is. */
const SCHOOLS_A_REGION = 1333;
const SEED = "7";
const SIDES = [1, 8];
const CACHE_MB = 64;
/** A new database makes its indexes first. */
const SET_UP_MS = "120000";
const NEO4J = { settings: { "server.memory.pagecache.size": "256m" } };
const say = (what) => process.stderr.write(`${what} …\n`);

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(HELP);
  const options = {
    ...values,
    schools: count(values, "schools"),
    rounds: count(values, "rounds"),
    seconds: count(values, "seconds"),
  };
  const absence = whyNoNeo4j();
  if (absence !== undefined) throw new Error(absence);
  const directory = mkdtempSync(join(tmpdir(), "zveno-peer-"));
  const databases = [];
  try {
    await fetchPackages();
    const tables = asTables(await measure(options, directory, databases));
    console.log(tables);
    if (options.write) writeInto(join(ROOT, "docs/performance.md"), options.schools, tables);
  } finally {
    await stopAll();
    for (const database of databases) await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function count(values, name) {
  const number = Number(values[name]);
  if (number > 0) return number;
  throw new Error(`--${name} must be a number above 0, found «${values[name]}».`);
}

async function measure(options, directory, databases) {
  const file = await countryFile(options.schools);
  say("reading the country");
  const country = await readCountry(file);
  const [own, peers] = [await startNeo4j(NEO4J), await startNeo4j(NEO4J)];
  databases.push(own, peers);
  const stores = storesOf(options, own, directory);
  for (const { name, environment } of stores) {
    say(`loading it into ${name}`);
    await zveno(["load", file], { ...environment, ZVENO_QUERY_TIMEOUT_MS: SET_UP_MS });
  }
  say("loading it for the peer");
  await loadPeerData(peers.url, country);
  const services = stores.flatMap((store) =>
    [0, CACHE_MB].map((cacheMb) => ({ store: store.apart(cacheMb), cacheMb })),
  );
  const servers = [await startPeer(peers)];
  for (const service of services) servers.push(await startService(service));
  const ids = idsOf(country);
  const questions = chosen(questionsOf({ ...ids, cursors: await cursorsOf(servers[1].url) }), options.only);
  await checkEqual(questions, servers);
  const answers = await rounds(questions, servers, options);
  say("the floors");
  const floors = await measureFloors(own, questions, { connections: 8, seconds: options.seconds });
  await stopAll();
  const cold = services.filter(({ cacheMb }) => cacheMb === 0);
  const starts = [() => startPeer(peers), ...cold.map((service) => () => startService(service))];
  const floodsOfAll = options["no-overload"] ? {} : await floods(questionsOf({ ...ids, cursors: [] }).Q2, starts);
  return { ...origin(options, own), questions, answers, floors, floods: floodsOfAll };
}

function storesOf(options, { url, pid }, directory) {
  const neo4j = { name: "neo4j", environment: { ZVENO_STORE: "neo4j", NEO4J_URL: url }, pids: [pid] };
  if (options["no-embedded"]) return [{ ...neo4j, apart: () => neo4j }];
  const embedded = (folder) => ({
    name: "embedded",
    environment: { ZVENO_STORE: "embedded", ZVENO_DATA_DIR: join(directory, folder) },
    pids: [],
  });
  // A folder has one process: each service gets a copy.
  const copied = (cacheMb) => {
    cpSync(join(directory, "embedded"), join(directory, `embedded-${cacheMb}`), { recursive: true });
    return embedded(`embedded-${cacheMb}`);
  };
  return [
    { ...neo4j, apart: () => neo4j },
    { ...embedded("embedded"), apart: copied },
  ];
}

async function countryFile(schools) {
  const file = join(CACHE, `country-${schools}-${SEED}.ndjson`);
  if (existsSync(file)) return file;
  say("making the country");
  mkdirSync(CACHE, { recursive: true });
  const regions = String(Math.max(1, Math.round(schools / SCHOOLS_A_REGION)));
  await zveno(["generate", "--regions", regions, "--schools", String(schools), "--seed", SEED, "-o", `${file}.part`]);
  renameSync(`${file}.part`, file);
  return file;
}

function chosen(questions, only) {
  if (only === undefined) return questions;
  const names = only.split(",");
  const unknown = names.filter((name) => questions[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`There is no question ${unknown.join(", ")}: there are ${Object.keys(questions).join(", ")}.`);
  return Object.fromEntries(names.map((name) => [name, questions[name]]));
}

/** The cursors behind each thousand schools. */
async function cursorsOf(url) {
  const document = `query ($after: String) { subjects(asOf: "${DAY}", first: 1000, after: $after, filter: { kinds: [SCHOOL] }) { pageInfo { endCursor hasNextPage } } }`;
  const cursors = [{ offset: 0, after: null }];
  for (;;) {
    const { after } = cursors.at(-1);
    const { endCursor, hasNextPage } = (await ask(url, document, { after })).subjects.pageInfo;
    if (!hasNextPage || cursors.length === 20) return cursors;
    cursors.push({ offset: cursors.length * 1000, after: endCursor });
  }
}

/** Errors: where an answer of a server is another than the peer's. */
async function checkEqual(questions, servers) {
  for (const [name, question] of Object.entries(questions)) {
    if (question.variables.length === 0)
      throw new Error(`The country is too small for ${name}, ${question.what}: ask for more --schools.`);
    say(`${name}: ${question.what}: whether all answer alike`);
    for (const variables of question.variables.slice(0, 10)) {
      const [expected, ...others] = await Promise.all(servers.map((server) => answerOf(server, question, variables)));
      const place = others.findIndex((answer) => answer !== expected);
      if (place < 0) continue;
      const found = `the peer answers\n${expected.slice(0, 500)}\nand ${servers[place + 1].name}\n${others[place].slice(0, 500)}`;
      throw new Error(`${name} with ${JSON.stringify(variables)}: ${found}`);
    }
  }
}

async function answerOf({ side, url }, question, variables) {
  const [document, normal] = question[side];
  return JSON.stringify(sorted(normal(await ask(url, document, variables))));
}

/** Names of one object in one order. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

/** By question and server, what each round has measured: the servers by turns, in one order and then the other. */
async function rounds(questions, servers, { rounds, seconds }) {
  const answers = {};
  for (const [name, question] of Object.entries(questions)) {
    say(`${name}: ${question.what}`);
    answers[name] = Object.fromEntries(servers.map((server) => [server.name, { 1: [], 8: [] }]));
    for (let round = -1; round < rounds; round++)
      for (const connections of SIDES)
        for (const server of round % 2 === 0 ? servers : [...servers].reverse()) {
          const measured = await drive(server, bodiesOf(server, question), { connections, seconds });
          // The first round warms up.
          if (round >= 0) answers[name][server.name][connections].push(measured);
        }
  }
  return answers;
}

function bodiesOf({ side }, { variables, [side]: [query] }) {
  return variables.map((each) => Buffer.from(JSON.stringify({ query, variables: each })));
}

/** Each server is started anew for it: what it was asked before would count as memory of the flood. */
async function floods(question, starts) {
  const found = {};
  for (const start of starts) {
    const server = await start();
    say(`${server.name} under 200 clients`);
    found[server.name] = await overload(server, bodiesOf(server, question));
    await stopAll();
  }
  return found;
}

function origin({ schools, rounds, seconds }, { version }) {
  const git = (...arguments_) => spawnSync("git", arguments_, { cwd: ROOT, encoding: "utf8" }).stdout.trim();
  const isChanged = git("status", "--porcelain", "--", "src", "cypher") !== "";
  return {
    ...{ schools, rounds, seconds, neo4j: version, node: process.version, cores: cpus().length },
    commit: `${git("rev-parse", "--short", "HEAD")}${isChanged ? ", changed" : ""}`,
    day: new Date().toISOString().slice(0, 10),
  };
}

// The databases end with this process by themselves.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stopAll().then(() => process.exit(1)));

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
