import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Neo4jServer } from "../../../scripts/neo4j/neo4j-server.js";
import type { StoreHealth } from "../../../src/graph/graph-store";
import { Neo4jGraphStore } from "../../../src/graph/neo4j/neo4j-graph-store";
import type { Neo4jOptions } from "../../../src/graph/neo4j/neo4j-options";
import { describeServer } from "../../support/describe-server";
import { countConnections } from "../../support/counting-proxy";
import { cypherWith } from "../../support/cypher-with";
import { freePort } from "../../../scripts/free-port.js";
import { startTestNeo4j } from "../../support/test-neo4j";
import { untrustedTlsServer } from "../../support/tls-server";
import { until } from "../../support/until";
import { addThing, NEO4J_QUERIES, runaway, running, things, touch } from "./neo4j-queries";

/** A server's start takes 4 to 9 seconds, more on a busy machine. */
const WITH_A_START_MS = 120_000;
const DEADLINE_MS = 2_000;
/** What a request may take beyond its deadline on a busy machine. */
const SLACK_MS = 1_000;
const PAUSES = { firstMs: 50, lastMs: 500 };

const files = cypherWith(NEO4J_QUERIES);
const open = (options: Omit<Neo4jOptions, "files">) =>
  Neo4jGraphStore.open({ deadlineMs: DEADLINE_MS, pauses: PAUSES, ...options, files });

