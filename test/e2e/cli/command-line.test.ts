import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { EmbeddedGraphStore } from "../../../src/graph/embedded/embedded-graph-store";
import { temporaryDirectory } from "../../support/temporary-directory";
import { zveno } from "../../support/zveno-command";

const COMMANDS = ["import", "export", "dump", "load", "generate", "ask", "check"];

describe("the command line", () => {
  it.each([[], ...COMMANDS.map((command) => [command])])(
    "explains itself, with examples and exit codes: %s",
    async (...args) => {
      const { code, out } = await zveno([...args, "--help"]);
      expect(code).toBe(0);
      expect(out).toMatch(args.length === 0 ? /Commands:/ : /Examples:[^]*Exit codes: 0/);
    },
  );

  it.each([
    [["frob"], "unknown command 'frob'"],
    [["ask"], "Name a question or a file"],
    [["ask", "no-such-file"], "«no-such-file» is neither a file that can be read nor a named question"],
    [["ask", "accountability", "--variables", "[1]"], "--variables wants a JSON object"],
    [["ask", "accountability", "--url", "localhost"], "--url wants the address of a service"],
    [["check", "--severity", "BAD"], "Allowed choices are INFO, LOW, MEDIUM, HIGH, CRITICAL"],
    [["import"], "Name the files to import"],
    [["import", "no-such-file.yaml"], "«no-such-file.yaml» cannot be read"],
    [["export"], "Name what to export"],
    [["export", "subjects.csv", "-p", "nonsense"], "--parameter wants name=value"],
  ])("calls %j wrong usage, and says what to do", async (args, message) => {
    const { code, out, err } = await zveno(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("says who holds the store, and that questions can go through the service", async () => {
    const directory = temporaryDirectory();
    const files = new CypherFiles(join(__dirname, "../../../cypher"));
    const holder = await EmbeddedGraphStore.open({ directory, files });
    try {
      const { code, err } = await zveno(["check"], { dataDir: directory });
      expect(code).toBe(3);
      expect(err).toContain(`is held by process ${process.pid}`);
      expect(err).toContain("add --url http://127.0.0.1:4000");
    } finally {
      await holder.close();
    }
  });

  it("says that no service answers", async () => {
    const { code, err } = await zveno(["check", "--url", "http://127.0.0.1:1"]);
    expect(code).toBe(3);
    expect(err).toContain("No service answers at http://127.0.0.1:1");
  });

  it("says that what answers is no such service", async () => {
    const server = createServer((_request, response) => response.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const { code, err } = await zveno(["check", "--url", `http://127.0.0.1:${port}`]);
      expect([code, err]).toEqual([3, "The service answered 200 and no JSON: check the address in --url.\n"]);
    } finally {
      server.close();
    }
  });
});

describe("zveno check", () => {
  const SAKHALIN = ["check", "--region", "RU-SAK", "--as-of", "2022-09-15"];

  it("lists the findings at or above a severity, and fails", async () => {
    const { code, out, err } = await zveno([...SAKHALIN, "--severity", "HIGH"]);
    expect(code).toBe(1);
    expect(out.match(/^(CRITICAL|HIGH) /gm)).toHaveLength(1);
    expect(out).toContain("OVERDUE: Срок прошёл: Назначение муниципальных исполнителей");
    expect(err).toBe("1 finding at or above HIGH.\n");
  });

  it("is fine with nothing found", async () => {
    const { code, out } = await zveno([...SAKHALIN, "--rule", "NO_CONTROLLER", "--json"]);
    expect([code, out]).toEqual([0, ""]);
  });
});
