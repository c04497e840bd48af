import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "../../support/temporary-directory";
import { zveno } from "../../support/zveno-command";

const lastLine = (text: string) => text.trim().split("\n").at(-1);

describe("graph files on the command line", () => {
  const folder = temporaryDirectory();
  const country = join(folder, "country.ndjson");
  const SMALL = ["--regions", "2", "--schools", "40"];

  beforeAll(async () => {
    expect((await zveno(["generate", ...SMALL, "-o", country])).code).toBe(0);
  });

  it("generate the same country for the same numbers, on standard output too", async () => {
    const { code, out, err } = await zveno(["generate", ...SMALL, "--json"]);
    expect([code, out]).toEqual([0, readFileSync(country, "utf8")]);
    expect(JSON.parse(err)).toEqual({ output: "-", records: out.trim().split("\n").length - 2 });
  });

  it("load into an empty store, and leave it as the same file", async () => {
    const dataDir = temporaryDirectory();
    const loaded = await zveno(["load", country, "--json"], { dataDir });
    expect([loaded.code, JSON.parse(loaded.out)]).toMatchObject([0, { revision: 2, region: null }]);
    const dumped = await zveno(["dump"], { dataDir });
    expect([dumped.code, lastLine(dumped.out)]).toEqual([0, lastLine(readFileSync(country, "utf8"))]);
  });

  it("load one region of another store, from standard input, and it is equal there", async () => {
    const [here, there] = [temporaryDirectory(), temporaryDirectory()];
    const region = await zveno(["dump", "--region", "RU-SAK"], { dataDir: here });
    const loaded = await zveno(["load", "-"], { dataDir: there, input: region.out });
    expect([loaded.code, loaded.err]).toEqual([0, ""]);
    const again = await zveno(["export", "graph.ndjson", "--region", "RU-SAK"], { dataDir: there });
    expect([again.code, lastLine(again.out)]).toEqual([0, lastLine(region.out)]);
  });

  it("that are cut are refused, and leave the store empty", async () => {
    const cut = join(folder, "cut.ndjson");
    writeFileSync(cut, readFileSync(country, "utf8").split("\n").slice(0, 200).join("\n"));
    const dataDir = temporaryDirectory();
    const { code, err } = await zveno(["load", cut], { dataDir });
    expect(code).toBe(1);
    expect(err).toContain("the file is cut. Nothing was loaded");
    expect((await zveno(["load", country], { dataDir })).code).toBe(0);
  });

  it("become files for Neo4j's own import, in a directory that is new or empty", async () => {
    const directory = join(folder, "import");
    const written = await zveno(["load", country, "--neo4j-files", directory]);
    expect([written.code, written.err]).toEqual([0, ""]);
    expect(written.out).toMatch(
      /^Wrote files for Neo4j into «.*»: \d+ nodes and \d+ relationships, up to revision 2\.$/m,
    );
    expect(written.out).toContain("neo4j-admin database import full neo4j @import.args");
    expect(readdirSync(directory)).toContain("import.args");
    const again = await zveno(["load", country, "--neo4j-files", directory]);
    expect([again.code, again.err]).toMatchObject([1, expect.stringContaining("has something in it: name a new")]);
    const noFile = await zveno(["load", folder, "--neo4j-files", join(folder, "other")]);
    expect([noFile.code, noFile.err]).toMatchObject([1, expect.not.stringContaining("cannot be written")]);
  });

  it("are not loaded over another graph", async () => {
    const dataDir = temporaryDirectory();
    await zveno(["load", country], { dataDir });
    const { code, err } = await zveno(["load", country], { dataDir });
    expect(code).toBe(1);
    expect(err).toContain("this one holds a graph at revision 2");
  });

  it("cannot have sizes that no country has", async () => {
    const { code, err } = await zveno(["generate", "--regions", "0"]);
    expect(code).toBe(1);
    expect(err).toContain("Expected a whole number from 1 to 999 as regions, found 0");
  });
});
