const { spawn, spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, renameSync, rmSync } = require("node:fs");
const { homedir } = require("node:os");
const { delimiter, join } = require("node:path");
const { findJavas } = require("./java");
const { knownClasses, launcherJar, makeLauncher } = require("./launcher");

/** The long-term release, and the newest one for machines with a Java that it accepts. */
const LTS = "5.26.16";
const NEWEST = "2026.07.1";
/** What 2026.x needs; 5.26 runs on 17 and is tested by its makers up to 21. */
const JAVA_FOR_NEWEST = 21;
const JAVA_FOR_LTS = 17;

const JVM_FLAGS = [
  ...["-Xmx1g", "-XX:+UseSerialGC"],
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/**
 * Which Neo4j can run here: `{ version, java, major, jars }`, or `{ absence }`, a sentence that says what is missing.
 *
 * NEO4J_VERSION chooses the version; NEO4J_CACHE is the folder of the jars (default `~/.cache/zveno`).
 */
function chooseDistribution() {
  const javas = findJavas();
  const newest = javas.at(-1)?.major ?? 0;
  const version = process.env.NEO4J_VERSION ?? (newest >= JAVA_FOR_NEWEST ? NEWEST : LTS);
  const isLts = version.startsWith("5.");
  const needed = isLts ? JAVA_FOR_LTS : JAVA_FOR_NEWEST;
  // The oldest Java that suits is the one this release was tested with.
  const java = javas.find((candidate) => candidate.major >= needed);
  if (java === undefined) {
    return { absence: `Neo4j ${version} needs Java ${needed} or newer; found ${newest === 0 ? "none" : newest}.` };
  }
  const cache = process.env.NEO4J_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "zveno");
  return { version, java: java.executable, major: java.major, jars: join(cache, `neo4j-${version}`) };
}

/** What Java needs to run the launcher, or something of Neo4j's, before its class and arguments. */
function jvmArguments(distribution) {
  const classPath = [launcherJar(distribution), join(distribution.jars, "*")].join(delimiter);
  return [...JVM_FLAGS, ...knownClasses(distribution), "-cp", classPath];
}

/** A sentence that says why the jars can neither be found nor fetched, or undefined. */
function absenceOfJars({ version, jars }) {
  if (existsSync(jars) || spawnSync("mvn", ["--version"], { stdio: "ignore" }).status === 0) return undefined;
  return `The jars of Neo4j ${version} are not in ${jars}, and there is no Maven (mvn) to fetch them.`;
}

/** The distribution that can run here, its jars fetched, its launcher made. Rejects with a sentence that says what is missing. */
async function fetchDistribution() {
  const distribution = chooseDistribution();
  if (distribution.absence !== undefined) throw new Error(distribution.absence);
  await fetchJars(distribution);
  makeLauncher(distribution);
  return distribution;
}

/** Fetches the jars (about 115 MB) unless they are there. */
async function fetchJars({ version, jars }) {
  if (existsSync(jars)) return;
  // Fetched beside and renamed, so that a broken download or a second process never leaves half a folder.
  const partial = `${jars}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await runMaven(version, partial);
    if (!existsSync(jars)) renameSync(partial, jars);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function runMaven(version, outputDirectory) {
  const maven = spawn(
    "mvn",
    [
      ...["--quiet", "--batch-mode", "--file", join(__dirname, "pom.xml"), "dependency:copy-dependencies"],
      ...[`-Dneo4j.version=${version}`, `-DoutputDirectory=${outputDirectory}`, "-DincludeScope=runtime"],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  for (const stream of [maven.stdout, maven.stderr]) stream.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    maven.once("error", reject);
    maven.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j ${version}:\n${output.trim()}`));
    });
  });
}

module.exports = { absenceOfJars, chooseDistribution, fetchDistribution, jvmArguments };
