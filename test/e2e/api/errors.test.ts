import { connect } from "node:net";
import { GraphQLSchema } from "graphql";
import { SECRET, smallSchema } from "./small-schema";
import { createLog } from "../../../src/api/log";
import type { Answer, SmallService } from "./small-service";
import { post, startSmallService } from "./small-service";

let service: SmallService;

beforeAll(async () => {
  service = await startSmallService();
});

const BAD_REQUESTS = [
  { what: "malformed JSON", init: post('{ "query": "{ hello }"'), status: 400, says: "no JSON" },
  { what: "an empty body", init: post(""), status: 400, says: "no JSON" },
  { what: "JSON that is no object", init: post('"hello"'), status: 400, says: "POST body missing" },
  { what: "a body without a query", init: post("{}"), status: 400, says: "POST body missing" },
  { what: "a query that is no text", init: post('{ "query": 5 }'), status: 400, says: "must be strings" },
  { what: "a batch", init: post('[{ "query": "{ hello }" }]'), status: 400, says: "batching is off" },
  {
    what: "2 MB",
    init: post(JSON.stringify({ query: `{ hello } #${"x".repeat(2e6)}` })),
    status: 413,
    says: "1000000",
  },
  {
    what: "a form",
    init: post("query=1", { "content-type": "application/x-www-form-urlencoded" }),
    status: 415,
    says: "application/json",
  },
  {
    what: "text, which any page could send",
    init: post("{ hello }", { "content-type": "text/plain" }),
    status: 400,
    says: "CSRF",
  },
  {
    what: "a prototype in the JSON",
    init: post('{ "query": "{ hello }", "__proto__": { "x": 1 } }'),
    status: 400,
    says: "",
  },
];

test.each(BAD_REQUESTS)("answers $what with BAD_REQUEST and a sentence", async ({ init, status, says }) => {
  const reply = await service.request("/graphql", init);
  expect(reply.status).toBe(status);
  expect(reply.headers.get("content-type")).toContain("application/json");
  expect(reply.answer.errors).toHaveLength(1);
  expect(reply.answer.errors![0]!.extensions).toEqual({ code: "BAD_REQUEST" });
  expect(reply.answer.errors![0]!.message).toContain(says);
  expect(reply.answer.errors![0]!.message.length).toBeGreaterThan(20);
});

const BAD_QUERIES = [
  { query: "{ hello", code: "GRAPHQL_PARSE_FAILED" },
  { query: "{ helo }", code: "GRAPHQL_VALIDATION_FAILED" },
  { query: `{ ${"x".repeat(100_000)} }`, code: "GRAPHQL_VALIDATION_FAILED" },
  { query: "query A { hello } query B { hello }", code: "OPERATION_RESOLUTION_FAILURE" },
];

test.each(BAD_QUERIES)("answers $query with $code", async ({ query, code }) => {
  const { status, answer, text } = await service.ask(query);
  expect(status).toBe(400);
  expect(answer.errors![0]!.extensions).toEqual({ code });
  expect(text.length).toBeLessThan(2_000);
});

test("answers a flood of mistakes with a few of them", async () => {
  const { answer } = await service.ask(`{ thing { ${Array.from({ length: 2000 }, (_, i) => `x${i}`).join(" ")} } }`);
  expect(answer.errors!.length).toBeLessThan(30);
});

test("lets one field fail by its code and the others answer", async () => {
  const { status, answer } = await service.ask('{ hello wanted(id: "x") { id } }');
  expect(status).toBe(200);
  expect(answer.data).toEqual({ hello: "hello", wanted: null });
  expect(answer.errors).toEqual([
    {
      message: "There is no thing «x»: look for it by name.",
      locations: [{ line: 1, column: 9 }],
      path: ["wanted"],
      extensions: { code: "NOT_FOUND", id: "x" },
    },
  ]);
});

test.each(["broken", "brokenOddly", "missing { name }"])("shows nothing of an unknown error (%s)", async (field) => {
  const { answer, text } = await service.ask(`{ hello ${field} }`);
  expect(answer.data).toMatchObject({ hello: "hello" });
  expect(answer.errors![0]!.message).toBe("Internal server error");
  expect(answer.errors![0]!.extensions).toEqual({
    code: "INTERNAL_SERVER_ERROR",
    errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
  });
  expect(text).not.toContain(SECRET);
  expect(text).not.toMatch(/stack|\.ts|node_modules/);
});

test("answers an unknown address with NOT_FOUND", async () => {
  const { status, answer, text } = await service.request("/graphql/../../etc/passwd?secret=1");
  expect(status).toBe(404);
  expect(answer.errors![0]!.extensions).toEqual({ code: "NOT_FOUND" });
  expect(text).not.toContain("passwd");
});

