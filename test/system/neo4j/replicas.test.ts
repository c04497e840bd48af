import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../../scripts/free-port.js";
import type { Neo4jServer } from "../../../scripts/neo4j/neo4j-server.js";
import { openStore } from "../../../src/api/open-store";
import { readConfig } from "../../../src/config";
import { newPrivateKey } from "../../../src/identity/local-keys";
import { signToken } from "../../../src/identity/local-token";
import { ViewerRole } from "../../../src/request/principal";
import { nextRevisionQuery } from "../../../src/revision/revision.query";
import { verifyStore } from "../../../src/revision/verify-store.question";
import { describeServer } from "../../support/describe-server";
import { EventStream } from "../../support/event-stream";
import { ServiceProcess } from "../../support/service-process";
import { temporaryDirectory } from "../../support/temporary-directory";
import { startTestNeo4j } from "../../support/test-neo4j";
import { until } from "../../support/until";

/** What one query may take in these services, and how much longer somebody else writes while they start. */
const QUERY_MS = 5_000;
const HELD_MS = QUERY_MS + 3_000;
/** Of each service, at the same time. */
const WRITES = 10;
/** Of a server and two services, on a machine that does other things. */
const WITH_A_START_MS = 300_000;

const LISTEN = "subscription ($after: Int) { graphChanged(after: $after) { number } }";
const ADD = `mutation ($input: AddSubjectInput!) { addSubject(input: $input) { revision problems { code } } }`;
const RENAME = `mutation ($input: RenameSubjectInput!) { renameSubject(input: $input) { revision problems { code } } }`;

interface Answer {
  readonly data: { readonly written: { readonly revision: number | null } | null };
  readonly errors?: readonly { readonly extensions: object }[];
}

const [ENGLISH = "", RUSSIAN] = ["live.md", "live.ru.md"].map((file) => {
  const text = readFileSync(join(__dirname, "../../../docs", file), "utf8");
  return /```js\n([\s\S]+?)```/.exec(text)?.[1];
});

