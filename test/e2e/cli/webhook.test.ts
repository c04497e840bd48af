import { ANONYMOUS } from "../../../src/request/principal";
import { EMBEDDED } from "../../support/stores";
import { ADMINISTRATOR } from "../../support/writing";
import { Zveno } from "../../support/zveno";
import { zveno } from "../../support/zveno-command";

const ADDRESS = "https://hooks.example.org/zveno";

describe("zveno webhook", () => {
  let service: Zveno;
  let strangers: Zveno;
  beforeAll(async () => {
    const start = (stranger: typeof ANONYMOUS) =>
      Zveno.start(EMBEDDED, { withSample: false, admission: { verifier: null, stranger } });
    [service, strangers] = [await start(ADMINISTRATOR), await start(ANONYMOUS)];
  });
  afterAll(() => Promise.all([service.stop(), strangers.stop()]));

  const webhook = (...words: readonly string[]) => zveno(["webhook", ...words, "--url", service.url]);

  it("adds an address with its secret, lists it without, lets it go on from a revision, and removes it", async () => {
    const added = await webhook("add", ADDRESS, "--region", "RU-SAK", "--subject", "sak-ministry", "--after", "0");
    expect([added.code, added.err]).toEqual([0, expect.stringContaining("after revision 0. Keep the secret")]);
    const [id = "", secret = ""] = added.out.trim().split("\t");
    expect(secret).toMatch(/^whsec_\S+$/);
    const listed = await webhook("list");
    expect(listed.out).toBe(`${id}\t0\t\t${ADDRESS}\tRU-SAK,sak-ministry\n`);
    expect(JSON.parse((await webhook("list", "--json")).out)).toMatchObject({ webhooks: [{ id, position: 0 }] });
    const resumed = await webhook("resume", id, "--after", "1");
    expect([resumed.code, resumed.out]).toEqual([0, "The webhook goes on after revision 1.\n"]);
    expect(JSON.parse((await webhook("resume", id, "--json")).out)).toMatchObject({ id, position: 1 });
    expect(await webhook("remove", id)).toMatchObject({ code: 0, out: "The webhook is removed.\n" });
    expect(await webhook("list")).toEqual({ code: 0, out: "", err: "There are no webhooks.\n" });
  });

  it("says what is wrong with what it is asked", async () => {
    const refused = [
      await webhook("remove", "no/such one"),
      await webhook("resume", "no/such one"),
      await webhook("add", "ftp://hooks.example.org/"),
      await webhook("add", ADDRESS, "--after", "1000"),
      await webhook("add", ADDRESS, "--after", "soon"),
      await zveno(["webhook", "list"]),
      await zveno(["webhook", "list", "--url", strangers.url]),
      await zveno(["webhook", "list", "--url", "http://127.0.0.1:9"]),
    ];
    expect(refused.map(({ code, out }) => [code, out])).toEqual([1, 1, 1, 1, 2, 2, 1, 3].map((code) => [code, ""]));
    const said = [
      /no webhook «no\/such one»/,
      /no webhook «no\/such one»/,
      /https/,
      /`after` must be/,
      /--after wants/,
      /--url/,
      /administrators/,
      /No service/,
    ];
    for (const [place, { err }] of refused.entries()) expect(err).toMatch(said[place]!);
  });
});
