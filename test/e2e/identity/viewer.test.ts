import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { ANONYMOUS } from "../../../src/request/principal";
import { EMBEDDED } from "../../support/stores";
import { TokenIssuer } from "../../support/token-issuer";
import { ASKED_AT, Zveno } from "../../support/zveno";

const QUERY = `query ($on: ID, $action: String = "renameSubject") {
  viewer {
    name roles regions isAnonymous
    actsFor { id name }
    may(action: $action, on: $on) { allowed reason english: reason(language: EN) }
  }
}`;

interface Viewer {
  readonly viewer: { readonly actsFor: readonly { id: string }[]; readonly may: { allowed: boolean; reason: string } };
}

describe("the viewer", () => {
  let issuer: TokenIssuer;
  let zveno: Zveno;
  const as = async (claims: object) => ({ authorization: `Bearer ${await issuer.token(ASKED_AT, { ...claims })}` });

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256"] };
    const verifier = createTokenVerifier({ provider, keysFile: null, claims: DEFAULT_CLAIMS }, () => ASKED_AT);
    zveno = await Zveno.start(EMBEDDED, { admission: { verifier, stranger: ANONYMOUS }, answerCacheMb: 1 });
  });
  afterAll(() => Promise.all([zveno.stop(), issuer.stop()]));

  it("is whom the token names, with what they may and why", async () => {
    const editor = { name: "И. Петрова", roles: ["editor"], actsFor: ["sak-ministry", "gone-by-now"] };
    const { data } = await zveno.ask<Viewer>(QUERY, { on: "sak-ministry" }, await as(editor));
    expect(data.viewer).toMatchObject({ name: "И. Петрова", roles: ["EDITOR"], regions: [], isAnonymous: false });
    expect(data.viewer.actsFor.map(({ id }) => id)).toEqual(["sak-ministry"]);
    expect(data.viewer.may).toEqual({
      allowed: true,
      reason: "Это относится к тем, за кого вы действуете, или к вашим регионам.",
      english: "It belongs to those for whom you act, or to your regions.",
    });
    const foreign = (await zveno.ask<Viewer>(QUERY, { on: "ba-iro" }, await as(editor))).data.viewer.may;
    expect([foreign.allowed, foreign.reason]).toEqual([false, expect.stringMatching(/^«ba-iro» на 2022-09-15 не/)]);
  });

  it("is nobody for whom no token speaks, and the answers of one are never given to another", async () => {
    const asked = async (headers = {}) => (await zveno.ask<Viewer>(QUERY, { on: "ba-iro" }, headers)).data.viewer;
    const administrator = await as({ roles: ["administrator"] });
    for (let time = 0; time < 2; time += 1) {
      expect(await asked()).toMatchObject({ name: null, isAnonymous: true, may: { allowed: false } });
      expect(await asked(administrator)).toMatchObject({ name: "petrova", may: { allowed: true } });
      expect(await asked(await as({ roles: ["auditor"], regions: ["RU-BA"] }))).toMatchObject({
        may: { allowed: false },
      });
    }
  });

  it("says what they might do anywhere, and which actions there are", async () => {
    const region = await as({ roles: ["editor"], regions: ["RU-BA"] });
    const { data } = await zveno.ask<Viewer>(QUERY, { action: "assignDuty" }, region);
    expect(data.viewer.may).toMatchObject({ allowed: true, reason: "Можно для того, что относится к: RU-BA." });
    const refused = await zveno.ask(QUERY, { action: "dropDatabase" }, region);
    expect(refused.errors?.[0]?.message).toMatch(/^`action` must be one of addSubject, .*; found «dropDatabase»/);
  });
});
