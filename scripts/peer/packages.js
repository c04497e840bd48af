const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { homedir } = require("node:os");
const { join } = require("node:path");

/** What the service is measured against, in exactly these versions. */
const DEPENDENCIES = {
  "@apollo/server": "5.5.1",
  "@neo4j/graphql": "7.6.3",
  graphql: "16.15.0",
  "neo4j-driver": "6.3.0",
};

/** The folder for what is fetched or made once, beside that of Neo4j's jars. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "zveno", "peer");

const FOLDER = join(CACHE, `packages-${DEPENDENCIES["@neo4j/graphql"]}`);

/** Installs the peer's packages apart from the project's own, unless they are there. */
async function fetchPackages() {
  if (existsSync(FOLDER)) return;
  // Beside it, and renamed: an install that breaks off leaves no half folder.
  const partial = `${FOLDER}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(join(partial, "package.json"), JSON.stringify({ private: true, dependencies: DEPENDENCIES }));
    const arguments_ = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
    const install = spawn("npm", arguments_, { cwd: partial, stdio: ["ignore", "ignore", "inherit"] });
    const [code] = await once(install, "close");
    if (code !== 0) throw new Error(`npm could not install the peer's packages (${code}): see what it says above.`);
    renameSync(partial, FOLDER);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** `require` among the peer's packages. */
const requirePeer = () => createRequire(join(FOLDER, "package.json"));

module.exports = { CACHE, DEPENDENCIES, fetchPackages, requirePeer };
