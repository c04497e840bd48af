import { connect } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { ownTurn } from "../../../src/event-loop/own-turn";
import { EMBEDDED } from "../../support/stores";
import { until } from "../../support/until";
import { Zveno } from "../../support/zveno";
import { startSmallService } from "./small-service";

const SLOW = JSON.stringify({ query: "{ slow(ms: 300) }" });
const asking = (body: string, signal?: AbortSignal): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body,
  ...(signal === undefined ? {} : { signal }),
});

describe("a service with one place and one to wait in", () => {
  const start = () => startSmallService({ requestLimits: { atOnce: 1, waiting: 1 } });

  it("answers two of three who come at once, and tells the third when to ask again", async () => {
    const service = await start();
    const replies = await Promise.all([1, 2, 3].map(() => service.request("/graphql", asking(SLOW))));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
    const refused = replies.find(({ status }) => status === 503)!;
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.answer.errors?.[0]).toMatchObject({
      message: "1 questions are being answered and 1 wait, which is the most at a time: ask again in some seconds.",
      extensions: { code: "OVERLOADED" },
    });
    expect((await service.ask("{ hello }")).answer.data).toEqual({ hello: "hello" });
    expect((await service.request("/health/live")).status).toBe(200);
  });

  it("has room again when one who waited is gone", async () => {
    const service = await start();
    const first = service.request("/graphql", asking(SLOW));
    const leaving = new AbortController();
    const gone = service.request("/graphql", asking(SLOW, leaving.signal)).catch((error: unknown) => error);
    await until("the place to wait is taken", async () => (await service.ask("{ hello }")).status === 503);
    leaving.abort();
    expect(await gone).toMatchObject({ name: "AbortError" });
    await until("it is free", async () => (await service.ask("{ hello }")).status === 200);
    expect((await first).status).toBe(200);
  });

  it("gives up who has waited for twice the time of a query", async () => {
    const environment = { ZVENO_QUERY_TIMEOUT_MS: "50" };
    const service = await startSmallService({ requestLimits: { atOnce: 1, waiting: 1 }, environment });
    const replies = await Promise.all([1, 2].map(() => service.request("/graphql", asking(SLOW))));
    const told = replies.map(({ answer }) => answer.errors?.[0]?.extensions).filter((each) => each !== undefined);
    expect(told).toEqual([{ code: "QUERY_TIMEOUT", deadlineMs: 100 }]);
  });
});

describe("many who connect at once", () => {
  const MANY = 20;

  it("are let in before others go on with long work", async () => {
    const zveno = await Zveno.start(EMBEDDED);
    // Until nobody has a turn any more.
    for (let turn = 0; turn < 100; turn++) await nextTurn();
    let letIn = 0;
    zveno.server.server.on("connection", () => letIn++);
    expect(ownTurn()).toBeUndefined();
    const { hostname, port } = new URL(zveno.url);
    const sockets = Array.from({ length: MANY }, () => connect(Number(port), hostname));
    const longUntil = performance.now() + 10;
    while (performance.now() < longUntil);
    await ownTurn();
    expect(letIn).toBe(MANY);
    for (const socket of sockets) socket.destroy();
    await zveno.stop();
  });
});

describe("a costly request", () => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
  });
  afterAll(() => zveno.stop());

  const many = (count: number, field: (place: number) => string) =>
    `{ ${Array.from({ length: count }, (_, place) => `a${place}: ${field(place)}`).join(" ")} }`;

  it("that asks the same again and again asks the store once", async () => {
    await zveno.ask(many(1, () => "findings(first: 1) { totalCount }"));
    zveno.store.forget();
    const one = await zveno.ask<Record<string, { totalCount: number }>>(
      many(1, () => "findings(first: 1) { totalCount }"),
    );
    const queries = [...zveno.store.asked];
    zveno.store.forget();
    const all = await zveno.ask<Record<string, { totalCount: number }>>(
      many(200, () => "findings(first: 1) { totalCount }"),
    );
    expect(zveno.store.asked).toEqual(queries);
    expect(Object.values(all.data).every(({ totalCount }) => totalCount === one.data["a0"]?.totalCount)).toBe(true);
  });

  it("whose client leaves is not worked on any more", async () => {
    const query = many(
      150,
      (place) =>
        `compare(before: { asOf: "${2000 + (place % 20)}-01-${String(10 + Math.floor(place / 20))}" }, after: { asOf: "2022-09-15" }) { isPartial }`,
    );
    zveno.store.forget();
    const leaving = new AbortController();
    const asked = fetch(`${zveno.url}/graphql`, asking(JSON.stringify({ query }), leaving.signal));
    await until("it is begun", () => Promise.resolve(zveno.store.asked.length > 2));
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    await zveno.ask("{ graph { revision } }");
    zveno.store.forget();
    await zveno.ask("{ graph { revision } }");
    expect(zveno.store.asked).not.toContain("comparison/nodes");
  });

  it("with filters of subjects in filters of duties in filters of subjects … is answered from the inside", async () => {
    const filter = `${"{ responsibleFor: { subject: ".repeat(4)}{ memberOf: "ba-municipal-heads" }${" } }".repeat(4)}`;
    const { errors, data } = await zveno.ask<{ subjects: { totalCount: number } }>(
      `{ subjects(filter: ${filter}) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.subjects.totalCount).toBeGreaterThan(60);
  });

  it.each([
    ["20 levels of not", `subjects(filter: ${"{ not: ".repeat(20)}{ nameContains: "а" }${" }".repeat(20)})`],
    [
      "a thousand filters of duties",
      `subjects(filter: { or: [${'{ responsibleFor: { titleContains: "а" } } '.repeat(1000)}] })`,
    ],
    ["a thousand names", `subjects(filter: { or: [${'{ nameContains: "а" } '.repeat(1200)}] })`],
  ])("with %s is refused with the figure and the limit", async (_what, field) => {
    const { errors, data } = await zveno.ask<{ subjects: null }>(`{ ${field} { totalCount } }`);
    expect(data.subjects).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: "QUERY_TOO_COMPLEX" } }]);
    const { found, limit } = errors![0]!.extensions;
    expect(Number(found)).toBeGreaterThan(Number(limit));
  });
});
