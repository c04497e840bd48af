import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { StoreUnavailableError, UnauthenticatedError } from "../../../src/errors/domain-error";
import type { IdentityConfig } from "../../../src/identity/identity-config";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { IdentityProvider } from "../../../src/identity/identity-provider";
import { newPrivateKey, publicHalf } from "../../../src/identity/local-keys";
import { signToken } from "../../../src/identity/local-token";
import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { ViewerRole } from "../../../src/request/principal";
import { newKey, TokenIssuer } from "../../support/token-issuer";

const NOW = new Date("2026-03-02T09:00:00Z");
const seconds = (count: number) => Math.floor(NOW.getTime() / 1000) + count;

describe("a token of the identity provider", () => {
  let issuer: TokenIssuer;
  const at = (now = NOW, config: Partial<IdentityConfig> = {}, keysCooldownMs = 0) => {
    const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256", "RS256"] };
    const identity = { provider, keysFile: null, claims: DEFAULT_CLAIMS, ...config };
    return createTokenVerifier(identity, () => now, new IdentityProvider(provider, null, keysCooldownMs));
  };

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
  });
  afterAll(() => issuer.stop());

  it("says who somebody is, what they may do, and for whom", async () => {
    const claims = {
      name: "И. Петрова",
      roles: ["editor", "offline_access"],
      actsFor: ["minobr"],
      regions: ["RU-SAK"],
    };
    expect(await at().principalOf(await issuer.token(NOW, claims))).toEqual({
      name: "И. Петрова",
      subject: "petrova",
      roles: [ViewerRole.EDITOR],
      actsFor: ["minobr"],
      regions: ["RU-SAK"],
      isAnonymous: false,
      until: new Date(Math.floor(NOW.getTime() / 1000) * 1000 + 3_600_000),
    });
  });

  it("says so in claims of other names, nested ones too", async () => {
    const claims = {
      name: "preferred_username",
      roles: "realm_access.roles",
      actsFor: "https://a.example/for",
      regions: "r",
    };
    const said = {
      preferred_username: "p",
      realm_access: { roles: ["AUDITOR"] },
      "https://a.example/for": "a b",
      r: 5,
    };
    expect(await at(NOW, { claims }).principalOf(await issuer.token(NOW, said))).toMatchObject({
      name: "p",
      roles: [ViewerRole.AUDITOR],
      actsFor: ["a", "b"],
      regions: [],
    });
  });

  it("names nobody in more than one line, or at any length", async () => {
    const name = `a\r\nset-cookie: x\u2028\u202Eb\u0000${"x".repeat(500)}`;
    const { name: cleaned } = await at().principalOf(await issuer.token(NOW, { name }));
    expect(cleaned).toMatch(/^a set-cookie: x b x{150,}$/);
    expect(cleaned).toHaveLength(200);
  });

  it("is good for half a minute after its end, because clocks differ, and no longer", async () => {
    const token = await issuer.token(NOW, { exp: seconds(0) });
    await expect(at(new Date(NOW.getTime() + 20_000)).principalOf(token)).resolves.toMatchObject({ name: "petrova" });
    await expect(at(new Date(NOW.getTime() + 40_000)).principalOf(token)).rejects.toThrow("has expired");
  });

  it.each([
    ["another audience", { aud: "payroll" }, "meant for another service"],
    ["no audience", { aud: undefined }, "meant for another service"],
    ["a later beginning", { nbf: seconds(600) }, "does not hold yet"],
    ["no end", { exp: undefined }, "until when it holds"],
    ["nobody", { sub: undefined }, "whose it is"],
    ["another issuer", { iss: "https://evil.example" }, "does not trust"],
  ] as const)("is refused for %s", async (_what, claims, sentence) => {
    const refused = at().principalOf(await issuer.token(NOW, claims));
    await expect(refused).rejects.toThrow(UnauthenticatedError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it("is refused where it is signed by somebody else under a known key's name", async () => {
    const forged = { ...(await newKey("first")) };
    await expect(at().principalOf(await issuer.token(NOW, {}, forged))).rejects.toThrow("signature does not fit");
  });

  it("is refused where it is changed, unsigned, or signed by what everybody knows", async () => {
    const [header = "", , signature = ""] = (await issuer.token(NOW)).split(".");
    const body = encoded({
      iss: issuer.issuer,
      aud: "zveno",
      sub: "petrova",
      exp: seconds(60),
      roles: ["administrator"],
    });
    const [publicKey] = issuer.shown.map((key) => new TextEncoder().encode(JSON.stringify(key.publicKey)));
    const confused = await new SignJWT({ iss: issuer.issuer, aud: "zveno", sub: "petrova", exp: seconds(60) })
      .setProtectedHeader({ alg: "HS256", kid: "first" })
      .sign(publicKey ?? new Uint8Array());
    for (const token of [
      `${header}.${body}.${signature}`,
      `${encoded({ alg: "none", kid: "first" })}.${body}.`,
      `${encoded({ alg: "none" })}.${body}.${signature}`,
      confused,
    ])
      await expect(at().principalOf(token)).rejects.toThrow(UnauthenticatedError);
  });

  it.each(["", "x", "a.b.c", "null", "🙂", `${"a".repeat(9000)}.${"b".repeat(9000)}.c`])(
    "is refused where it is none: %.20s",
    async (token) => {
      await expect(at().principalOf(token)).rejects.toThrow(UnauthenticatedError);
    },
  );

  it("counts by a new key at once, and no more once its key is taken away", async () => {
    const verifier = at();
    const [first] = issuer.shown;
    const second = await newKey("second");
    await verifier.principalOf(await issuer.token(NOW));
    issuer.shown = [second];
    await expect(verifier.principalOf(await issuer.token(NOW))).resolves.toMatchObject({ name: "petrova" });
    const old = verifier.principalOf(await issuer.token(NOW, {}, first));
    await expect(old).rejects.toThrow("a key that this service does not know");
    if (first !== undefined) issuer.shown = [first];
  });

  it("makes the keys be asked for once, however many tokens name keys that there are not", async () => {
    const verifier = at(NOW, {}, 30_000);
    await verifier.principalOf(await issuer.token(NOW));
    const before = issuer.asked;
    const foreign = await issuer.token(NOW, {}, await newKey("made-up"));
    for (let count = 0; count < 5; count += 1)
      await expect(verifier.principalOf(foreign)).rejects.toThrow(UnauthenticatedError);
    expect(issuer.asked).toBe(before);
  });

  it("cannot be checked while the provider is away", async () => {
    const provider = {
      issuer: issuer.issuer,
      audience: "zveno",
      jwksUrl: "http://127.0.0.1:1/keys",
      algorithms: ["ES256"],
    };
    const identity = { provider, keysFile: null, claims: DEFAULT_CLAIMS };
    const refused = createTokenVerifier(identity, () => NOW).principalOf(await issuer.token(NOW));
    await expect(refused).rejects.toThrow(StoreUnavailableError);
  });
});

describe("a token of a key of one's own", () => {
  const directory = mkdtempSync(join(tmpdir(), "zveno-keys-"));
  const keysFile = join(directory, "keys.json");
  afterAll(() => rmSync(directory, { recursive: true }));

  const verifier = createTokenVerifier({ provider: null, keysFile, claims: DEFAULT_CLAIMS }, () => NOW);
  const holder = { name: "И. Петрова", roles: [ViewerRole.CONTROLLER], actsFor: ["minobr"], regions: [] };
  const until = { at: NOW, expiresAt: new Date("2026-04-01") };

  it("counts as long as the file has its key, private or public", async () => {
    const [first, second] = [await newPrivateKey(), await newPrivateKey()];
    const token = await signToken(first, holder, until);
    writeFileSync(keysFile, JSON.stringify(first));
    expect(await verifier.principalOf(token)).toEqual({
      ...{ ...holder, subject: holder.name, isAnonymous: false },
      until: until.expiresAt,
    });
    writeFileSync(keysFile, JSON.stringify({ keys: [publicHalf(second), publicHalf(first)] }));
    expect(await verifier.principalOf(token)).toMatchObject({ name: holder.name });
    writeFileSync(keysFile, JSON.stringify({ keys: [publicHalf(second)] }));
    await expect(verifier.principalOf(token)).rejects.toThrow("a key that this service does not know");
  });

  it("cannot be made from the public half", async () => {
    const key = await newPrivateKey();
    await expect(signToken(publicHalf(key), holder, until)).rejects.toThrow();
  });
});

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