describeServer("Neo4jGraphStore", () => {
  describe("on a server without passwords", () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "zveno-faults-"));
    const backup = `${dataDirectory}-backup`;
    const news: StoreHealth[] = [];
    let port: number;
    let server: Neo4jServer;
    let store: Neo4jGraphStore;
    const restart = async () => {
      // The server's own limit on queries never fires here, so that it is ours that is tested.
      const settings = { "db.transaction.monitor.check.interval": "10m" };
      server = await startTestNeo4j({ dataDirectory, port, settings });
    };
    const isReady = async () => (await store.health()).isReady;
    const hasBadNews = () => Promise.resolve(news.at(-1)?.isReady === false);

    beforeAll(async () => {
      port = await freePort();
      store = await open({
        url: `bolt://127.0.0.1:${port}`,
        onHealthChange: (health) => news.push(health),
      });
    });
    afterAll(async () => {
      await store.close();
      await server.stop();
      for (const directory of [dataDirectory, backup]) rmSync(directory, { recursive: true, force: true });
    });

    it("opens though there is no database, says why it is not ready, and refuses requests in time", async () => {
      expect(await store.health()).toEqual({
        isReady: false,
        reason: `Neo4j at 127.0.0.1:${port} cannot be reached: nothing listens there: start the database, or check NEO4J_URL.`,
      });
      const started = performance.now();
      await expect(store.read(things, {})).rejects.toMatchObject({
        code: "STORE_UNAVAILABLE",
        message: "The store cannot be used now: try again shortly.",
      });
      await expect(store.write((tx) => tx.run(addThing, { id: "x" }))).rejects.toMatchObject({
        code: "STORE_UNAVAILABLE",
      });
      expect(performance.now() - started).toBeLessThan(DEADLINE_MS);
    });

    it("tells callers nothing about where the database is", async () => {
      await expect(store.read(things, {})).rejects.not.toThrow(/127\.0\.0\.1|NEO4J_/);
    });

    it(
      "serves as soon as the database is there",
      async () => {
        await restart();
        await until("the store is ready", isReady);
        expect(await store.read(things, {})).toEqual([]);
        expect(news.at(-1)).toMatchObject({ isReady: true });
        expect(news.slice(0, -1).every(({ isReady: ready, reason }) => !ready && reason !== undefined)).toBe(true);
      },
      WITH_A_START_MS,
    );

    it("sets up again what is set up already, without complaint", async () => {
      const second = await open({ url: server.url });
      await until("the second store is ready", async () => (await second.health()).isReady);
      expect(await second.health()).toMatchObject({
        isReady: true,
        version: expect.stringMatching(/^Neo4j \d/) as string,
      });
      await second.close();
    });

    it("shows the administrator which query of which request runs, and stops it at the deadline", async () => {
      const outcome = expect(
        store.read(runaway, {}, { deadlineMs: 1_000, requestId: "request-7" }),
      ).rejects.toMatchObject({
        code: "QUERY_TIMEOUT",
      });
      const expected = { service: "zveno", query: "test/runaway", requestId: "request-7" };
      await until("the query runs", async () => (await store.read(running, {})).length > 0);
      expect(await store.read(running, {})).toEqual([expected]);
      await outcome;
      // The server's own timeout comes up to two seconds late; ours does not.
      await until("the query is stopped", async () => (await store.read(running, {})).length === 0, 500);
    });

    it("lets both of two writers through that wait for each other's locks", async () => {
      await store.write(async (tx) => {
        for (const id of ["a", "b"]) await tx.run(addThing, { id });
      });
      let attempts = 0;
      const lockBoth = (first: string, second: string) =>
        store.write(async (tx) => {
          attempts++;
          await tx.run(touch, { id: first });
          await pause(300);
          return tx.run(touch, { id: second });
        });
      expect(await Promise.all([lockBoth("a", "b"), lockBoth("b", "a")])).toEqual([["b"], ["a"]]);
      expect(attempts).toBeGreaterThan(2);
    });

    it("answers CONFLICT when it meets others' locks however often it tries", async () => {
      let attempts = 0;
      const others: Promise<unknown>[] = [];
      const collide = store.write(async (tx) => {
        attempts++;
        // The other transaction is the older one, so Neo4j ends ours when each waits for the other.
        const hasB = signal();
        const hasA = signal();
        const other = store.write(async (older) => {
          await older.run(touch, { id: "b" });
          hasB.give();
          await hasA.given;
          return older.run(touch, { id: "a" });
        });
        others.push(other);
        await hasB.given;
        await tx.run(touch, { id: "a" });
        hasA.give();
        await pause(100);
        await tx.run(touch, { id: "b" });
      });
      await expect(collide).rejects.toMatchObject({
        code: "CONFLICT",
        message: "The write met another write on the same data each time it was tried: try again.",
      });
      expect(attempts).toBe(6);
      await Promise.all(others);
    });

    it("does not claim that a write failed when the answer to its commit never came", async () => {
      const write = store.write(async (tx) => {
        await tx.run(addThing, { id: "uncertain" });
        process.kill(server.pid, "SIGSTOP");
        // On a busy machine it goes on for a moment.
        await pause(100);
      });
      try {
        await expect(write).rejects.toMatchObject({
          code: "STORE_UNAVAILABLE",
          message:
            "The store went away while it accepted this write: look whether it is there before you write it again.",
        });
      } finally {
        process.kill(server.pid, "SIGCONT");
      }
      await until("the store is ready", isReady);
    });

    it(
      "refuses requests in time while a killed database is away, and serves again when it is back, with all it accepted",
      async () => {
        const before = (await store.read(things, {})).length;
        const accepted: string[] = [];
        const outcomes: { readonly code: string; readonly tookMs: number; readonly rows?: number }[] = [];
        let isOver = false;
        const load = async (worker: number) => {
          for (let turn = 0; !isOver; turn++) {
            const id = `load-${worker}-${turn}`;
            const started = performance.now();
            const isWriter = worker % 4 === 0;
            try {
              if (isWriter) accepted.push(...(await store.write((tx) => tx.run(addThing, { id }))));
              const rows = isWriter ? undefined : (await store.read(things, {})).length;
              outcomes.push({
                code: "OK",
                tookMs: performance.now() - started,
                ...(rows === undefined ? {} : { rows }),
              });
            } catch (error) {
              outcomes.push({ code: (error as { code: string }).code, tookMs: performance.now() - started });
            }
            await pause(10);
          }
        };
        const workers = Array.from({ length: 20 }, (_, worker) => load(worker));
        await pause(500);
        const killedAt = outcomes.length;
        await server.kill();
        await until("requests are refused", async () => Promise.resolve(outcomes.some(({ code }) => code !== "OK")));
        await until("the requests' failures are news", hasBadNews);
        expect(await store.health()).toMatchObject({ isReady: false });
        await cp(dataDirectory, backup, { recursive: true });
        await restart();
        await until("the store is ready", isReady);
        const recoveredAt = outcomes.length;
        await pause(300);
        isOver = true;
        await Promise.all(workers);

        // A server that has only just started may be slow; one that is away may not look slow.
        const meanwhile = new Set(outcomes.slice(killedAt, recoveredAt).map(({ code }) => code));
        expect(meanwhile.has("STORE_UNAVAILABLE")).toBe(true);
        expect([...meanwhile].filter((code) => !["OK", "STORE_UNAVAILABLE"].includes(code))).toEqual([]);
        expect(Math.max(...outcomes.map(({ tookMs }) => tookMs))).toBeLessThan(DEADLINE_MS + SLACK_MS);
        expect(outcomes.slice(recoveredAt).some(({ code }) => code === "OK")).toBe(true);
        expect(outcomes.every(({ rows }) => rows === undefined || rows >= before)).toBe(true);
        expect(await store.read(things, {})).toEqual(expect.arrayContaining(accepted));
        expect(accepted.length).toBeGreaterThan(0);
      },
      WITH_A_START_MS,
    );

    it(
      "refuses requests in time while the database hangs, says so, and goes on when it does",
      async () => {
        process.kill(server.pid, "SIGSTOP");
        // On a busy machine it goes on for a moment.
        await pause(100);
        try {
          const started = performance.now();
          await expect(store.read(things, {})).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
          expect(performance.now() - started).toBeLessThan(DEADLINE_MS + SLACK_MS);
          await until("the store noticed by that request alone", hasBadNews, 10_000);
          await expect(store.read(things, {})).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
          await until("it says why", async () => /does not answer/.test((await store.health()).reason ?? ""), 10_000);
        } finally {
          process.kill(server.pid, "SIGCONT");
        }
        await until("the store is ready", isReady);
        expect((await store.read(things, {})).length).toBeGreaterThan(0);
      },
      WITH_A_START_MS,
    );

    it(
      "serves again after the database was put back from a backup, not waiting for the writes it lost",
      async () => {
        await store.write((tx) => tx.run(addThing, { id: "lost" }));
        await server.stop();
        rmSync(dataDirectory, { recursive: true });
        cpSync(backup, dataDirectory, { recursive: true });
        await restart();
        await until("the store is ready", isReady);
        expect(await store.read(things, {})).not.toContain("lost");
      },
      WITH_A_START_MS,
    );
  });

  describe("on a server with passwords", () => {
    const password = "correct horse";
    let server: Neo4jServer;

    beforeAll(async () => {
      server = await startTestNeo4j({ password });
    }, WITH_A_START_MS);
    afterAll(() => server.stop());

    const reasonFor = async (options: Partial<Neo4jOptions>) => {
      const store = await open({ url: server.url, user: "neo4j", password, ...options });
      try {
        await expect(store.read(things, {})).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
        return (await store.health()).reason;
      } finally {
        await store.close();
      }
    };

    it("is ready with the right user name and password", async () => {
      const store = await open({ url: server.url, user: "neo4j", password });
      await until("the store is ready", async () => (await store.health()).isReady);
      await store.close();
    });

    it("says in a sentence that the password is wrong", async () => {
      expect(await reasonFor({ password: "wrong" })).toBe(
        "Neo4j refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.",
      );
    });

    it("says in a sentence that no password was given", async () => {
      const store = await open({ url: server.url });
      expect((await store.health()).reason).toMatch("Neo4j refused the user name or password");
      await store.close();
    });

    it("does not insist with a wrong password", async () => {
      const proxy = await countConnections(server.port);
      const store = await open({ url: `bolt://127.0.0.1:${proxy.port}`, user: "neo4j", password: "wrong" });
      await pause(1_500);
      for (let turn = 0; turn < 20; turn++) await store.read(things, {}).catch(() => undefined);
      expect(proxy.connections()).toBe(1);
      await store.close();
      proxy.close();
    });

    it("says in a sentence that there is no such database", async () => {
      expect(await reasonFor({ database: "nowhere" })).toBe(
        "Neo4j has no database of that name: check NEO4J_DATABASE.",
      );
    });

    it("says in a sentence that the server does not speak the TLS that the URL wants", async () => {
      for (const scheme of ["bolt+s", "bolt+ssc", "neo4j+s"]) {
        expect(await reasonFor({ url: `${scheme}://127.0.0.1:${server.port}` })).toBe(
          `Neo4j at 127.0.0.1:${server.port} does not speak TLS, and NEO4J_URL wants it: ` +
            "leave out the +s, or set TLS up on the server.",
        );
      }
    });
  });

  describe("on a server whose certificate nobody trusts", () => {
    it.each([
      ["bolt+s", /shows a certificate that is not trusted \([A-Z_]+\): name its authority in NODE_EXTRA_CA_CERTS/],
      ["bolt", /wants TLS, and NEO4J_URL has none: write bolt\+s:\/\/ in it\.$/],
      ["neo4j", /wants TLS, and NEO4J_URL has none: write neo4j\+s:\/\/ in it\.$/],
    ])("says in a sentence why %s:// does not do", async (scheme, sentence) => {
      const { port, server } = await untrustedTlsServer();
      const store = await open({ url: `${scheme}://127.0.0.1:${port}`, user: "neo4j", password: "any" });
      const reason = async () => (await store.health()).reason;
      // The first attempt may take longer than `open` waits for it.
      await until("it has tried", async () => (await reason()) !== "Neo4j is being connected to.");
      expect(await reason()).toMatch(sentence);
      await store.close();
      server.close();
    });
  });

  it("refuses a URL that is no address of a Neo4j", async () => {
    await expect(open({ url: "http://127.0.0.1:7474" })).rejects.toThrow("NEO4J_URL is not the address of a Neo4j");
  });
});

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
