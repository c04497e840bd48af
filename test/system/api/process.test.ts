import { writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { connect, createServer } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ServiceProcess } from "../../support/service-process";
import { temporaryDirectory } from "../../support/temporary-directory";

const BODY = JSON.stringify({ query: "{ graph { revision nodes } }" });

/** The answer, without how long it took. */
async function ask(url: string): Promise<unknown> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: BODY };
  return withoutCost((await (await fetch(`${url}/graphql`, init)).json()) as { readonly extensions?: object });
}

function withoutCost(answer: { readonly extensions?: object }): unknown {
  return { ...answer, extensions: { ...answer.extensions, cost: undefined } };
}

/** A request that has begun: head and half of the body are sent. `finish` sends the rest and gives what comes back. */
async function beginRequest(url: string): Promise<{ readonly socket: Socket; finish(): Promise<string> }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  let received = "";
  socket.on("data", (data) => (received += data.toString()));
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: zveno\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n`,
  );
  socket.write(BODY.slice(0, 10));
  await pause(200);
  const finish = async () => {
    socket.write(BODY.slice(10));
    await once(socket, "close");
    return received;
  };
  return { socket, finish };
}

test("says where to ask, answers, and ends with 0 when it is told to", async () => {
  const service = new ServiceProcess();
  const url = await service.url();
  expect(service.out).toContain(`curl -s ${url}/graphql`);
  expect(await ask(url)).toMatchObject({ data: { graph: { revision: 1 } } });
  service.kill("SIGTERM");
  expect(await service.exit()).toBe(0);
  expect(service.err).toBe("");
});

test("the example that it prints is answered", async () => {
  const service = new ServiceProcess();
  const url = await service.url();
  const body = /--data '(.*)'/.exec(service.out)![1]!;
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  const answer = (await (await fetch(`${url}/graphql`, init)).json()) as { data: { duties: { nodes: unknown[] } } };
  expect(answer.data.duties.nodes).toHaveLength(3);
  service.kill("SIGTERM");
  await service.exit();
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "at %s it answers the request that is running, takes no other, and ends with 0",
  async (signal) => {
    const service = new ServiceProcess();
    const url = await service.url();
    const request = await beginRequest(url);
    const start = performance.now();
    // A terminal and npm both pass Ctrl+C on, and the engine's process gets it as well.
    service.killGroup(signal);
    service.kill(signal);
    await pause(300);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    expect(await request.finish()).toMatch(/^HTTP\/1.1 200 [^]*"revision":1/);
    expect(await service.exit()).toBe(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

test("a request that never ends holds it up for less than ten seconds", async () => {
  const service = new ServiceProcess();
  const { socket } = await beginRequest(await service.url());
  socket.on("error", () => undefined);
  const start = performance.now();
  service.kill("SIGTERM");
  expect(await service.exit()).toBe(0);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("a second signal ends it at once", async () => {
  const service = new ServiceProcess();
  const { socket } = await beginRequest(await service.url());
  socket.on("error", () => undefined);
  service.kill("SIGTERM");
  await pause(1_200);
  const start = performance.now();
  service.kill("SIGTERM");
  expect(await service.exit()).toBe(143);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test("a later start opens what an earlier one has loaded", async () => {
  const environment = { ZVENO_DATA_DIR: join(temporaryDirectory(), "data") };
  const first = new ServiceProcess(environment);
  const answer = await ask(await first.url());
  first.kill("SIGTERM");
  expect(await first.exit()).toBe(0);
  const second = new ServiceProcess(environment);
  expect(await ask(await second.url())).toEqual(answer);
  second.kill("SIGTERM");
  expect(await second.exit()).toBe(0);
});

test("a bad environment gives every bad variable and exit 2", async () => {
  const service = new ServiceProcess({ PORT: "x", ZVENO_SAMPLE: "maybe" });
  expect(await service.exit()).toBe(2);
  expect(service.err).toContain("PORT: wanted a whole number");
  expect(service.err).toContain("ZVENO_SAMPLE: wanted on or off");
  expect(service.err).not.toContain("at ");
});

test("a data directory that is a file gives one sentence and exit 3", async () => {
  const file = join(temporaryDirectory(), "file");
  writeFileSync(file, "");
  const service = new ServiceProcess({ ZVENO_DATA_DIR: file });
  expect(await service.exit()).toBe(3);
  expect(service.err.trim().split("\n")).toHaveLength(1);
  expect(service.err).toContain(file);
});

test("a port that is taken gives one sentence and exit 1", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const service = new ServiceProcess({ PORT: String(port) });
  expect(await service.exit()).toBe(1);
  expect(service.err.trim()).toBe(
    `Port ${port} of 127.0.0.1 is taken: stop what listens there, or choose another in PORT.`,
  );
  other.close();
});

test("a Neo4j that is away leaves it live and not ready, for a reason", async () => {
  const service = new ServiceProcess({
    ZVENO_STORE: "neo4j",
    NEO4J_URL: "bolt://127.0.0.1:1",
    ZVENO_QUERY_TIMEOUT_MS: "1000",
  });
  const url = await service.url();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  const ready = await fetch(`${url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(((await ready.json()) as { reason: string }).reason).toContain("127.0.0.1:1");
  expect(await ask(url)).toMatchObject({ errors: [{ extensions: { code: "STORE_UNAVAILABLE" } }] });
  service.kill("SIGTERM");
  expect(await service.exit()).toBe(0);
});

test("the log of requests holds no query and no variable", async () => {
  const service = new ServiceProcess({ ZVENO_LOG_LEVEL: "info" });
  const url = await service.url();
  await ask(url);
  await fetch(`${url}/graphql?query={secretField}&variables={"name":"secretName"}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  service.kill("SIGTERM");
  await service.exit();
  expect(service.out).toContain('"path":"/graphql"');
  expect(service.out).toContain('"reqId"');
  expect(service.out + service.err).not.toMatch(/secret|revision nodes|remoteAddress/);
});
