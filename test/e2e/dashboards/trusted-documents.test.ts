import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTrustedDocuments } from "../../../src/api/trusted-documents";
import { ConfigError } from "../../../src/config";
import { namedQuestions } from "../../../src/questions/named-questions";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { Zveno } from "../../support/zveno";

const ROOT = join(__dirname, "../../..");
const PAGE = JSON.parse(
  readFileSync(join(ROOT, "src/page/graphql/generated/trusted-documents.json"), "utf8"),
) as Record<string, string>;
const OWN = "query Own { graph { revision } }\n";
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const persistedQuery = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A folder with one question of GraphQL and one by its hash. */
function folderOf(manifest: Readonly<Record<string, string>>): string {
  const folder = temporaryDirectory();
  writeFileSync(join(folder, "own.graphql"), OWN);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

describe("trusted documents", () => {
  const fromManifest = "{ programmes { id } }";
  let open: Zveno;
  let closed: Zveno;

  beforeAll(async () => {
    const folder = folderOf({ [hashOf(fromManifest)]: fromManifest });
    open = await Zveno.start(EMBEDDED, { trustedDocuments: { areOnly: false, folder } });
    closed = await Zveno.start(EMBEDDED, { trustedDocuments: { areOnly: true, folder } });
  });
  afterAll(async () => {
    await open.stop();
    await closed.stop();
  });

  const post = async (zveno: Zveno, body: object, language = "en") => {
    const headers = { "content-type": "application/json", "accept-language": language };
    const response = await fetch(`${zveno.url}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  const get = (zveno: Zveno, parameters: Record<string, string>) =>
    fetch(`${zveno.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { "apollo-require-preflight": "1" },
    });

  it("are the page's, the named questions, and those of a folder, asked by hash", async () => {
    const [, first] = namedQuestions();
    const variables = { subject: "ba-avrora" };
    const named = await post(closed, { extensions: persistedQuery(first!.query), variables });
    expect(named.data).toMatchObject({ subject: { shortName: expect.stringContaining("Аврора") as unknown } });
    for (const text of [OWN, fromManifest])
      expect([text, (await post(closed, { extensions: persistedQuery(text) })).errors]).toEqual([text, undefined]);
    const known = readTrustedDocuments(null);
    for (const [hash, text] of Object.entries(PAGE)) expect(known.get(hash)).toBe(text);
    expect(known.size).toBe(Object.keys(PAGE).length + namedQuestions().length);
  });

  it("come by GET with a tag, so that a proxy may keep their answers", async () => {
    const response = await get(open, { extensions: JSON.stringify(persistedQuery(OWN)) });
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "public, no-cache"]);
    expect(((await response.json()) as Answer).data).toEqual({ graph: { revision: 2 } });
    const tag = response.headers.get("etag")!;
    const url = `${open.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(persistedQuery(OWN)))}`;
    const again = await fetch(url, { headers: { "apollo-require-preflight": "1", "if-none-match": tag } });
    expect(again.status).toBe(304);
  });

  it("are all that a closed service answers, by text as by hash", async () => {
    expect((await post(closed, { query: OWN })).data).toEqual({ graph: { revision: 2 } });
    const refused = await post(closed, { query: "{ graph { nodes } }" });
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([403, "FORBIDDEN"]);
    expect((await get(closed, { query: "{ graph { nodes } }" })).status).toBe(403);
    const russian = await post(closed, { query: "{ graph { nodes } }" }, "ru");
    expect(russian.errors?.[0]?.message).toContain("только на известные ему вопросы");
    expect((await post(open, { query: "{ graph { nodes } }" })).errors).toBeUndefined();
  });

  it("are not added by whoever sends a hash with its text", async () => {
    const text = "query Sneaked { graph { nodes } }";
    expect((await post(open, { query: text, extensions: persistedQuery(text) })).errors).toBeUndefined();
    const later = await post(open, { extensions: persistedQuery(text) });
    expect(later.errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect((await post(closed, { query: text, extensions: persistedQuery(text) })).status).toBe(403);
  });

  it.each([
    ["another text's hash", { query: OWN, extensions: persistedQuery("{ other }") }, "is not the SHA-256"],
    ["no version", { extensions: { persistedQuery: { sha256Hash: hashOf(OWN) } } }, '"version": 1'],
  ])("refuse %s in a sentence", async (_what, body, sentence) => {
    const { status, errors } = await post(open, body);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, "BAD_REQUEST"]);
    expect(errors?.[0]?.message).toContain(sentence);
  });

  it("stop the start where their folder is none, or a hash does not fit", () => {
    expect(() => readTrustedDocuments("/nowhere")).toThrow(ConfigError);
    expect(() => readTrustedDocuments("/nowhere")).toThrow("wanted a folder with files of GraphQL");
    expect(() => readTrustedDocuments(folderOf({ abc: OWN }))).toThrow("found «abc»");
  });
});
