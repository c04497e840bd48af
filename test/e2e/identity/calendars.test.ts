import ICAL from "ical.js";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { EMBEDDED } from "../../support/stores";
import { TokenIssuer } from "../../support/token-issuer";
import { Zveno } from "../../support/zveno";

const TODAY = new Date("2026-11-29T09:00:00Z");
const DISTRICT = "obr-uchebny-district";

describe("a calendar that programs subscribe to", () => {
  let issuer: TokenIssuer;
  let zveno: Zveno;
  const as = async (sub: string, roles: readonly string[] = []) => ({
    authorization: `Bearer ${await issuer.token(TODAY, { sub, roles })}`,
  });
  const at = (path: string, init: RequestInit = {}) => fetch(zveno.url + path, init);
  const make = (headers: Readonly<Record<string, string>>, body: object = { subject: DISTRICT }) =>
    at("/calendars", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const eventsOf = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  };

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256"] };
    const verifier = createTokenVerifier({ provider, keysFile: null, claims: DEFAULT_CLAIMS }, () => TODAY);
    // Strangers are not let in, so whatever a calendar shows is by its address.
    zveno = await Zveno.start(EMBEDDED, { admission: { verifier, stranger: null }, hidesPersons: true, now: TODAY });
  });
  afterAll(() => Promise.all([zveno.stop(), issuer.stop()]));

  it("shows the agenda of a subject to whoever has its address, until it is revoked", async () => {
    const petrova = await as("petrova");
    const made = await make(petrova);
    expect(made.status).toBe(201);
    const { id, path, ...rest } = (await made.json()) as { id: string; path: string };
    expect([path, rest]).toEqual([
      expect.stringMatching(/^\/calendar\/[\w-]{43}\.ics$/),
      { subject: DISTRICT, createdAt: TODAY.toISOString() },
    ]);

    const shown = await at(path);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([
      200,
      "text/calendar; charset=utf-8; method=PUBLISH",
    ]);
    const text = await shown.text();
    const late = eventsOf(text).find(({ uid }) => uid === "overdue.obr-order-2025-year.d1@zveno")!;
    expect(late.summary).toMatch(/^Срок прошёл, принятый отчёт не зарегистрирован: /);
    expect(late.startDate.toString()).toBe("2026-11-29");
    expect(late.description).toMatch(/^Пункт 1 распоряжения от 20\.08\.2025 № 58-о\n/);
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    expect((await at(path, { method: "HEAD" })).status).toBe(200);

    const listed = await (await at("/calendars", { headers: petrova })).text();
    expect(JSON.parse(listed)).toEqual({ calendars: [{ id, ...rest }] });
    expect((await at(`/calendars/${id}`, { method: "DELETE", headers: petrova })).status).toBe(204);
    expect([
      (await at(path)).status,
      (await at(`/calendars/${id}`, { method: "DELETE", headers: petrova })).status,
    ]).toEqual([404, 404]);
  });

  it("is of who made it: others neither see nor revoke it, but an administrator does", async () => {
    const { id, path } = (await (await make(await as("ivanova"))).json()) as { id: string; path: string };
    const [other, administrator] = [await as("sidorov", ["editor"]), await as("root", ["administrator"])];
    const remove = (headers: Readonly<Record<string, string>>, query = "") =>
      at(`/calendars/${id}${query}`, { method: "DELETE", headers });
    expect((await (await at("/calendars", { headers: other })).json()) as object).toEqual({ calendars: [] });
    expect((await remove(other)).status).toBe(404);
    expect((await remove(other, "?owner=ivanova")).status).toBe(403);
    expect((await at(path)).status).toBe(200);
    const listed = (await (await at("/calendars?owner=ivanova", { headers: administrator })).json()) as object;
    expect(listed).toMatchObject({ calendars: [{ id }] });
    expect((await remove(administrator, "?owner=ivanova")).status).toBe(204);
    expect((await at(path)).status).toBe(404);
  });

  it("is refused to strangers, of nobody, and of whom nobody knows", async () => {
    const petrova = await as("petrova");
    const refused = [
      await make({}),
      await make(petrova, {}),
      await make(petrova, { subject: "obr-uchebny-distritc" }),
      await at(`/calendar/${"A".repeat(43)}.ics`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 400, 404, 404]);
  });
});
