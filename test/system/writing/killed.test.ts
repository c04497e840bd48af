import { setTimeout as pause } from "node:timers/promises";
import { openStore } from "../../../src/api/open-store";
import { readConfig } from "../../../src/config";
import { Random } from "../../../src/generator/random";
import { SEED } from "../../support/chance";
import { expectAccepted, KilledWriter } from "../../support/killed-writer";
import { temporaryDirectory } from "../../support/temporary-directory";

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
    const writer = await KilledWriter.start(environment);
    await pause(random.below(LONGEST_MS));
    if (isEngineFirst) {
      writer.killChildren();
      await pause(random.below(LONGEST_MS));
    }
    expect(writer.failure).toBe("");
    await writer.kill();
    return writer.accepted;
  }

  it(
    `has all that was accepted, and verifies, after ${KILLS} kills of the process or of the engine`,
    async () => {
      const accepted: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) accepted.push(...(await writtenUntilKilled(kill % 2 === 1)));
      const quiet = { onHealthChange: () => undefined, warn: () => undefined };
      const store = await openStore(readConfig(environment), quiet);
      try {
        // Those that were written as the kill came may be there, one a kill of either kind; none else.
        await expectAccepted(store, accepted, 2 * KILLS);
        expect(accepted.length).toBeGreaterThan(KILLS);
      } finally {
        await store.close();
      }
    },
    60_000 + KILLS * 10_000,
  );
});
