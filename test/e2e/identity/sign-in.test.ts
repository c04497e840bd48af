import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JWK } from "jose";
import { decodeProtectedHeader } from "jose";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { newPrivateKey, publicHalf } from "../../../src/identity/local-keys";
import { signToken } from "../../../src/identity/local-token";
import { createIdentity } from "../../../src/identity/sign-in";
import { ANONYMOUS, ViewerRole } from "../../../src/request/principal";
import { Browsing } from "../../support/browsing";
import { freePort } from "../../../scripts/free-port.js";
import type { RunningProvider } from "../../support/identity-provider";
import { CLIENT, startProvider } from "../../support/identity-provider";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { newKey, TokenIssuer } from "../../support/token-issuer";
import { ASKED_AT, Zveno } from "../../support/zveno";

/** Path and name of the cookie. */
const SESSION = "/ zveno-session";
const KEY = randomBytes(32);
const VIEWER = "{ viewer { name roles regions } }";
const WRITE = `mutation { moveDeadline(input: { duty: "sak-order-2022.d6", due: "2022-10-15", on: "2022-09-10", reason: "r", dryRun: true }) { problems { code } } }`;

/** The present of the service. */
let now = ASKED_AT;
afterEach(() => {
  now = ASKED_AT;
});

interface Place {
  readonly port: number;
  readonly issuer: string;
  readonly keysFile?: string;
  readonly sessionKeys?: readonly Uint8Array[];
}

