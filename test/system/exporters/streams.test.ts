import type { IncomingMessage } from "node:http";
import { get } from "node:http";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import fastify from "fastify";
import type { ExportLimits } from "../../../src/api/export-routes";
import { addExportRoutes } from "../../../src/api/export-routes";
import { httpStatusOf } from "../../../src/api/http-status";
import { Readiness } from "../../../src/api/readiness";
import { buildZvenoSchema } from "../../../src/api/schema";
import { StoreUnavailableError } from "../../../src/errors/domain-error";
import { countingStore } from "../../support/counting-store";
import type { CountingStore } from "../../support/counting-store";
import { EMBEDDED } from "../../support/stores";
import { record } from "../../support/test-graph";
import { until } from "../../support/until";

const SCHEMA = buildZvenoSchema();
const PAGES = 10;
/** So long that the network's own buffers hold two pages at most: a page is 4 MB, the buffers some 6 MB. */
const LONG_TEXT = "Ш".repeat(2_000);

let store: CountingStore;
/** Page of the duties at which the store fails; none where undefined. */
let failsAtPage: number | undefined;
const running: FastifyInstance[] = [];

beforeAll(async () => {
  store = countingStore(await EMBEDDED.open());
  await record(store, "act order\nclause order.p1 of=order");
  for (let page = 0; page < PAGES; page++) await record(store, duties(page));
});
beforeEach(() => {
  failsAtPage = undefined;
  store.forget();
});
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));
afterAll(() => store.close());

function duties(page: number): string {
  const ids = Array.from({ length: 1_000 }, (_none, place) => `duty-${page}-${place}`);
  return `duty ${ids.join(" ")} by=order.p1 deadlineText="${LONG_TEXT}"`;
}

/** The routes of exports, as the service has them, with limits that a test need not wait for. */
async function serve(limits: Partial<ExportLimits> = {}): Promise<string> {
  const server = fastify({ forceCloseConnections: "idle" });
  server.setErrorHandler((error, _request, reply) =>
    reply.code(httpStatusOf(error)).send({ message: (error as Error).message }),
  );
  const readiness = new Readiness(store);
  readiness.markLoaded();
  addExportRoutes(server, {
    schema: SCHEMA,
    services: { store: failing(store), now: () => new Date("2022-09-15T09:00:00Z"), timeZone: "Europe/Moscow" },
    readiness,
    limits: { atOnce: 4, stallMs: 60_000, ...limits },
  });
  running.push(server);
  return server.listen({ host: "127.0.0.1", port: 0 });
}

/** The same store, that can be away while an export runs. */
function failing(whole: CountingStore): CountingStore {
  return Object.assign(Object.create(whole) as CountingStore, {
    read: ((query, params, options) => {
      if (query.name === "duty/list" && pagesRead() === failsAtPage)
        throw new StoreUnavailableError("The store is away.");
      return whole.read(query, params, options);
    }) satisfies CountingStore["read"],
  });
}

function pagesRead(): number {
  return store.asked.filter((name) => name === "duty/list").length;
}

/** An answer of which nothing is read until its test does. */
async function ask(url: string, file: string): Promise<IncomingMessage> {
  const [answer] = (await once(get(`${url}/export/${file}`, { agent: false }), "response")) as [IncomingMessage];
  answer.pause();
  return answer;
}

/** Waits until no more pages are asked for. */
async function settled(): Promise<number> {
  let before = -1;
  await until("the reading of pages rests", async () => {
    if (before === pagesRead()) return true;
    before = pagesRead();
    await pause(400);
    return false;
  });
  return pagesRead();
}

async function readAll(answer: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return bytes;
}

describe("an export that is taken slowly", () => {
  it("is read from the store no faster, and goes on when its client does", async () => {
    const answer = await ask(await serve(), "duties.ndjson");
    expect(await settled()).toBeLessThan(PAGES - 4);
    expect(await readAll(answer)).toBeGreaterThan(PAGES * 1_000 * LONG_TEXT.length);
    expect(pagesRead()).toBe(PAGES);
  });

  it("ends with its client, and asks for no more pages", async () => {
    const answer = await ask(await serve(), "duties.ndjson");
    const before = await settled();
    answer.destroy();
    await pause(500);
    expect(pagesRead()).toBeLessThanOrEqual(before + 1);
  });

  it("ends where its client takes nothing for too long, and makes room for others", async () => {
    const url = await serve({ atOnce: 1, stallMs: 700 });
    const answer = await ask(url, "duties.ndjson");
    answer.on("error", () => undefined);
    expect((await ask(url, "agreements.csv")).statusCode).toBe(503);
    await until("the stalled export is ended", async () => {
      const other = await ask(url, "agreements.csv");
      other.resume();
      return other.statusCode === 200;
    });
    expect(pagesRead()).toBeLessThan(PAGES);
    await expect(readAll(answer)).rejects.toThrow("aborted");
  });
});

describe("an export that fails", () => {
  it("says so with its status before the first byte", async () => {
    failsAtPage = 0;
    expect((await ask(await serve(), "duties.csv")).statusCode).toBe(503);
  });

  it.each(["csv", "ndjson", "xlsx"])(
    "cuts the connection in its midst, so that nobody takes it for whole: %s",
    async (format) => {
      failsAtPage = 2;
      const answer = await ask(await serve(), `duties.${format}`);
      expect(answer.statusCode).toBe(200);
      await expect(readAll(answer)).rejects.toThrow("aborted");
    },
  );
});

test("only so many exports run at a time; others are told when to ask again", async () => {
  const url = await serve({ atOnce: 2 });
  const [first, second] = [await ask(url, "duties.csv"), await ask(url, "duties.csv")];
  const refused = await ask(url, "duties.csv");
  expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([503, "5"]);
  first.destroy();
  await readAll(second);
  const admitted = await ask(url, "agreements.csv");
  expect(admitted.statusCode).toBe(200);
  admitted.resume();
});

test("an export that is running when the service is stopped is given whole", async () => {
  const url = await serve();
  const answer = await ask(url, "duties.ndjson");
  const closed = running[0]!.close();
  await pause(300);
  expect(await readAll(answer)).toBeGreaterThan(PAGES * 1_000 * LONG_TEXT.length);
  await closed;
  running.length = 0;
});