test("shows the page at an unknown address to who opens it in a browser, with the status of what is not there", async () => {
  const response = await fetch(`${service.url}/no/such/page`, { headers: { accept: "text/html" } });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).toContain("/assets/");
});

/** What a client gets that writes these bytes and waits. */
function raw(head: string): Promise<string> {
  const { port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(head));
    let received = "";
    socket.on("data", (data) => (received += data.toString()));
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });
}

const LONG = "a".repeat(200);
const UNREADABLE = [
  {
    what: "a Host header that is none",
    head: 'POST /graphql HTTP/1.1\r\nHost: a b:[\r\nContent-Type: application/json\r\nContent-Length: 21\r\nConnection: close\r\n\r\n{"query":"{ hello }"}',
    status: 400,
  },
  { what: "no Host header", head: "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", status: 400 },
  { what: "an address that cannot be decoded", head: request("/%zz"), status: 400 },
  { what: "a part of an address that cannot be decoded", head: request("/export/%e0%a4%a.csv"), status: 400 },
  { what: "a cut escape in an address", head: request("/graphql%"), status: 400 },
  { what: "a part of an address above 100 characters", head: request(`/export/${LONG}.csv`), status: 414 },
  { what: "a method that HTTP does not have", head: "FOO /graphql HTTP/1.1\r\nHost: x\r\n\r\n", status: 400 },
  { what: "what is no HTTP", head: "\u0016\u0003\u0001\u0002\u0000\r\n\r\n", status: 400 },
  {
    what: "64 kB of headers",
    head: `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(65_536)}\r\n\r\n`,
    status: 431,
  },
  {
    what: "two lengths of one body",
    head: "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
    status: 400,
  },
  {
    what: "a piece of a body that says no length",
    head: "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    status: 400,
  },
];

function request(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
}

test.each(UNREADABLE)("answers $what in the form of every other error, and shows nothing of it", async (unreadable) => {
  const text = await raw(unreadable.head);
  const [head = "", body = ""] = text.split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${unreadable.status} `));
  expect(head.toLowerCase()).toContain("content-type: application/json");
  const { errors } = JSON.parse(body) as Answer;
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toMatchObject({ code: "BAD_REQUEST" });
  expect(errors![0]!.message.length).toBeGreaterThan(20);
  expect(text).not.toMatch(/FST_ERR|HPE_|statusCode|%zz|aaaa/);
});

test("passes over an expectation that it does not know", async () => {
  const body = '{"query":"{ hello }"}';
  const text = await raw(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
  expect(text).toMatch(/^HTTP\/1.1 200 /);
  expect(text).toContain('"hello":"hello"');
});

test("answers an incomplete preflight of another origin with nothing but its headers", async () => {
  const open = await startSmallService({ environment: { ZVENO_CORS_ORIGINS: "https://example.org" } });
  const { status, text } = await open.request("/graphql", { method: "OPTIONS" });
  expect([status, text]).toEqual([204, ""]);
});

describe("an operation of a kind that the service does not have", () => {
  const onlyQuestions = new GraphQLSchema({ query: smallSchema().getQueryType()! });

  test.each([
    "mutation { x }",
    "subscription { x }",
    "mutation Named { x }",
    "subscription { ...F } fragment F on Query { hello }",
  ])("is BAD_REQUEST, and nothing is logged: %s", async (query) => {
    const logged: string[] = [];
    const log = createLog("trace", { write: (line) => void logged.push(line) });
    const watched = await startSmallService({ log, schema: onlyQuestions });
    const { status, answer } = await watched.ask(query);
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.extensions).toEqual({ code: "BAD_REQUEST" });
    expect(answer.errors![0]!.message).toMatch(/mutation|subscription/);
    expect(logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 40)).toEqual([]);
  });
});

test("gives each request an id, which its resolvers know", async () => {
  const { headers, answer } = await service.ask("{ requestId }");
  expect(headers.get("x-request-id")).toBe(answer.data!.requestId);
});

test("does not say what it is made with", async () => {
  const { headers } = await service.ask("{ hello }");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("server")).toBeNull();
});

describe("with introspection switched off", () => {
  let closed: SmallService;

  beforeAll(async () => {
    closed = await startSmallService({ environment: { ZVENO_INTROSPECTION: "off" } });
  });

  test("refuses __schema and __type in a sentence", async () => {
    const { answer } = await closed.ask('{ __schema { types { name } } __type(name: "Query") { name } }');
    expect(answer.data).toBeUndefined();
    expect(answer.errors![0]!.message).toMatch(/^Introspection .* is switched off/);
    expect(answer.errors![0]!.extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED" });
  });

  test("does not guess names for those who mistype them, nor give the schema as text", async () => {
    const { text } = await closed.ask("{ helo }");
    expect(text).not.toContain("hello");
    expect((await closed.request("/schema.graphql")).status).toBe(404);
  });
});
