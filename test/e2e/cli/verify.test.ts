import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newPrivateKey, publicHalf } from "../../../src/identity/local-keys";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { Zveno } from "../../support/zveno";
import { zveno } from "../../support/zveno-command";
import { sealed } from "../../contract/dump/lines";

describe("zveno verify", () => {
  const folder = temporaryDirectory();
  const dataDir = temporaryDirectory();
  const backup = join(folder, "backup.ndjson");
  let service: Zveno;
  let keys: string;
  let head: string;

  beforeAll(async () => {
    expect((await zveno(["dump", "-o", backup], { dataDir })).code).toBe(0);
    const [key, stranger] = [await newPrivateKey(), await newPrivateKey()];
    service = await Zveno.start(EMBEDDED, { signingKeys: [key] });
    keys = written("keys.json", { keys: [publicHalf(key)] });
    written("strangers.json", { keys: [publicHalf(stranger)] });
    head = join(folder, "head.json");
    writeFileSync(head, await (await fetch(`${service.url}/revision/head`)).text());
  });
  afterAll(() => service.stop());

  const written = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
    return join(folder, name);
  };

  it("finds a store, its graph file and a service as they were recorded", async () => {
    const store = await zveno(["verify", "--json"], { dataDir });
    expect([store.code, JSON.parse(store.out)]).toMatchObject([0, { isFine: true, flaws: [], head: { revision: 1 } }]);
    const file = await zveno(["verify", backup, "--lang", "RU"]);
    expect([file.code, file.out]).toEqual([0, expect.stringMatching(/^Журнал цел: ревизий в нём 1, хеш последней — /)]);
    const remote = await zveno(["verify", "--url", service.url, "--against", head, "--keys", keys]);
    expect([remote.code, remote.out]).toEqual([
      0,
      expect.stringContaining("agrees with the log: revision 2 has the hash"),
    ]);
  });

  it("names the revision of a fact that was changed in a graph file, though its last line fits", async () => {
    const lines = readFileSync(backup, "utf8").trim().split("\n");
    const place = lines.findIndex((line) => line.includes('"name":"'));
    const changed = sealed(
      lines.map((line, each) => (each === place ? line.replace('"name":"', '"name":"Не ') : line)),
    );
    const { code, err } = await zveno(["verify", written("changed.ndjson", `${changed.join("\n")}\n`)]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/expected facts of revision 1 with the digest [0-9a-f]{64}/),
    ]);
  });

  it.each(["duties.xlsx", "duties.ndjson", "duties.csv", "calendar.ics", "accountability.pdf"])(
    "finds that the export %s agrees with the log of the store it came from, and not with another one's",
    async (name) => {
      const about = name.startsWith("duties")
        ? ""
        : name.startsWith("calendar")
          ? "?region=RU-SAK"
          : "?duty=sak-order-2022.d6";
      const answer = await fetch(`${service.url}/export/${name}${about}`);
      const [, saved = ""] = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "") ?? [];
      const file = join(folder, saved);
      writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
      const hash = answer.headers.get("zveno-hash")!;
      const here = await zveno(["verify", file, "--url", service.url]);
      expect([here.code, here.out]).toEqual([0, expect.stringContaining(`has the hash ${hash.slice(0, 12)}`)]);
      const other = await zveno(["verify", file], { dataDir });
      expect([other.code, other.out]).toEqual([1, expect.stringContaining("does not agree with the log")]);
    },
  );

  it("asks for an export that says what it shows", async () => {
    const { code, err } = await zveno(["verify", written("renamed.csv", "Название\r\n")], { dataDir });
    expect([code, err]).toEqual([1, expect.stringContaining("does not say which revision it shows")]);
  });

  it("tells whether a head that was kept is still in the chain, and who has signed it", async () => {
    const { jws, ...said } = JSON.parse(readFileSync(head, "utf8")) as { jws: string; hash: string; number: number };
    const asked = (...args: string[]) => zveno(["verify", "--url", service.url, ...args]);
    const [signed, other, forged] = [
      written("head.jws", jws),
      written("other.json", { ...said, hash: said.hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) }),
      written("forged.jws", jws.replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify(said)).toString("base64url")}x.`)),
    ];
    expect((await asked("--against", signed, "--keys", keys)).code).toBe(0);
    expect((await asked("--against", signed)).err).toContain("was not checked: name the public keys by --keys");
    expect((await asked("--against", other)).out).toContain("another hash than");
    for (const against of [forged, other])
      expect(await asked("--against", against, "--keys", keys)).toMatchObject({ code: 1 });
    const strangers = await asked("--against", signed, "--keys", join(folder, "strangers.json"));
    expect([strangers.code, strangers.err]).toEqual([1, expect.stringContaining("is not signed by any of the keys")]);
    expect((await zveno(["verify", "--against", head], { dataDir })).out).toContain("the log goes up to 1");
    const published = (await (await fetch(`${service.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(published).toEqual(JSON.parse(readFileSync(keys, "utf8")));
  });
});
