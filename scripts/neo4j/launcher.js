const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } = require("node:fs");
const { dirname, join } = require("node:path");

const SOURCE = join(__dirname, "Launcher.java");
/** The first Java that writes in one step what it knows of classes, and what it has learned of their methods. */
const JAVA_THAT_REMEMBERS = 25;

/** The compiled launcher: Java remembers only classes that come in jars. */
function launcherJar(distribution) {
  return join(folderOf(distribution), "launcher.jar");
}

/** Where Java keeps the loaded classes of the launcher and of Neo4j; undefined for a Java that cannot. */
function classesFile(distribution) {
  return distribution.major < JAVA_THAT_REMEMBERS ? undefined : join(folderOf(distribution), "classes.aot");
}

/** The flags that spare Java to load and link them again. It goes without a file that does not suit it. */
function knownClasses(distribution) {
  const file = classesFile(distribution);
  return file !== undefined && existsSync(file) ? [`-XX:AOTCache=${file}`] : [];
}

/** Compiles the launcher, unless that is done. */
function makeLauncher(distribution) {
  const jar = launcherJar(distribution);
  if (existsSync(jar)) return;
  mkdirSync(dirname(jar), { recursive: true });
  // Made beside and renamed: two processes may be at it.
  const partial = mkdtempSync(`${jar}.`);
  const tool = (name, args) => execFileSync(join(dirname(distribution.java), name), args, { stdio: "pipe" });
  try {
    const [classes, made] = [join(partial, "classes"), join(partial, "launcher.jar")];
    tool("javac", ["-cp", join(distribution.jars, "*"), "-d", classes, SOURCE]);
    tool("jar", ["--create", "--file", made, "-C", classes, "."]);
    renameSync(made, jar);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Beside the jars, and another one for other jars, another Java or another launcher. */
function folderOf({ java, jars }) {
  const release = join(dirname(java), "..", "release");
  const parts = [
    java,
    existsSync(release) ? readFileSync(release) : "",
    String(statSync(jars).mtimeMs),
    readFileSync(SOURCE),
  ];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return `${jars}-launcher-${hash.digest("hex").slice(0, 12)}`;
}

module.exports = { classesFile, knownClasses, launcherJar, makeLauncher };
