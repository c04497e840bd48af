const { execFileSync } = require("node:child_process");
const { existsSync, mkdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "../..");

/**
 * The path of a Node of the version that the image has (Dockerfile), brought from the package registry at first.
 *
 * It is no dependency, because it takes 189 MB and would make every `npm ci` wait for what one suite needs.
 */
function bringNode24() {
  const [, version] = /^FROM node:(24\.\d+\.\d+)-/m.exec(readFileSync(join(ROOT, "Dockerfile"), "utf8")) ?? [];
  if (version === undefined) throw new Error("Expected the Dockerfile to begin with an exact Node 24; it does not.");
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const folder = join(ROOT, "node_modules/.cache/node24", version);
  const binary = join(folder, "node_modules", name, "bin/node");
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const options = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel", "error"];
    execFileSync("npm", ["install", ...options, `${name}@${version}`], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return binary;
}

module.exports = { bringNode24 };
