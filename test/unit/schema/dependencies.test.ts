import { readFileSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "semver";

interface LockedPackage {
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const OLDEST_NODE = "20.19.0";

const ROOT = join(__dirname, "../../..");
const { packages } = read<{ packages: Readonly<Record<string, LockedPackage>> }>("package-lock.json");
const { allowScripts, engines } = read<{ allowScripts: Readonly<Record<string, boolean>>; engines: { node: string } }>(
  "package.json",
);
/** All that `npm ci` installs, by the place in the tree where it goes; the project itself left out. */
const INSTALLED = Object.entries(packages).filter(([place]) => place !== "");

describe("the tree of dependencies", () => {
  it("has one graphql, because two of them do not know each other's types", () => {
    const versions = INSTALLED.filter(([place]) => nameOf(place) === "graphql");
    expect(versions).toHaveLength(1);
  });

  it("needs no newer Node than the project promises to run on", () => {
    expect(satisfies(OLDEST_NODE, engines.node)).toBe(true);
    // What is made for other platforms is optional and is not installed where it does not fit.
    const refusing = INSTALLED.filter(([, { optional }]) => optional !== true)
      .filter(([, { engines: wanted }]) => !satisfies(OLDEST_NODE, wanted?.node ?? "*"))
      .map(([place, { version, engines: wanted }]) => `${place} ${version} wants Node ${wanted?.node}`);
    expect(refusing).toEqual([]);
  });

  it("has a place in the lock file for all that a package wants, or `npm ci` would refuse to begin", () => {
    const there = new Set(INSTALLED.map(([place]) => nameOf(place)));
    const wanted = INSTALLED.flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ place, name })),
    );
    expect(wanted.length).toBeGreaterThan(500);
    expect(wanted.filter(({ name }) => !there.has(name))).toEqual([]);
  });

  it("runs no install script that nobody has allowed or refused by name", () => {
    const withScript = INSTALLED.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = [...new Set(withScript.map(([place]) => nameOf(place)))];
    expect(names.sort()).toEqual(Object.keys(allowScripts).sort());
  });
});

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8")) as T;
}
