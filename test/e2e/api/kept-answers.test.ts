import { emptyStore } from "../../support/once-a-worker/store-pool";
import { EMBEDDED, STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { until } from "../../support/until";
import { Zveno } from "../../support/zveno";
import { startSmallService } from "./small-service";

const SCHOOLS =
  "query Schools($first: Int!) { subjects(filter: { kinds: [SCHOOL] }, first: $first) { totalCount nodes { id name } } }";
const REVISION = "revision/newest";

describe("a service that keeps answers", () => {
  let zveno: Zveno;

  beforeEach(async () => {
    zveno = await Zveno.start(EMBEDDED, { answerCacheMb: 1 });
  });
  afterEach(() => zveno.stop());

  const textOf = async (init: RequestInit & { readonly body: string }) =>
    (
      await fetch(`${zveno.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, ...init })
    ).text();
  const schools = (first: number) => textOf({ body: JSON.stringify({ query: SCHOOLS, variables: { first } }) });

  it("asks the store for nothing but the revision when the same is asked again, and gives the same bytes", async () => {
    const first = await schools(3);
    zveno.store.forget();
    expect(await schools(3)).toBe(first);
    expect(zveno.store.asked).toEqual([REVISION]);
  });

  it("asks the store for nothing where nothing of the graph is asked for", async () => {
    zveno.store.forget();
    const answer = JSON.parse(await textOf({ body: JSON.stringify({ query: "{ __typename }" }) })) as unknown;
    expect(answer).toMatchObject({ data: { __typename: "Query" } });
    expect(zveno.store.asked).toEqual([]);
  });

  it("answers other variables, another name and another language anew", async () => {
    await schools(3);
    zveno.store.forget();
    expect(JSON.parse(await schools(4))).toMatchObject({ data: { subjects: { nodes: { length: 4 } } } });
    expect(zveno.store.asked).toContain("look-ahead/tree");
    zveno.store.forget();
    const headers = { "content-type": "application/json", "accept-language": "ru" };
    await textOf({ body: JSON.stringify({ query: SCHOOLS, variables: { first: 3 } }), headers });
    expect(zveno.store.asked).toContain("look-ahead/tree");
  });

  it("shows what a new revision brought at once", async () => {
    const before = JSON.parse(await schools(1)) as { data: { subjects: { totalCount: number } } };
    await record(zveno.store, "school another");
    const after = JSON.parse(await schools(1)) as typeof before;
    expect(after.data.subjects.totalCount).toBe(before.data.subjects.totalCount + 1);
  });

  it("works once for all who ask the same at the same time", async () => {
    await schools(1);
    zveno.store.forget();
    const texts = await Promise.all(Array.from({ length: 12 }, () => schools(7)));
    expect(new Set(texts).size).toBe(1);
    expect(zveno.store.asked.filter((name) => name === "look-ahead/tree")).toHaveLength(1);
  });

  it("goes on when the one whom others wait for has left", async () => {
    const leaving = new AbortController();
    const query = `{ findings { totalCount nodes { condition } } compare(before: { asOf: "2022-01-01" }, after: {}) { isPartial } }`;
    zveno.store.forget();
    const gone = textOf({ body: JSON.stringify({ query }), signal: leaving.signal }).catch(() => "gone");
    await until("it is begun", () => Promise.resolve(zveno.store.asked.length > 1));
    const waiting = textOf({ body: JSON.stringify({ query }) });
    leaving.abort();
    expect(await gone).toBe("gone");
    const answer = JSON.parse(await waiting) as { errors?: unknown; data: { findings: { totalCount: number } } };
    expect(answer.errors).toBeUndefined();
    expect(answer.data.findings.totalCount).toBeGreaterThan(10);
  });

  it.each([
    ["an unknown name", "nope", 'Unknown operation named "nope".'],
    ["no name of several", undefined, "Must provide operation name if query contains multiple operations."],
  ])("says what is wrong with %s of an operation", async (_what, operationName, message) => {
    const body = JSON.stringify({ query: "query A { __typename } query B { __typename }", operationName });
    expect(JSON.parse(await textOf({ body }))).toMatchObject({
      errors: [{ message, extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
    });
  });

  it("keeps no answer with an error in it", async () => {
    const query = `{ subject(id: "ba-iro") { name } act(id: "nothing") { id } accountability(duty: "nothing") { isPartial } }`;
    const first = await zveno.ask(query);
    expect(first.errors).toHaveLength(1);
    zveno.store.forget();
    await zveno.ask(query);
    expect(zveno.store.asked.length).toBeGreaterThan(1);
  });

  it("says of an answer that never changes that it may be kept for good, the second time as well", async () => {
    const parameters = new URLSearchParams({
      query: `{ subject(id: "ba-iro", asOf: "2022-09-15", knownAt: 1) { name } }`,
    });
    const ask = () =>
      fetch(`${zveno.url}/graphql?${parameters.toString()}`, { headers: { "apollo-require-preflight": "1" } });
    const first = await ask();
    const second = await ask();
    expect(first.headers.get("cache-control")).toBe("public, max-age=86400, immutable");
    expect(second.headers.get("cache-control")).toBe("public, max-age=86400, immutable");
    expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
  });

  it("keeps no more than its bytes", async () => {
    const many = `{ ${Array.from({ length: 60 }, (_, place) => `a${place}: subjects(first: 100) { nodes { id name key } }`).join(" ")} }`;
    const big = await zveno.ask(many);
    expect(JSON.stringify(big).length).toBeGreaterThan(600_000);
    zveno.store.forget();
    await zveno.ask(many);
    // Larger than the bound, so that it was not kept.
    expect(zveno.store.asked).toContain("look-ahead/tree");
  });
});

describe.each(STORES)("a service whose graph is replaced under the same number of revisions, on $name", (store) => {
  const query = `{ subject(id: "ba-iro", asOf: "2022-09-15", knownAt: 1) { name } }`;

  it("gives neither the answer that it kept nor 304", async () => {
    const zveno = await Zveno.start(store, { withSample: false, answerCacheMb: 1 });
    const nameNow = async () => (await zveno.ask<{ subject: { name: string } }>(query)).data.subject.name;
    const get = (headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${zveno.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
        headers: { "apollo-require-preflight": "1", ...headers },
      });
    try {
      const tag = (await get()).headers.get("etag")!;
      expect(await nameNow()).toMatch(/^Государственное/);
      expect((await get({ "if-none-match": tag })).status).toBe(304);
      await emptyStore(zveno.store);
      expect((await record(zveno.store, "institute ba-iro name=Другой")).revision).toBe(1);
      expect(await nameNow()).toBe("Другой");
      expect((await get({ "if-none-match": tag })).status).toBe(200);
    } finally {
      await zveno.stop();
    }
  });
});

it("a request that fails as a whole keeps nobody waiting who asks the same", async () => {
  const service = await startSmallService({
    environment: { ZVENO_ANSWER_CACHE_MB: "1" },
    freshnessOf: () => ({
      period: () => Promise.resolve("2022-09-15@1"),
      isFixed: () => false,
      audience: null,
      repeat: () => undefined,
    }),
    extensionsOf: () => {
      throw new Error("what a mistake of the service would throw");
    },
  });
  const replies = await Promise.all([1, 2].map(() => service.ask("{ slow(ms: 50) }")));
  expect(replies.map(({ status }) => status)).toEqual([500, 500]);
  expect((await service.ask("{ slow(ms: 50) }")).status).toBe(500);
}, 5_000);
