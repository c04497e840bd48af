import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "../../support/temporary-directory";
import { PROGRAM, zvenoProcess } from "../../support/zveno-process";

/** What a process alone shows; the rest of the command line is tested inside the process of the tests, in test/e2e/cli. */
describe("the built command line as a process", () => {
  const folder = temporaryDirectory();
  const country = join(folder, "country.ndjson");

  beforeAll(async () => {
    expect(await zvenoProcess(["generate", "--regions", "2", "--schools", "40", "-o", country])).toMatchObject({
      code: 0,
      out: "",
    });
  });

  it("is not taken for one that ended well where its time limit ended it", async () => {
    await expect(zvenoProcess(["--help"], {}, 1)).rejects.toThrow("was ended before it gave an exit code");
  });

  it("explains itself", async () => {
    const { code, out, err } = await zvenoProcess(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/Commands:[^]*Exit codes: 0/);
  });

  it.each([
    [["frob"], "unknown command 'frob'"],
    [["export", "subjects.csv", "-o", "/no/such/folder/x.csv"], "«/no/such/folder/x.csv» cannot be written"],
    [["load", country, "--neo4j-files", join(country, "below-a-file")], "cannot be written: ENOTDIR"],
  ])("calls %j wrong usage, and says what to do", async (args, message) => {
    const { code, out, err } = await zvenoProcess(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("fails where there are findings", async () => {
    const { code, out, err } = await zvenoProcess(["check", "--region", "RU-SAK", "--as-of", "2022-09-15"]);
    expect(code).toBe(1);
    expect(out).toContain("OVERDUE: Срок прошёл: Назначение муниципальных исполнителей");
    expect(err).toMatch(/^\d+ findings at or above \w+\.\n$/);
  });

  it("takes a question from standard input, and its store from the environment", async () => {
    const dataDir = join(temporaryDirectory(), "data");
    const { code, out } = await zvenoProcess(["ask", "-"], { input: "{ graph { revision } }", dataDir });
    expect([code, JSON.parse(out)]).toEqual([0, { graph: { revision: 1 } }]);
    expect(existsSync(join(dataDir, "graph.grafeo"))).toBe(true);
  });

  it("leaves the store as it was when Ctrl-C ends a load", async () => {
    const dataDir = temporaryDirectory();
    const child = spawn(process.execPath, [PROGRAM, "load", "-"], {
      env: { PATH: process.env.PATH, ZVENO_DATA_DIR: dataDir },
    });
    let err = "";
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    // The end never comes, so the load waits for more.
    child.stdin.write(readFileSync(country, "utf8").split("\n").slice(0, -2).join("\n"));
    while (!existsSync(join(dataDir, "graph.grafeo")) && child.exitCode === null) await new Promise(setImmediate);
    setTimeout(() => child.kill("SIGINT"), 1_000);
    const [code] = (await once(child, "close")) as [number];
    expect([code, err]).toEqual([130, "Interrupted: the store is as it was.\n"]);
    expect((await zvenoProcess(["load", country], { dataDir })).code).toBe(0);
  });
});