function signInAt({ port, issuer, keysFile, sessionKeys = [KEY] }: Place) {
  const provider = { issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256", "RS256"] };
  const signIn = {
    publicUrl: `http://127.0.0.1:${port}`,
    ...{ sessionKeys, sessionMinutes: 60, client: CLIENT, scope: "openid profile" },
  };
  const config = { provider, keysFile: keysFile ?? null, claims: DEFAULT_CLAIMS, signIn };
  return { ...createIdentity(config, () => now), stranger: ANONYMOUS };
}

async function startAt(place: Place): Promise<Zveno> {
  return Zveno.start(EMBEDDED, { withSample: false, admission: signInAt(place), port: place.port, answerCacheMb: 8 });
}

describe("signing in at a provider", () => {
  let provider: RunningProvider;
  let zveno: Zveno;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}`);
    zveno = await startAt({ port, issuer: provider.issuer });
  });
  afterAll(async () => {
    provider.stop();
    await zveno.stop();
  });

  /** Goes to the provider and signs in there; the address that the provider sends back to. */
  async function atProvider(browsing: Browsing, returnTo: string, name = "petrova"): Promise<string> {
    const begun = await browsing.send(`${zveno.url}/session/begin?return=${encodeURIComponent(returnTo)}`);
    let { url } = await browsing.open(begun.headers.get("location") ?? "");
    for (const body of [`prompt=login&login=${name}&password=x`, "prompt=consent"]) {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      ({ url } = await browsing.open(url, { method: "POST", headers, body }, zveno.url));
    }
    if (url.startsWith(zveno.url)) return url;
    throw new Error(`The provider did not send back, but showed ${url}.`);
  }

  async function signedIn(name?: string): Promise<Browsing> {
    const browsing = new Browsing();
    await browsing.send(await atProvider(browsing, "/duty/x", name));
    return browsing;
  }

  function ask(browsing: Browsing, query: string, headers: Readonly<Record<string, string>> = {}) {
    const body = JSON.stringify({ query });
    const own = { "content-type": "application/json", "sec-fetch-site": "same-origin", ...headers };
    return browsing.send(`${zveno.url}/graphql`, { method: "POST", headers: own, body });
  }

  it("leads back to where the person was, and then knows who they are and what they may", async () => {
    const browsing = new Browsing();
    const back = await browsing.send(await atProvider(browsing, "/duty/x?on=2022-09-15#d6"));
    expect([back.status, back.headers.get("location")]).toEqual([302, `${zveno.url}/duty/x?on=2022-09-15#d6`]);
    const [session = ""] = back.headers.getSetCookie().filter((cookie) => cookie.startsWith("zveno-session"));
    expect(session).toMatch(/; Max-Age=90000; Path=\/; HttpOnly; SameSite=Lax$/);
    const { data } = (await (await ask(browsing, VIEWER)).json()) as { data: unknown };
    expect(data).toEqual({ viewer: { name: "И. Петрова", roles: ["EDITOR"], regions: ["RU-SAK"] } });
    expect(await (await ask(browsing, WRITE)).json()).toMatchObject({ data: { moveDeadline: { problems: [] } } });
  });

  it("goes by a code with PKCE, a state and a nonce, of which the browser can read none but the state", async () => {
    const begun = await new Browsing().send(`${zveno.url}/session/begin`);
    const asked = Object.fromEntries(new URL(begun.headers.get("location") ?? "").searchParams);
    expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256", client_id: "zveno" });
    const [cookie = ""] = begun.headers.getSetCookie();
    for (const secret of [asked["nonce"], asked["state"], asked["code_challenge"]]) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(cookie).not.toContain(secret);
    }
    expect(cookie).toMatch(/; Max-Age=600; Path=\/session\/callback; HttpOnly; SameSite=Lax$/);
  });

  it("lets who has signed in listen to what changes, until their session ends", async () => {
    const browsing = await signedIn();
    const query = "subscription { graphChanged(after: 0) { number } }";
    const listened = await browsing.send(`${zveno.url}/graphql/stream?query=${encodeURIComponent(query)}`, {
      headers: { accept: "text/event-stream", "sec-fetch-site": "same-origin" },
    });
    expect([listened.status, listened.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("text/event-stream"),
    ]);
    await listened.body?.cancel();
  });

  it("counts at every replica and after a restart, as long as they have the key, and at no other service", async () => {
    const browsing = await signedIn();
    const cookie = `zveno-session=${browsing.jarOf(zveno.url).get(SESSION)}`;
    const statusAt = async (sessionKeys: readonly Uint8Array[]) => {
      const other = await startAt({ port: 0, issuer: provider.issuer, sessionKeys });
      const answer = await fetch(`${other.url}/graphql?query=${encodeURIComponent(VIEWER)}`, {
        headers: { cookie, "apollo-require-preflight": "1", "accept-language": "ru" },
      });
      await other.stop();
      return [answer.status, ((await answer.json()) as { errors?: [{ message: string }] }).errors?.[0].message];
    };
    expect(await statusAt([randomBytes(32), KEY])).toEqual([200, undefined]);
    expect(await statusAt([randomBytes(32)])).toEqual([401, "Ваш сеанс закончился: войдите снова."]);
  });

  it("ends after its time with word of it, and never makes a stranger of anybody", async () => {
    const browsing = await signedIn();
    now = new Date(ASKED_AT.getTime() + 61 * 60_000);
    const answer = await ask(browsing, VIEWER, { "accept-language": "ru" });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: "Ваш сеанс закончился: войдите снова.", extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  it("ends here and at the provider for who signs out", async () => {
    const browsing = await signedIn();
    const out = (site: string) =>
      browsing.send(`${zveno.url}/session`, { method: "DELETE", headers: { "sec-fetch-site": site } });
    expect((await out("cross-site")).status).toBe(403);
    const { endAt } = (await (await out("same-origin")).json()) as { endAt: string };
    expect(browsing.jarOf(zveno.url).has(SESSION)).toBe(false);
    expect(endAt).toMatch(`${provider.issuer}/session/end?`);
    expect(new URL(endAt).searchParams.get("post_logout_redirect_uri")).toBe(`${zveno.url}/`);
    expect((await browsing.open(endAt)).status).toBe(200);
  });

  it("takes no code, no state and no way back a second time", async () => {
    const browsing = new Browsing();
    const callback = await atProvider(browsing, "/acts");
    const pending = new Map(browsing.jarOf(zveno.url));
    expect((await browsing.send(callback)).headers.get("location")).toBe(`${zveno.url}/acts`);
    const troubleOf = async (jar: Map<string, string>, address: string) => {
      const thief = new Browsing();
      for (const [name, value] of jar) thief.jarOf(zveno.url).set(name, value);
      const location = (await thief.send(address)).headers.get("location") ?? "";
      expect(thief.jarOf(zveno.url).has(SESSION)).toBe(false);
      return new URL(location).search;
    };
    // Somebody has copied the cookie, too: the provider takes a code once.
    expect(await troubleOf(pending, callback)).toBe("?trouble=refused&back=%2Facts");
    expect(await troubleOf(new Map(), callback)).toBe("?trouble=stale&back=%2F");
    const other = new Browsing();
    await other.send(`${zveno.url}/session/begin?return=/matrix`);
    expect(await troubleOf(other.jarOf(zveno.url), callback)).toBe("?trouble=stale&back=%2Fmatrix");
    now = new Date(ASKED_AT.getTime() + 11 * 60_000);
    expect(await troubleOf(pending, callback)).toBe("?trouble=stale&back=%2F");
  });

  it("says so where the person or the provider will not", async () => {
    const browsing = new Browsing();
    const begun = await browsing.send(`${zveno.url}/session/begin?return=/acts`);
    const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state") ?? "";
    const back = await browsing.send(`${zveno.url}/session/callback?error=access_denied&state=${state}`);
    expect(back.headers.get("location")).toBe(`${zveno.url}/sign-in?trouble=denied&back=%2Facts`);
  });

  it("leads nowhere else afterwards, whatever the address says", async () => {
    const browsing = new Browsing();
    const back = await browsing.send(await atProvider(browsing, "//evil.example/"));
    expect(back.headers.get("location")).toBe(`${zveno.url}/`);
  });

  it("writes by no page but the service's own", async () => {
    const browsing = await signedIn();
    const refused = async (headers: Readonly<Record<string, string>>) => {
      const own = { "content-type": "application/json", ...headers };
      const body = JSON.stringify({ query: WRITE });
      return (await browsing.send(`${zveno.url}/graphql`, { method: "POST", headers: own, body })).status;
    };
    for (const site of ["cross-site", "same-site", "none"]) expect(await refused({ "sec-fetch-site": site })).toBe(403);
    expect(await refused({})).toBe(403);
    expect(await refused({ origin: "https://evil.example" })).toBe(403);
    expect(await refused({ origin: "null" })).toBe(403);
    expect(await refused({ origin: zveno.url })).toBe(200);
    const byGet = await browsing.send(`${zveno.url}/graphql?query=${encodeURIComponent(WRITE)}`, {
      headers: { "apollo-require-preflight": "1", "sec-fetch-site": "same-origin" },
    });
    expect(byGet.status).toBe(405);
  });
});

