import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openStore } from "../../../src/api/open-store";
import { readConfig } from "../../../src/config";
import type { Ids } from "../../../src/graph/cypher-query";
import { Random } from "../../../src/generator/random";
import { knownEntitiesQuery } from "../../../src/revision/revision.query";
import { verifyStore } from "../../../src/revision/verify-store.question";
import { SEED } from "../../support/chance";
import { temporaryDirectory } from "../../support/temporary-directory";

const WRITER = join(__dirname, "../../support/write-until-killed.cjs");
/** Processes that are killed; a hundred where somebody asks for it. */
const KILLS = Number(process.env["ZVENO_KILLS"] ?? 6);
/** The longest that one writes before it is killed. */
const LONGEST_MS = 400;

describe("a store whose writers are killed", () => {
  const directory = temporaryDirectory();
  const environment = { PATH: process.env.PATH, ZVENO_DATA_DIR: directory };
  const random = new Random(`killed ${SEED}`);

  /** The ids that a writer said were accepted before it, or the engine under it and then itself, was killed. */
  async function writtenUntilKilled(isEngineFirst: boolean): Promise<readonly string[]> {
    const writer = spawn(process.execPath, [WRITER], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let [said, problem] = ["", ""];
    writer.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
    writer.stderr.on("data", (piece: Buffer) => (problem += piece.toString()));
    const ended = once(writer, "close");
    while (!said.includes("open\n") && writer.exitCode === null) await pause(5);
    await pause(random.below(LONGEST_MS));
    if (isEngineFirst) {
      for (const engine of childrenOf(writer.pid!)) process.kill(engine, "SIGKILL");
      await pause(random.below(LONGEST_MS));
    }
    expect([writer.exitCode, problem]).toEqual([null, ""]);
    process.kill(-writer.pid!, "SIGKILL");
    await ended;
    // A line that was cut is of one of which nobody was told.
    return said.split("\n").slice(1, -1);
  }

  it(
    `has all that was accepted, and verifies, after ${KILLS} kills of the process or of the engine`,
    async () => {
      const accepted: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) accepted.push(...(await writtenUntilKilled(kill % 2 === 1)));
      const quiet = { onHealthChange: () => undefined, warn: () => undefined };
      const store = await openStore(readConfig(environment), quiet);
      try {
        const params: Ids = { ids: accepted };
        const there = await store.read(knownEntitiesQuery, params);
        expect(there.map(({ entityId }) => entityId).sort()).toEqual([...accepted].sort());
        const { head, flaws } = await verifyStore(store);
        expect(flaws).toEqual([]);
        expect(accepted.length).toBeGreaterThan(KILLS);
        // Those that were written as the kill came may be there, one a kill of either kind; none else.
        expect(head.revision - accepted.length).toBeLessThanOrEqual(2 * KILLS);
      } finally {
        await store.close();
      }
    },
    60_000 + KILLS * 10_000,
  );
});

function childrenOf(pid: number): readonly number[] {
  const found = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return found
    .split("\n")
    .map(Number)
    .filter((child) => child > 0);
}
