import { setTimeout as pause } from "node:timers/promises";
import { Readiness } from "../../../src/api/readiness";
import { EMBEDDED } from "../../support/stores";
import type { SmallService } from "./small-service";
import { post, startSmallService } from "./small-service";

let service: SmallService;

beforeAll(async () => {
  service = await startSmallService({ extensionsOf: () => ({ moment: { asOf: "2022-09-15", knownAt: 1 } }) });
});

/** What tells a browser's plain link from a program. */
const BY_PROGRAM = { headers: { "apollo-require-preflight": "true" } };

test("answers a query by POST, with what the context says of the answer", async () => {
  const { status, answer } = await service.ask("{ hello }");
  expect(status).toBe(200);
  expect(answer).toEqual({ data: { hello: "hello" }, extensions: { moment: { asOf: "2022-09-15", knownAt: 1 } } });
});

test("tells what the answer cost, where the context counts objects", async () => {
  const counting = await startSmallService({ objectsOf: () => 7 });
  const { answer } = await counting.ask("{ hello }");
  const cost = answer.extensions!["cost"] as Readonly<Record<string, number>>;
  expect(cost).toEqual({ estimated: 1, objects: 7, ms: expect.any(Number) as number });
  expect(cost["ms"]).toBeGreaterThanOrEqual(0);
  expect((await counting.ask("{ nothing }")).answer.extensions).toBeUndefined();
});

test("answers a query by GET", async () => {
  const { status, answer } = await service.request("/graphql?query=%7Bhello%7D", BY_PROGRAM);
  expect(status).toBe(200);
  expect(answer.data).toEqual({ hello: "hello" });
});

test("limits a query by GET, too", async () => {
  const query = encodeURIComponent(`{ thing { ${"others { ".repeat(60)}id${" }".repeat(60)} } }`);
  const { answer } = await service.request(`/graphql?query=${query}`, BY_PROGRAM);
  expect(answer.errors![0]!.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", found: 62, limit: 20 });
});

test("refuses a mutation by GET", async () => {
  const { status, answer } = await service.request("/graphql?query=mutation%7Bchange%7D", BY_PROGRAM);
  expect(status).toBe(405);
  expect(answer.errors![0]!.extensions).toEqual({ code: "BAD_REQUEST" });
});

test("refuses what a page of another site could make a browser ask", async () => {
  const { status, answer } = await service.request("/graphql?query=%7Bhello%7D");
  expect(status).toBe(400);
  expect(answer.errors![0]!.extensions).toEqual({ code: "BAD_REQUEST" });
});

test("gives the schema as text", async () => {
  const { text, headers } = await service.request("/schema.graphql");
  expect(headers.get("content-type")).toContain("text/plain");
  expect(text).toContain("type Query {");
});

describe("the page", () => {
  test("is one document at each of its paths, which needs nothing from elsewhere and runs no text of its own", async () => {
    const { text, headers } = await service.request("/");
    expect(headers.get("content-type")).toContain("text/html");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(text).toContain('<html lang="ru">');
    expect(text).not.toMatch(/<script(?![^>]* src="\/assets\/)|<style|style=|onclick=|(src|href)="https?:/);
    for (const path of ["/duty/obr-order-2024.d4?on=2022-09-15", "/findings", "/act/x"])
      expect(await service.request(path)).toMatchObject({ status: 200, text });
  });

  test("has files that browsers keep for ever, compressed when the service was built", async () => {
    const { text } = await service.request("/");
    const [script] = /\/assets\/[\w-]+\.js/.exec(text)!;
    const { headers, text: code } = await service.request(script, { headers: { "accept-encoding": "br" } });
    expect(headers.get("content-type")).toContain("javascript");
    expect(headers.get("content-encoding")).toBe("br");
    expect(headers.get("vary")).toContain("accept-encoding");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(code).toContain("createRoot");
  });

  test.each(["/nowhere", "/act", "/assets/none.js", "/assets/../main.js", "/assets/%2e%2e/index.html"])(
    "is not at %s",
    async (path) => {
      const { status, answer } = await service.request(path);
      expect(status).toBe(404);
      expect(answer.errors![0]!.extensions).toEqual({ code: "NOT_FOUND" });
    },
  );
});

describe("health", () => {
  test("is live and ready with an open store", async () => {
    expect(await service.request("/health/live")).toMatchObject({ status: 200, answer: { status: "live" } });
    expect(await service.request("/health/ready")).toMatchObject({ status: 200, answer: { status: "ready" } });
  });

  test("is not ready before the data is loaded, and refuses questions until then", async () => {
    const readiness = new Readiness(service.store);
    const loading = await startSmallService({ readiness });
    const health = await loading.request("/health/ready");
    expect(health).toMatchObject({ status: 503, answer: { reason: "the graph is not loaded yet" } });
    expect((await loading.request("/health/live")).status).toBe(200);
    const refused = await loading.ask("{ hello }");
    expect(refused.status).toBe(503);
    expect(refused.answer.errors![0]!.extensions).toEqual({ code: "STORE_UNAVAILABLE" });

    readiness.markLoaded();
    expect((await loading.request("/health/ready")).status).toBe(200);
    expect((await loading.ask("{ hello }")).answer.data).toEqual({ hello: "hello" });
  });

  test("is not ready, for a reason, when the store is not", async () => {
    const store = await EMBEDDED.openApart();
    const broken = await startSmallService({ services: { store, now: () => new Date(), timeZone: "Europe/Moscow" } });
    await store.close();
    const { status, answer } = await broken.request("/health/ready");
    expect(status).toBe(503);
    expect(answer).toMatchObject({ status: "not ready", reason: expect.any(String) as unknown });
  });
});

describe("CORS", () => {
  const PREFLIGHT = {
    method: "OPTIONS",
    headers: {
      origin: "https://dashboard.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  };

  test("is off unless origins are named", async () => {
    const asked = await service.request("/graphql", PREFLIGHT);
    expect(asked.status).toBe(404);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    const answered = await service.request(
      "/graphql",
      post('{"query":"{hello}"}', { origin: "https://dashboard.example" }),
    );
    expect(answered.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("lets the pages of named origins ask, and no others", async () => {
    const open = await startSmallService({
      environment: { ZVENO_CORS_ORIGINS: "https://dashboard.example, https://b.example" },
    });
    const asked = await open.request("/graphql", PREFLIGHT);
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe("https://dashboard.example");
    expect(asked.headers.get("access-control-allow-headers")).toContain("content-type");
    const stranger = { ...PREFLIGHT, headers: { ...PREFLIGHT.headers, origin: "https://stranger.example" } };
    expect((await open.request("/graphql", stranger)).headers.get("access-control-allow-origin")).toBeNull();
  });
});

test("lets running requests end when it is closed, and takes no more", async () => {
  const closing = await startSmallService();
  const running = closing.ask("{ slow(ms: 400) }");
  await pause(150);
  const start = performance.now();
  const closed = closing.close();
  await pause(50);
  await expect(closing.ask("{ hello }")).rejects.toThrow();
  expect((await running).answer.data).toEqual({ slow: "done" });
  await closed;
  expect(performance.now() - start).toBeLessThan(3_000);
});