describeServer("two services that start together on one empty Neo4j, while somebody writes to it", () => {
  const keysFile = join(temporaryDirectory(), "keys.json");
  let neo4j: Neo4jServer;
  let services: readonly ServiceProcess[];
  let urls: readonly [string, string];
  let headers: Readonly<Record<string, string>>;

  beforeAll(async () => {
    neo4j = await startTestNeo4j();
    const key = await newPrivateKey();
    writeFileSync(keysFile, JSON.stringify(key));
    const holder = { name: "administrator", roles: [ViewerRole.ADMINISTRATOR], actsFor: [], regions: [] };
    const token = await signToken(key, holder, { at: new Date(), expiresAt: new Date(Date.now() + 600_000) });
    headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const { ended } = await heldFor(HELD_MS);
    const environment = { ZVENO_STORE: "neo4j", NEO4J_URL: neo4j.url, ZVENO_QUERY_TIMEOUT_MS: String(QUERY_MS) };
    services = [0, 1].map(() => new ServiceProcess({ ...environment, ZVENO_KEYS_FILE: keysFile }));
    urls = (await Promise.all(services.map((service) => service.url()))) as [string, string];
    await ended;
    for (const url of urls)
      await until(`${url} is ready`, async () => (await fetch(`${url}/health/ready`)).ok, 120_000);
  }, WITH_A_START_MS);
  afterAll(async () => {
    for (const service of services) service.kill("SIGKILL");
    await Promise.all(services.map((service) => service.exit()));
    await neo4j.stop();
  });

  const open = () =>
    openStore(readConfig({ ZVENO_STORE: "neo4j", NEO4J_URL: neo4j.url }), {
      onHealthChange: () => undefined,
      warn: () => undefined,
    });

  /** Has the lock on writing when it is given, for this long; then writes nothing. */
  async function heldFor(ms: number): Promise<{ readonly ended: Promise<void> }> {
    const store = await open();
    await until("the store is ready", async () => (await store.health()).isReady, 60_000);
    let ended = Promise.resolve();
    await new Promise<void>((resolve) => {
      const holding = store.write(async (transaction) => {
        await transaction.run(nextRevisionQuery, {});
        resolve();
        await pause(ms);
        throw new Error("nothing to write");
      });
      ended = holding.catch(() => store.close());
    });
    return { ended };
  }

  async function post<T>(url: string, body: object): Promise<T> {
    return (await (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json()) as T;
  }

  async function write(url: string, query: string, input: object): Promise<Answer> {
    const named = query.replace(/\{ (\w+)\(/, "{ written: $1(");
    return post<Answer>(`${url}/graphql`, { query: named, variables: { input: { reason: "Приказ № 1", ...input } } });
  }

  const add = (url: string, name: string, more = {}) =>
    write(url, ADD, { kind: "SCHOOL", name, region: "RU-SAK", ...more });

  /** The number of the revision that an answer tells of. */
  function numberIn(answer: Answer): number {
    const number = answer.data.written?.revision ?? null;
    if (number === null) throw new Error(JSON.stringify(answer));
    return number;
  }

  it("both come up, with the built-in data once", async () => {
    const question = { query: "{ graph { revision nodes } revisions(first: 9) { nodes { number hash } } }" };
    const [one, other] = await Promise.all(urls.map((url) => post<{ data: object }>(`${url}/graphql`, question)));
    expect(one?.data).toMatchObject({ graph: { revision: 1 }, revisions: { nodes: [{ number: 1 }] } });
    expect(other?.data).toEqual(one?.data);
  });

  it("tell their listeners, and a receiver as the documentation shows it, what either has written, once and in order", async () => {
    const port = await freePort();
    const { secret } = await post<{ secret: string }>(`${urls[1]}/webhooks`, { url: `http://127.0.0.1:${port}/` });
    const receiver = spawn(process.execPath, ["--input-type=module", "--eval", ENGLISH], {
      env: { ...process.env, PORT: String(port), ZVENO_WEBHOOK_SECRET: secret },
    });
    let printed = "";
    receiver.stdout.on("data", (piece: Buffer) => (printed += piece.toString()));
    const streams = await Promise.all(urls.map((url) => EventStream.open(url, LISTEN, { headers })));
    try {
      const wanted = urls.flatMap((url, of) =>
        Array.from({ length: WRITES }, (_none, at) => add(url, `Школа ${at}`, { id: `school-${of}-${at}` })),
      );
      const numbers = (await Promise.all(wanted)).map(numberIn).sort((a, b) => a - b);
      expect(numbers).toEqual(wanted.map((_none, at) => at + 2));
      for (const stream of streams)
        for (const number of numbers) expect((await stream.next())?.data?.["graphChanged"]?.number).toBe(number);
      const lines = numbers.map((number) => `${number}: Приказ № 1\n`).join("");
      await until("the receiver was told all", () => Promise.resolve(printed.length >= lines.length), 60_000);
      expect(printed).toBe(lines);
      const forged = { type: "graph.changed", data: { number: 1_000, why: "forged" } };
      const ofNow = { "webhook-id": "x", "webhook-timestamp": String(Math.floor(Date.now() / 1000)) };
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: "POST",
        headers: { ...ofNow, "webhook-signature": "v1,AAAA" },
        body: JSON.stringify(forged),
      });
      expect([answer.status, printed]).toEqual([401, lines]);
    } finally {
      for (const stream of streams) stream.close();
      receiver.kill();
    }
  });

  it("do once what both are sent with the same key at the same time, and refuse the key for anything else", async () => {
    const both = (at: number) =>
      Promise.all(urls.map((url) => add(url, "Школа", { id: `school-${at}`, idempotencyKey: `key-${at}` })));
    const answers = await Promise.all(Array.from({ length: WRITES }, (_none, at) => both(at)));
    for (const [one, other] of answers) expect(other?.data).toEqual(one?.data);
    const numbers = answers.map(([one]) => numberIn(one!)).sort((a, b) => a - b);
    expect(numbers).toEqual(answers.map((_none, at) => numbers[0]! + at));
    const other = await add(urls[1], "Другая", { idempotencyKey: "key-0" });
    expect(other.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("know what the other has written: of two writes that expect the same revision one is refused", async () => {
    const expectedRevision = numberIn(await add(urls[0], "Школа с двумя именами", { id: "two-names" }));
    const rename = (url: string, name: string) =>
      write(url, RENAME, { subject: "two-names", name, on: "2026-01-01", expectedRevision });
    const answers = await Promise.all(urls.map((url, at) => rename(url, `Имя № ${at}`)));
    const [refused] = answers.flatMap(({ errors = [] }) => errors);
    expect(answers.filter(({ data }) => data.written !== null).map(numberIn)).toEqual([expectedRevision + 1]);
    expect(refused?.extensions).toMatchObject({ code: "CONFLICT" });
  });

  it("go on when one of them is killed, and whoever listened to it comes back to the other", async () => {
    const [killed, left] = await Promise.all(urls.map((url) => EventStream.open(url, LISTEN, { headers })));
    const numberOf = async (stream?: EventStream) => (await stream?.next())?.data?.["graphChanged"]?.number;
    const first = numberIn(await add(urls[0], "Школа до"));
    expect(await numberOf(killed)).toBe(first);
    services[0]!.kill("SIGKILL");
    const second = numberIn(await add(urls[1], "Школа после"));
    const again = await EventStream.open(urls[1], LISTEN, { variables: { after: first }, headers });
    expect(await numberOf(again)).toBe(second);
    expect([await numberOf(left), await numberOf(left)]).toEqual([first, second]);
    for (const stream of [left, again]) stream?.close();
  });

  it("leave a log behind that verifies", async () => {
    const store = await open();
    try {
      expect(await verifyStore(store)).toMatchObject({ flaws: [], head: { revision: 2 * WRITES + WRITES + 5 } });
    } finally {
      await store.close();
    }
  });

  it("are told of by the same example in both languages", () => {
    expect(RUSSIAN).toBe(ENGLISH);
  });
});
