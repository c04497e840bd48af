import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

interface PackageFile {
  readonly name: string;
  readonly license?: unknown;
}

/** What `npm ci --omit=dev` installs here, by folder. Packages for other platforms are not there. */
const PRODUCTION = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((folder) => folder.includes("node_modules"));

function read(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
}

/** By the field that names it, or a file of its own. */
function hasLicence(folder: string): boolean {
  const { license } = read(folder);
  if (typeof license === "string" && license !== "" && license !== "UNLICENSED") return true;
  return readdirSync(folder).some((file) => /^licen[sc]e/i.test(file));
}

describe("the packages of production", () => {
  it("are found", () => {
    expect(PRODUCTION.length).toBeGreaterThan(100);
    expect(PRODUCTION.filter((folder) => !existsSync(join(folder, "package.json")))).toEqual([]);
  });

  it("all have a licence", () => {
    expect(PRODUCTION.filter((folder) => !hasLicence(folder))).toEqual([]);
  });

  it("have one graphql", () => {
    expect(PRODUCTION.filter((folder) => read(folder).name === "graphql")).toHaveLength(1);
  });

  it("have a line in docs/decisions/dependencies.md for each that is asked for by name", () => {
    const page = readFileSync(join(ROOT, "docs/decisions/dependencies.md"), "utf8");
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      dependencies: Readonly<Record<string, string>>;
    };
    expect(Object.keys(dependencies).filter((name) => !page.includes(`| ${name} |`))).toEqual([]);
  });
});
