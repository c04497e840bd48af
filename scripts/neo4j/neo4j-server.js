const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { freePort } = require("../free-port");
const { absenceOfJars, chooseDistribution, fetchDistribution, jvmArguments } = require("./distribution");

/** A cold start takes 6 to 10 seconds, several times that on a machine under load. */
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 20_000;
/** What Java may take to write down what it has learned: a quarter of a minute on a machine that does nothing else. */
const FINISH_TIMEOUT_MS = 300_000;

/** Small and quick to start and stop; nothing is reported to anybody. */
const SETTINGS = {
  "server.bolt.enabled": "true",
  "server.memory.pagecache.size": "64m",
  "dbms.usage_report.enabled": "false",
  "db.tx_log.preallocate": "false",
  "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  "internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
  // The two above are not promised to every version; without this an unknown one stops the start.
  "server.config.strict_validation.enabled": "false",
};

/** A sentence that says why no Neo4j can be started on this machine, or undefined. */
function whyNoNeo4j() {
  const distribution = chooseDistribution();
  return distribution.absence ?? absenceOfJars(distribution);
}

/**
 * Starts a Neo4j Community server on the loopback interface and waits until Bolt answers.
 *
 * Options: `dataDirectory` (a temporary one, removed at the end, otherwise), `port` (a free one otherwise),
 * `password` of the user neo4j (no authentication otherwise), `settings` of Neo4j's own, `jvmFlags` for Java,
 * `others`: the settings of each further server that the same Java runs, with its database and its port (none otherwise).
 * The server ends with this process, even when that is killed.
 */
async function startNeo4j(options = {}) {
  const distribution = await fetchDistribution();
  const others = (options.others ?? []).map((settings) => prepare({ password: options.password, settings }));
  const servers = await Promise.all([prepare(options), ...others]);
  const child = launch(distribution, servers, options);
  const exited = once(child, "exit");
  const clean = () => {
    for (const { directory } of servers)
      if (directory !== options.dataDirectory) rmSync(directory, { recursive: true, force: true });
  };
  await ready(child, distribution.version).catch((error) => {
    clean();
    throw error;
  });
  const end = async (ask, patienceMs) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    ask();
    const [code] = await exited;
    clearTimeout(timer);
    clean();
    return code === 0;
  };
  const stop = async (signal) => void (await end(() => child.kill(signal), STOP_TIMEOUT_MS));
  const [{ port }] = servers;
  const urls = servers.map((server) => `bolt://127.0.0.1:${server.port}`);
  return {
    url: urls[0],
    urls,
    port,
    pid: child.pid,
    version: distribution.version,
    exited: exited.then(() => undefined),
    // What is thrown away need not be put in order first.
    stop: () => stop(options.dataDirectory === undefined ? "SIGKILL" : "SIGTERM"),
    kill: () => stop("SIGKILL"),
    finish: () => end(() => child.stdin.end(), FINISH_TIMEOUT_MS),
  };
}

/** A server's directory, port and settings file. */
async function prepare(options) {
  const directory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), "zveno-neo4j-"));
  const port = options.port ?? (await freePort());
  return { directory, port, settingsFile: writeSettings(directory, port, options) };
}

function writeSettings(directory, port, { password, settings }) {
  mkdirSync(directory, { recursive: true });
  const all = {
    ...SETTINGS,
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "dbms.security.auth_enabled": String(password !== undefined),
    ...settings,
  };
  const file = join(directory, "zveno.conf");
  writeFileSync(
    file,
    Object.entries(all)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(""),
  );
  return file;
}

function launch(distribution, servers, { dataDirectory, password, jvmFlags = [] }) {
  const lifetime = dataDirectory === undefined ? "temporary" : "kept";
  const java = [...jvmArguments(distribution), ...jvmFlags];
  return spawn(distribution.java, [...java, "Launcher", lifetime, ...servers.map(({ settingsFile }) => settingsFile)], {
    // Its standard input stays open as long as this process lives: that is how it learns of our death.
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...(password === undefined ? {} : { INITIAL_PASSWORD: password }) },
  });
}

function ready(child, version) {
  let output = "";
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`Neo4j ${version} did not start: ${why}\n${output.trim()}`));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      fail(`no answer within ${START_TIMEOUT_MS / 1000} seconds.`);
    }, START_TIMEOUT_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output = `${output}${chunk}`.slice(-4000);
        if (/^READY$/m.test(output)) resolve();
      });
    }
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code, signal) => fail(`it ended (${signal ?? code}).`));
    child.once("exit", () => clearTimeout(timer));
    child.stdout.on("data", () => /^READY$/m.test(output) && clearTimeout(timer));
  });
}

module.exports = { startNeo4j, whyNoNeo4j };