describe("a provider that is not what it says", () => {
  let issuer: TokenIssuer;
  let zveno: Zveno;
  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const port = await freePort();
    zveno = await startAt({ port, issuer: issuer.issuer });
  });
  afterAll(() => Promise.all([zveno.stop(), issuer.stop()]));

  /** Comes back from it with an ID token that says this; what the service says. */
  async function comingBack(claims: object, key?: Awaited<ReturnType<typeof newKey>>, from = ""): Promise<string> {
    const browsing = new Browsing();
    const begun = await browsing.send(`${zveno.url}/session/begin`);
    const asked = new URL(begun.headers.get("location") ?? "").searchParams;
    const own = { nonce: asked.get("nonce"), aud: "zveno", ...claims };
    issuer.idToken = await issuer.token(new Date(), own, key);
    const back = await browsing.send(`${zveno.url}/session/callback?code=c&state=${asked.get("state")}${from}`);
    expect(browsing.jarOf(zveno.url).has(SESSION)).toBe(back.headers.get("location") === `${zveno.url}/`);
    return new URL(back.headers.get("location") ?? "").search;
  }

  it.each([
    ["has the nonce of another sign-in", { nonce: "n" }],
    ["has no nonce", { nonce: undefined }],
    ["is of another issuer", { iss: "https://evil.example" }],
    ["is for another service", { aud: "payroll" }],
    ["has expired", { exp: 1_600_000_000 }],
  ])("vouches for nobody whose ID token %s", async (_what, claims) => {
    expect(await comingBack(claims)).toBe("?trouble=refused&back=%2F");
  });

  it("vouches for nobody by a key that it does not show, nor for another issuer", async () => {
    expect(await comingBack({}, await newKey("first"))).toBe("?trouble=refused&back=%2F");
    expect(await comingBack({}, undefined, "&iss=https://evil.example")).toBe("?trouble=refused&back=%2F");
    expect(await comingBack({})).toBe("");
  });
});

