import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request as httpRequest } from "node:http";
import { recordRevision } from "../../../src/revision/revision.service";
import { drawing } from "../../support/drawing";
import { EMBEDDED } from "../../support/stores";
import { ASKED_AT, Zveno } from "../../support/zveno";

const FIXED = `{ subject(id: "ba-iro", asOf: "2022-09-15", knownAt: 1) { name } }`;
const FLOATING = `{ subject(id: "ba-iro", asOf: "2022-09-15") { name } }`;
const MANY = `{ subjects(first: 100, asOf: "2022-09-15", knownAt: 1) { nodes { id name } } }`;

describe("answers to GET", () => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
  });
  afterAll(() => zveno.stop());

  const get = (query: string, headers: Readonly<Record<string, string>> = {}, variables = {}) => {
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return fetch(`${zveno.url}/graphql?${parameters.toString()}`, {
      headers: { "apollo-require-preflight": "1", ...headers },
    });
  };
  const held = async (query: string) => (await get(query)).headers.get("etag")!;

  it("are immutable where both clocks are fixed, and asked about again where one is not", async () => {
    expect((await get(FIXED)).headers.get("cache-control")).toBe("public, max-age=86400, immutable");
    for (const query of [
      FLOATING,
      `{ subject(id: "ba-iro", knownAt: 1) { name } }`,
      "{ graph { revision } }",
      "{ __typename }",
    ])
      expect([query, (await get(query)).headers.get("cache-control")]).toEqual([query, "public, no-cache"]);
    for (const also of [FLOATING, `{ revisionOn(date: "2022-09-15") }`, "{ revisions { nodes { number } } }"]) {
      const both = `{ ${FIXED.slice(1, -1)} more: ${also.slice(1, -1).trim()} }`;
      expect([both, (await get(both)).headers.get("cache-control")]).toEqual([both, "public, no-cache"]);
    }
  });

  it("are kept for one person alone where a proxy in front knows who they are", async () => {
    const { headers } = await get(FIXED, { authorization: "Basic cHJveHk6cGFzcw==" });
    expect(headers.get("cache-control")).toBe("private, max-age=86400, immutable");
  });

  it("are 304 without a body for who has them, and only the revision is asked of the store", async () => {
    const tag = await held(FLOATING);
    zveno.store.forget();
    const again = await get(FLOATING, { "if-none-match": `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect(again.headers.get("cache-control")).toBe("public, no-cache");
    expect(zveno.store.asked).toEqual(["revision/newest"]);
  });

  it("have another tag for other variables, another operation and another language", async () => {
    const query = "query A($id: ID!) { subject(id: $id) { name } } query B($id: ID!) { subject(id: $id) { id } }";
    const tagOf = async (operationName: string, id: string, language: string) => {
      const parameters = new URLSearchParams({ query, operationName, variables: JSON.stringify({ id }) });
      const headers = { "apollo-require-preflight": "1", "accept-language": language };
      return (await fetch(`${zveno.url}/graphql?${parameters.toString()}`, { headers })).headers.get("etag");
    };
    const tags = [
      await tagOf("A", "ba-iro", "ru"),
      await tagOf("B", "ba-iro", "ru"),
      await tagOf("A", "ba-avrora", "ru"),
      await tagOf("A", "ba-iro", "en"),
    ];
    expect(new Set(tags).size).toBe(4);
    expect(tags).not.toContain(null);
    expect(await tagOf("A", "ba-iro", "ru")).toBe(tags[0]);
  });

  it("have another tag once a revision is recorded", async () => {
    const before = await held(FLOATING);
    const reason = { by: "test", why: "test" };
    await recordRevision(zveno.store, drawing("school new-school"), { reason, at: ASKED_AT });
    const after = await get(FLOATING, { "if-none-match": before });
    expect(after.status).toBe(200);
    expect(after.headers.get("etag")).not.toBe(before);
  });

  it.each([
    ["a field with an error", `{ subject(id: "ba-iro", asOf: "2022-09-15", knownAt: 999) { name } }`],
    ["a part that failed", `{ ${FIXED.slice(1, -1)} accountability(duty: "nothing") { sentence } }`],
    ["a question that is no GraphQL", "{ subject"],
    ["a field that is not there", "{ nothing }"],
  ])("are never kept with %s", async (_what, query) => {
    const response = await get(query);
    const { headers } = response;
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("etag")).toBeNull();
  });

  it("are not kept by POST", async () => {
    const response = await fetch(`${zveno.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: FIXED }),
    });
    expect([response.headers.get("cache-control"), response.headers.get("etag")]).toEqual(["no-store", null]);
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("come compressed as %s where they are worth it", async (encoding, decompress) => {
    const plain = await raw(zveno.url, MANY, "identity");
    const { headers, body } = await raw(zveno.url, MANY, encoding);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(String(headers.vary)).toMatch(/accept-language/);
    expect(String(headers.vary)).toMatch(/accept-encoding/);
    expect(dataOf(decompress(body))).toEqual(dataOf(plain.body));
    expect(body.length * 3).toBeLessThan(plain.body.length);
    expect((await raw(zveno.url, FIXED, encoding)).headers["content-encoding"]).toBeUndefined();
  });
});

function dataOf(body: Buffer): unknown {
  return (JSON.parse(body.toString()) as { data: unknown }).data;
}

/** As it came, which `fetch` would not tell. */
function raw(url: string, query: string, encoding: string) {
  const headers = { "apollo-require-preflight": "1", "accept-encoding": encoding };
  return new Promise<{ headers: Readonly<Record<string, unknown>>; body: Buffer }>((resolve, reject) => {
    const asked = httpRequest(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(pieces) }));
    });
    asked.on("error", reject).end();
  });
}
