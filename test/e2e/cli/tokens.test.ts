import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { EMBEDDED } from "../../support/stores";
import { zveno } from "../../support/zveno-command";
import { Zveno } from "../../support/zveno";

const directory = mkdtempSync(join(tmpdir(), "zveno-tokens-"));
const inDirectory = { cwd: directory };
afterAll(() => rmSync(directory, { recursive: true }));

const keysFile = join(directory, "zveno-key.json");
const verifier = createTokenVerifier({ provider: null, keysFile, claims: DEFAULT_CLAIMS }, () => new Date());

describe("keys and tokens of one's own", () => {
  it("are made on the command line, and count at a service that has the key", async () => {
    expect((await zveno(["key", "new"], inDirectory)).code).toBe(0);
    expect(statSync(keysFile).mode & 0o777).toBe(0o600);
    const made = await zveno(
      ["token", "--for", "И. Петрова", "--role", "editor", "reader", "--acts-for", "a", "b", "--region", "Сахалин"],
      inDirectory,
    );
    expect(made.err).toMatch(/^The token holds until \d{4}-/);
    expect(await verifier.principalOf(made.out.trim())).toEqual({
      name: "И. Петрова",
      subject: "И. Петрова",
      roles: ["READER", "EDITOR"],
      actsFor: ["a", "b"],
      regions: ["RU-SAK"],
      isAnonymous: false,
      until: expect.any(Date) as Date,
    });
  });

  it("are never overwritten, and added to where that is wanted: the newest key signs", async () => {
    const before = readFileSync(keysFile, "utf8");
    const refused = await zveno(["key", "new", "--lang", "ru"], inDirectory);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("уже есть")]);
    expect(readFileSync(keysFile, "utf8")).toBe(before);
    const old = (await zveno(["token", "--for", "old", "--role", "reader"], inDirectory)).out.trim();
    expect((await zveno(["key", "new", "--add"], inDirectory)).code).toBe(0);
    expect(statSync(keysFile).mode & 0o777).toBe(0o600);
    const young = (await zveno(["token", "--for", "young", "--role", "reader"], inDirectory)).out.trim();
    await expect(verifier.principalOf(old)).resolves.toMatchObject({ name: "old" });
    const { keys } = JSON.parse(readFileSync(keysFile, "utf8")) as { keys: readonly object[] };
    writeFileSync(keysFile, JSON.stringify({ keys: keys.slice(0, 1) }));
    await expect(verifier.principalOf(young)).resolves.toMatchObject({ name: "young" });
    await expect(verifier.principalOf(old)).rejects.toThrow("does not know");
  });

  it("have a public half that signs nothing", async () => {
    const { out } = await zveno(["key", "public", "zveno-key.json"], inDirectory);
    expect(out).not.toContain('"d"');
    writeFileSync(join(directory, "public.json"), out);
    const refused = await zveno(["token", "--key", "public.json", "--for", "x", "--role", "reader"], inDirectory);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("holds public keys alone")]);
  });

  it.each([
    [["--role", "king"], "Allowed choices are reader"],
    [["--role", "reader", "--days", "0"], "--days wants a number from 1 to 3650"],
    [["--role", "reader", "--expires", "2020-01-01"], "--expires wants a day to come"],
    [["--role", "reader", "--expires", "2040-01-01", "--days", "2"], "say the same"],
    [["--role", "reader", "--key", "none.json"], "none.json"],
    [[], "--role"],
  ])("say what is wrong with %j", async (words, sentence) => {
    const refused = await zveno(["token", "--for", "x", ...words], inDirectory);
    expect([refused.code, refused.out, refused.err]).toEqual([2, "", expect.stringContaining(sentence)]);
  });

  it("let the command line ask a service that answers nobody else", async () => {
    const service = await Zveno.start(EMBEDDED, { admission: { verifier, stranger: null } });
    const check = () => zveno(["check", "--url", service.url, "--severity", "HIGH"]);
    try {
      expect((await check()).err).toContain("answers only those who say who they are");
      process.env.ZVENO_TOKEN = (await zveno(["token", "--for", "me", "--role", "reader"], inDirectory)).out;
      const { err, out } = await check();
      expect([err, out]).toEqual([expect.stringMatching(/^\d+ finding/), expect.stringContaining("HIGH")]);
    } finally {
      delete process.env.ZVENO_TOKEN;
      await service.stop();
    }
  });
});
