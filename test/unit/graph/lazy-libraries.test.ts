import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const ON_DEMAND = [
  "graph/neo4j/neo4j-graph-store.js",
  "exporters/table/workbook.js",
  "importers/tables/template/template-workbook.js",
  "exporters/report/pdfmake.js",
];

const PRINT_PACKAGES = `
    const names = Object.keys(require.cache).map((path) => /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(path)?.[1]);
    console.log(JSON.stringify([...new Set(names.filter(Boolean))].sort()));`;

function run(script: string, environment: Readonly<Record<string, string>> = {}): readonly string[] {
  const env = { ...process.env, ...environment };
  return JSON.parse(
    execFileSync(process.execPath, ["-e", script], { encoding: "utf8", env, stdio: "pipe" }),
  ) as string[];
}

/** The packages of node_modules that a built module loads with it. */
function packagesOf(...modules: readonly string[]): readonly string[] {
  const script = `
    require("reflect-metadata");
    for (const path of ${JSON.stringify(modules.map((name) => join(ROOT, "dist", name)))}) require(path);
    ${PRINT_PACKAGES}`;
  return run(script);
}

/** The packages that the service has loaded when it opens its store: with a wrong setting it ends just before. */
function packagesBeforeStore(): readonly string[] {
  const script = `
    process.on("exit", () => {
      ${PRINT_PACKAGES}
      process.exitCode = 0;
    });
    require(${JSON.stringify(join(ROOT, "dist/main.js"))});`;
  return run(script, { PORT: "none" });
}

describe("the service and the command line, when they start on the embedded store", () => {
  const atStart = packagesOf("api/open-store.js", "api/server.js", "cli/program.js");

  it("load no driver of Neo4j", () => {
    expect(atStart).toContain("fastify");
    expect(atStart.filter((name) => /neo4j|rxjs/.test(name))).toEqual([]);
  });

  it("load neither server nor schema before the engine is told to open the store", () => {
    const beforeStore = packagesBeforeStore();
    expect(beforeStore).toContain("zod");
    expect(beforeStore.filter((name) => ["fastify", "graphql", "type-graphql", "jose"].includes(name))).toEqual([]);
  });

  it.each(ON_DEMAND)("leave the library behind %s for when it is wanted", (module) => {
    expect(packagesOf(module).filter((name) => !atStart.includes(name))).not.toEqual([]);
  });
});
