const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, readFileSync, realpathSync } = require("node:fs");
const { delimiter, join } = require("node:path");

/** Where distributions put their JDKs. */
const FOLDERS = ["/usr/lib/jvm", "/opt", "/Library/Java/JavaVirtualMachines"];

/**
 * The Java installations of this machine, oldest version first: `[{ executable, major }]`.
 *
 * Looked for in JAVA_HOME, on the PATH and where distributions put them.
 */
function findJavas() {
  const homes = FOLDERS.filter(existsSync).flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const candidates = [
    ...[process.env.JAVA_HOME ?? []].flat().map((home) => join(home, "bin", "java")),
    ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "java")),
    ...homes.flatMap((home) => [join(home, "bin", "java"), join(home, "Contents", "Home", "bin", "java")]),
  ];
  const executables = new Set(candidates.filter(existsSync).map((path) => realpathSync(path)));
  return [...executables]
    .map((executable) => ({ executable, major: majorVersion(executable) }))
    .filter((java) => java.major > 0)
    .sort((a, b) => a.major - b.major);
}

/** 17 for Java 17; 0 where it cannot be told. A JDK's `release` file says it without starting a JVM. */
function majorVersion(executable) {
  const release = join(executable, "..", "..", "release");
  const text = existsSync(release)
    ? readFileSync(release, "utf8")
    : spawnSync(executable, ["-version"], { encoding: "utf8" }).stderr;
  return Number(/(?:JAVA_VERSION=|version )"(\d+)/.exec(text ?? "")?.[1] ?? 0);
}

module.exports = { findJavas };
