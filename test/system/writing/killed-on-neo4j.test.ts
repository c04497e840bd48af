import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../../scripts/free-port.js";
import type { Neo4jServer } from "../../../scripts/neo4j/neo4j-server.js";
import { openStore } from "../../../src/api/open-store";
import { readConfig } from "../../../src/config";
import { Random } from "../../../src/generator/random";
import type { GraphStore } from "../../../src/graph/graph-store";
import { SEED } from "../../support/chance";
import { describeServer } from "../../support/describe-server";
import { expectAccepted, KilledWriter } from "../../support/killed-writer";
import { startTestNeo4j } from "../../support/test-neo4j";
import { until } from "../../support/until";

/** As in the test of the embedded store. A server takes ten seconds to start again, so only every third kill is of it. */
const KILLS = Number(process.env["ZVENO_KILLS"] ?? 2);
const LONGEST_MS = 1_000;
const WITH_A_START_MS = 120_000;

describeServer("a Neo4j whose writers are killed, and which is killed under them", () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "zveno-killed-"));
  const random = new Random(`killed ${SEED}`);
  let neo4j: Neo4jServer;
  let environment: Readonly<Record<string, string>>;
  let store: GraphStore;
  const start = async (port: number) => (neo4j = await startTestNeo4j({ dataDirectory, port }));

  beforeAll(async () => {
    await start(await freePort());
    environment = { PATH: process.env["PATH"] ?? "", ZVENO_STORE: "neo4j", NEO4J_URL: neo4j.url };
    store = await openStore(readConfig(environment), { onHealthChange: () => undefined, warn: () => undefined });
  }, WITH_A_START_MS);
  afterAll(async () => {
    await store.close();
    await neo4j.kill();
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  /** The ids that a writer said were accepted before it was killed, or the server under it and then itself. */
  async function writtenUntilKilled(isServerFirst: boolean): Promise<readonly string[]> {
    const writer = await KilledWriter.start(environment);
    await until("it writes", () => Promise.resolve(writer.accepted.length > 0));
    await pause(random.below(LONGEST_MS));
    if (isServerFirst) {
      const { port } = neo4j;
      await neo4j.kill();
      await start(port);
      const before = writer.accepted.length;
      await until("it writes again", () => Promise.resolve(writer.accepted.length > before), 60_000);
    }
    expect(writer.failure).toBe("");
    await writer.kill();
    return writer.accepted;
  }

  it(
    `keeps all that was accepted, and verifies, after ${KILLS} kills of writers, of every third with the server`,
    async () => {
      const accepted: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) accepted.push(...(await writtenUntilKilled(kill % 3 === 0)));
      await until("the store is ready", async () => (await store.health()).isReady, 60_000);
      // Of those that were written as a kill came nobody was told: two of a writer whose server was killed as well.
      await expectAccepted(store, accepted, 2 * KILLS);
      expect(accepted.length).toBeGreaterThan(KILLS);
    },
    WITH_A_START_MS + KILLS * 60_000,
  );
});
