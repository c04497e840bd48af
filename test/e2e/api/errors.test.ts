import { connect } from "node:net";
import { SECRET } from "./small-schema";
import type { SmallService } from "./small-service";
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

test("answers a Host header that is none with BAD_REQUEST", async () => {
  const { port } = new URL(service.url);
  const body = '{"query":"{ hello }"}';
  const head = `POST /graphql HTTP/1.1\r\nHost: a b:[\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(head + body));
    let received = "";
    socket.on("data", (data) => (received += data.toString()));
    socket.on("end", () => resolve(received));
    socket.on("error", reject);
  });
  expect(text).toMatch(/^HTTP\/1.1 400 /);
  expect(text).toContain('"code":"BAD_REQUEST"');
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