describe("signing in by a token of one's own", () => {
  const keysFile = join(temporaryDirectory(), "keys.json");
  let key: JWK;
  let zveno: Zveno;
  const holder = { name: "С. Котова", roles: [ViewerRole.EDITOR], actsFor: ["sak-ministry"], regions: [] };
  const tokenUntil = (expiresAt: Date) => signToken(key, holder, { at: ASKED_AT, expiresAt });
  const inDays = (days: number) => new Date(ASKED_AT.getTime() + days * 86_400_000);
  const signIn = (browsing: Browsing, token: unknown, site = "same-origin") =>
    browsing.send(`${zveno.url}/session`, {
      method: "POST",
      headers: { "content-type": "application/json", "sec-fetch-site": site, "accept-language": "ru" },
      body: JSON.stringify({ token }),
    });
  const nameOf = async (browsing: Browsing) => {
    const answer = await browsing.send(`${zveno.url}/graphql?query={viewer{name}}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    const { data } = (await answer.json()) as { data?: { viewer: { name: string } } };
    return [answer.status, data?.viewer.name];
  };

  beforeAll(async () => {
    key = await newPrivateKey();
    writeFileSync(keysFile, JSON.stringify(publicHalf(key)));
    zveno = await startAt({ port: 0, issuer: "http://127.0.0.1:1", keysFile });
  });
  afterAll(() => zveno.stop());

  it("keeps the token where nothing but the service reads it, for as long as it holds", async () => {
    const browsing = new Browsing();
    const token = await tokenUntil(inDays(30));
    const answer = await signIn(browsing, ` ${token}\n`);
    expect(answer.status).toBe(204);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain(token.split(".")[1]);
    expect(decodeProtectedHeader(browsing.jarOf(zveno.url).get(SESSION) ?? "")).toMatchObject({ enc: "A256GCM" });
    now = inDays(29);
    expect(await nameOf(browsing)).toEqual([200, "С. Котова"]);
    now = inDays(31);
    expect(await nameOf(browsing)).toEqual([401, undefined]);
  });

  it("counts no more once the key is taken away", async () => {
    const browsing = new Browsing();
    await signIn(browsing, await tokenUntil(inDays(30)));
    writeFileSync(keysFile, JSON.stringify(publicHalf(await newPrivateKey())));
    expect(await nameOf(browsing)).toEqual([401, undefined]);
    writeFileSync(keysFile, JSON.stringify(publicHalf(key)));
  });

  it("is refused for what is no token that counts, and by any other page", async () => {
    for (const token of ["", 5, null, "x", await tokenUntil(inDays(-1))]) {
      const browsing = new Browsing();
      const answer = await signIn(browsing, token);
      expect([token, answer.status]).toEqual([token, typeof token === "string" && token !== "" ? 401 : 400]);
      expect(browsing.jarOf(zveno.url).size).toBe(0);
    }
    expect((await signIn(new Browsing(), await tokenUntil(inDays(1)), "cross-site")).status).toBe(403);
  });

  it("gives way to a token that is sent, and says by what one signs in", async () => {
    const browsing = new Browsing();
    await signIn(browsing, await tokenUntil(inDays(30)));
    const sent = await browsing.send(`${zveno.url}/graphql?query={viewer{name}}`, {
      headers: { "apollo-require-preflight": "1", authorization: "Bearer x" },
    });
    expect(sent.status).toBe(401);
    const ways = await browsing.send(`${zveno.url}/session`);
    expect(await ways.json()).toEqual({ byProvider: true, byToken: true });
    const away = await browsing.send(`${zveno.url}/session/begin?return=/acts`);
    expect(away.headers.get("location")).toBe("http://127.0.0.1:0/session/begin?return=/acts");
  });
});
