import { getIntrospectionQuery } from "graphql";
import type { SmallService } from "./small-service";
import { startSmallService } from "./small-service";

let service: SmallService;

beforeAll(async () => {
  service = await startSmallService({ environment: { ZVENO_MAX_COST: "100000" } });
});

/** `{ thing { others { others … { id } … } } }`, `levels` fields deep. */
function nested(levels: number): string {
  return `{ thing { ${"others { ".repeat(levels - 2)}id${" }".repeat(levels - 2)} } }`;
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(" ");
}

/** Fragments that each spread the next one twice: 2^30 times the same field in 30 lines. */
const REPEATING_FRAGMENTS =
  "{ thing { ...F0 } } " +
  times(30, (index) => `fragment F${index} on Thing { ...F${index + 1} ...F${index + 1} }`) +
  " fragment F30 on Thing { name }";

/** The same with a name of its own for every field. */
const GROWING_FRAGMENTS =
  "{ thing { ...F0 } } " +
  times(16, (i) => `fragment F${i} on Thing { a: others { ...F${i + 1} } b: others { ...F${i + 1} } }`) +
  " fragment F16 on Thing { name }";

const REFUSED = [
  { what: "60 levels", query: nested(60), found: { found: 60, limit: 20 } },
  { what: "21 levels", query: nested(21), found: { found: 21, limit: 20 } },
  { what: "5,000 levels", query: nested(5_000), found: { limit: 200 } },
  { what: "10,000 aliases", query: `{ ${times(10_000, (i) => `a${i}: hello`)} }`, found: { limit: 10_000 } },
  { what: "201 root fields", query: `{ ${times(201, (i) => `a${i}: hello`)} }`, found: { found: 201, limit: 200 } },
  {
    what: "201 root fields by way of a fragment",
    query: `{ ...F } fragment F on Query { ${times(201, (i) => `a${i}: hello`)} }`,
    found: { found: 201, limit: 200 },
  },
  { what: "the same field 3,000 times", query: `{ ${times(3_000, () => "hello")} }`, found: { limit: 100 } },
  {
    what: "fragments that repeat a field exponentially",
    query: REPEATING_FRAGMENTS,
    found: { found: 101, limit: 100 },
  },
  { what: "fragments that grow exponentially", query: GROWING_FRAGMENTS, found: { found: 10_001, limit: 10_000 } },
  {
    what: "a list in a list in a list",
    query: "{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { id } } } } } } }",
    found: { limit: 100_000 },
  },
  { what: "nested lists without a length", query: nested(15), found: { limit: 100_000 } },
];

test.each(REFUSED)("refuses $what with the figure and the limit, soon", async ({ query, found }) => {
  const start = performance.now();
  const { status, answer } = await service.ask(query);
  expect(performance.now() - start).toBeLessThan(500);
  expect(status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors![0]!.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", ...found });
  expect(answer.errors![0]!.message).toContain(String(found.limit));
});

const ADMITTED = [
  { what: "20 levels, most of which are skipped", query: nested(20).replace("others", "others @skip(if: true)") },
  { what: "200 root fields", query: `{ ${times(200, (i) => `a${i}: hello`)} }` },
  {
    what: "a page of 1,000",
    query: "{ things(first: 1000) { totalCount nodes { id name } pageInfo { hasNextPage } } }",
  },
];

test.each(ADMITTED)("admits $what", async ({ query }) => {
  const { answer } = await service.ask(query);
  expect(answer.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain("QUERY_TOO_COMPLEX");
});

const LISTS = "query ($n: Int!) { things(first: $n) { nodes { things(first: $n) { nodes { id } } } } }";

test("estimates the cost with the variables of the request", async () => {
  const small = await service.ask(LISTS, { n: 100 });
  expect(small.answer).toMatchObject({ data: { things: { nodes: [] } } });
  const large = await service.ask(LISTS, { n: 1000 });
  // 1 + 1000 × (a thing and its connection + 1000 × (a thing and its id))
  expect(large.answer.errors![0]!.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", cost: 1_102_001, limit: 100_000 });
});

test("leaves variables of a wrong type to GraphQL, whatever they would cost", async () => {
  const { status, answer } = await service.ask(LISTS, { n: "many" });
  expect(status).toBe(400);
  expect(answer.errors![0]!.extensions).toEqual({ code: "BAD_USER_INPUT" });
  expect(answer.errors![0]!.message).toContain("$n");
});

test("answers an argument that a variable makes null with BAD_USER_INPUT, and runs nothing", async () => {
  const { answer } = await service.ask("query ($n: Int = 5) { hello things(first: $n) { totalCount } }", { n: null });
  expect(answer.data).toBeUndefined();
  expect(answer.errors![0]!.extensions).toEqual({ code: "BAD_USER_INPUT" });
});

test("answers a cycle of fragments as GraphQL does", async () => {
  const { answer } = await service.ask("{ thing { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }");
  expect(answer.errors![0]!.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("refuses variables that nest too deeply", async () => {
  const filter = `${'{"not":'.repeat(20_000)}{}${"}".repeat(20_000)}`;
  const query = "query ($filter: ThingFilter) { things(filter: $filter) { totalCount } }";
  const body = `{ "query": ${JSON.stringify(query)}, "variables": { "filter": ${filter} } }`;
  const { answer } = await service.request("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(answer.errors![0]!.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", limit: 50 });
});

test.each([
  ["a filter of 51 levels", [`{"filter":${'{"not":'.repeat(50)}{}${"}".repeat(50)}}`]],
  ["a filter of 400 levels", [`{"filter":${'{"not":'.repeat(400)}{}${"}".repeat(400)}}`]],
  ["lists of 60 levels", [`{"filter":${"[".repeat(60)}${"]".repeat(60)}}`]],
  ["the second of two", ["{}", `{"filter":${'{"not":'.repeat(60)}{}${"}".repeat(60)}}`]],
])("measures variables in the address, too: %s", async (_what, variables) => {
  const query = "query ($filter: ThingFilter) { things(filter: $filter) { totalCount } }";
  const address = new URLSearchParams([
    ["query", query],
    ...variables.map((each): [string, string] => ["variables", each]),
  ]);
  const { status, answer } = await service.request(`/graphql?${address.toString()}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  expect(status).toBe(400);
  expect(answer.errors![0]!.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", limit: 50 });
});

test("leaves variables in the address that are no JSON to Apollo Server", async () => {
  const { status, answer } = await service.request("/graphql?query={hello}&variables={", {
    headers: { "apollo-require-preflight": "1" },
  });
  expect([status, answer.errors![0]!.extensions.code]).toEqual([400, "BAD_REQUEST"]);
});

test("stops an answer that grows beyond 50,000 objects", async () => {
  const { answer } = await service.ask("{ hello few: wide(objects: 50000) many: wide(objects: 50001) }");
  expect(answer.data).toEqual({ hello: "hello", few: 50000, many: null });
  expect(answer.errors![0]).toMatchObject({
    path: ["many"],
    extensions: { code: "QUERY_TOO_COMPLEX", objects: 100_001, limit: 50_000 },
  });
});

test("admits the introspection query of tools", async () => {
  const { answer } = await service.ask(getIntrospectionQuery());
  expect(answer.errors).toBeUndefined();
});
