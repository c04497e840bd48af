import type { Admission } from "../../../src/api/admission";
import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { ANONYMOUS } from "../../../src/request/principal";
import { EMBEDDED } from "../../support/stores";
import { TokenIssuer } from "../../support/token-issuer";
import { ASKED_AT, Zveno } from "../../support/zveno";

const QUERY = `{ subject(id: "ba-iro") { id } }`;
/** Whatever tells nothing of the graph. */
const OPEN = ["/health/live", "/health/ready", "/", "/duty/x", "/graphiql", "/assets/none.js"];
const CLOSED = ["/graphql?query={graph{revision}}", "/export", "/export/subjects.csv", "/questions", "/schema.graphql"];

let issuer: TokenIssuer;
let admission: Admission;

beforeAll(async () => {
  issuer = await TokenIssuer.start();
  const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256"] };
  const verifier = createTokenVerifier({ provider, keysFile: null, claims: DEFAULT_CLAIMS }, () => ASKED_AT);
  admission = { verifier, stranger: null };
});
afterAll(() => issuer.stop());

describe("a service that answers only those who say who they are", () => {
  let zveno: Zveno;
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${zveno.url}${path}`, { headers: { "apollo-require-preflight": "1", ...headers } });
  const bearer = async (claims = {}) => ({ authorization: `Bearer ${await issuer.token(ASKED_AT, claims)}` });

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED, { admission, answerCacheMb: 1 });
  });
  afterAll(() => zveno.stop());

  it("shows its page and its health to everybody, and nothing of the graph", async () => {
    for (const path of OPEN) expect([path, (await get(path)).status]).not.toEqual([path, 401]);
    for (const path of CLOSED) {
      const refused = await get(path);
      expect([path, refused.status, refused.headers.get("www-authenticate")]).toEqual([path, 401, "Bearer"]);
      expect((await get(path, await bearer())).status).not.toBe(401);
    }
  });

  it("answers whoever sends a token, and keeps the answer for them alone", async () => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const [one, other] = [await get(path, await bearer()), await get(path, await bearer({ sub: "ivanov" }))];
    expect([one.status, one.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    expect(one.headers.get("vary")).toContain("authorization");
    expect(other.headers.get("etag")).not.toBe(one.headers.get("etag"));
    const again = await get(path, { ...(await bearer()), "if-none-match": one.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    expect((await get(path, { "if-none-match": one.headers.get("etag") ?? "" })).status).toBe(401);
  });

  it("tells in both languages what is wrong with a token, and nothing of how it is checked", async () => {
    const expired = await bearer({ exp: Math.floor(ASKED_AT.getTime() / 1000) - 60 });
    const english = await zveno.ask(QUERY, {}, expired);
    expect(english).toMatchObject({ status: 401, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    const russian = await zveno.ask(QUERY, {}, { ...expired, "accept-language": "ru" });
    expect(russian.errors?.[0]?.message).toBe("Срок токена истёк: войдите заново или попросите новый.");
    expect(JSON.stringify([english, russian])).not.toMatch(/127\.0\.0\.1|kid|first|jose|zveno-|ES256/);
  });
});

describe("a service whose reading is public", () => {
  let zveno: Zveno;
  const start = (anyone: Admission) => Zveno.start(EMBEDDED, { admission: anyone });
  afterEach(() => zveno.stop());

  it("takes nobody for anonymous whose token does not count", async () => {
    zveno = await start({ ...admission, stranger: ANONYMOUS });
    expect((await zveno.ask(QUERY)).status).toBe(200);
    for (const token of ["", " ", "x", await issuer.token(ASKED_AT, { aud: "payroll" })])
      expect((await zveno.ask(QUERY, {}, { authorization: `bearer ${token}` })).status).toBe(401);
  });

  it("says so to whoever sends a token where none can be checked", async () => {
    zveno = await start({ verifier: null, stranger: ANONYMOUS });
    const refused = await zveno.ask(QUERY, {}, { authorization: `Bearer ${await issuer.token(ASKED_AT)}` });
    expect([refused.status, refused.errors?.[0]?.message]).toEqual([401, expect.stringContaining("is not set up")]);
    expect((await zveno.ask(QUERY, {}, { authorization: "Basic YTpi" })).status).toBe(200);
  });
});
