const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { freePort } = require("../free-port");
const { untilAnswers } = require("./client");

const ROOT = join(__dirname, "../..");
/** As the image and `npm start` run it. */
const SERVICE = [...JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts.start.split(" ")].slice(1);

/** Whatever was started, so that all of it is stopped. */
const running = new Set();

async function start(name, arguments_, environment, path) {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), ...environment };
  const child = spawn(process.execPath, arguments_, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
  running.add(child);
  const url = `http://127.0.0.1:${port}${path}`;
  const ended = once(child, "exit").then(([code]) => {
    if (running.has(child)) throw new Error(`${name} ended (${code}): see what it says above.`);
  });
  await Promise.race([untilAnswers(url), ended]);
  ended.catch(() => undefined);
  return { name, url, origin: `http://127.0.0.1:${port}`, pids: [child.pid, ...childrenOf(child.pid)] };
}

/** The service on a store, with this many megabytes for answers that are asked for again. */
async function startService({ cacheMb, store }) {
  const name = `${store.name}, ${cacheMb === 0 ? "cold" : "warm"}`;
  const server = await start(
    name,
    SERVICE,
    { ZVENO_LOG_LEVEL: "silent", ZVENO_ANSWER_CACHE_MB: String(cacheMb), ...store.environment },
    "/graphql",
  );
  return { ...server, side: "zveno", pids: [...server.pids, ...store.pids] };
}

/** The peer on its own database. */
async function startPeer({ url, pid }) {
  const server = await start("peer", [join(__dirname, "peer-server.js")], { NEO4J_URL: url }, "/");
  return { ...server, side: "peer", pids: [...server.pids, pid] };
}

/** What the command line ends with where the store cannot be used yet. */
const UNAVAILABLE = 3;
const TRIES = 5;

/** Runs the command line of the service to its end; a few times, where a database is still busy with its indexes. */
async function zveno(arguments_, environment = {}) {
  let status = UNAVAILABLE;
  for (let tries = 0; tries < TRIES && status === UNAVAILABLE; tries++)
    status = await runZveno(arguments_, environment);
  if (status !== 0) throw new Error(`zveno ${arguments_[0]} failed (${status}): see what it says above.`);
}

async function runZveno(arguments_, environment) {
  const command = [join(ROOT, "dist/cli/zveno.js"), ...arguments_];
  const env = { ...process.env, ...environment };
  const [status] = await once(
    spawn(process.execPath, command, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] }),
    "exit",
  );
  return status;
}

async function stop(child) {
  if (!running.delete(child)) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
}

async function stopAll() {
  await Promise.all([...running].map(stop));
}

/** The engine of the embedded store is a child of the service. */
function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}

module.exports = { ROOT, startPeer, startService, stopAll, zveno };
