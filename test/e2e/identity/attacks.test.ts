import { readFileSync } from "node:fs";
import { buildSchema, getNamedType } from "graphql";
import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { ANONYMOUS } from "../../../src/request/principal";
import { EMBEDDED } from "../../support/stores";
import { TokenIssuer } from "../../support/token-issuer";
import { ASKED_AT, Zveno } from "../../support/zveno";

const APPOINT = `mutation ($input: AppointHolderInput!) {
  appointHolder(input: $input) { revision problems { code } }
}`;
const ASSIGN = `mutation ($input: AssignDutyInput!) { assignDuty(input: $input) { revision problems { code } } }`;

const MUTATIONS = buildSchema(readFileSync("schema/schema.graphql", "utf8")).getMutationType()!.getFields();
const inputOf = (mutation: string) => getNamedType(MUTATIONS[mutation]!.args[0]!.type).name;

const appointment = { position: "sak-first-deputy-minister", person: "sak-kikteva", on: "2022-09-10", reason: "r" };
const assignment = { duty: "sak-order-2022.d6", subject: "ba-iro", role: "EXECUTOR", reason: "r" };

describe("who tries to write what is not theirs", () => {
  let issuer: TokenIssuer;
  let zveno: Zveno;
  const as = async (claims: object) => ({ authorization: `Bearer ${await issuer.token(ASKED_AT, { ...claims })}` });
  const revision = async () => (await zveno.ask<{ graph: { revision: number } }>("{ graph { revision } }")).data.graph;

  /** A responsibility and the holding of a post, which are links and say of no region themselves. */
  const idsOfSakhalin = async () => {
    const { data } = await zveno.ask<{ subject: Record<"responsibilities" | "links", { nodes: { id: string }[] }> }>(
      `{ subject(id: "sak-first-deputy-minister") { responsibilities { nodes { id } } links(over: [HOLDS]) { nodes { id } } } }`,
    );
    const { responsibilities, links } = data.subject;
    return { responsibility: responsibilities.nodes[0]!.id, holding: links.nodes[0]!.id };
  };

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256"] };
    const verifier = createTokenVerifier({ provider, keysFile: null, claims: DEFAULT_CLAIMS }, () => ASKED_AT);
    zveno = await Zveno.start(EMBEDDED, { withSample: false, admission: { verifier, stranger: ANONYMOUS } });
  });
  afterAll(() => Promise.all([zveno.stop(), issuer.stop()]));

  it.each([
    ["with a token for another region", { roles: ["editor"], regions: ["RU-BA"] }, "FORBIDDEN"],
    ["acting for a subject of another region", { roles: ["editor"], actsFor: ["ba-iro"] }, "FORBIDDEN"],
    ["acting for what is no subject", { roles: ["editor"], actsFor: ["sak-order-2022", "sak-kikteva"] }, "FORBIDDEN"],
    ["as an auditor", { roles: ["auditor"], regions: ["RU-SAK"] }, "FORBIDDEN"],
    ["in a role that there is not", { roles: ["ADMINISTRATOR ", "root", "__proto__"] }, "FORBIDDEN"],
    ["without a token", null, "UNAUTHENTICATED"],
  ])("is refused %s, and nothing is written", async (_how, claims, code) => {
    const before = await revision();
    const headers = claims === null ? {} : await as(claims);
    for (const input of [appointment, { ...appointment, dryRun: true }]) {
      const { errors } = await zveno.ask(APPOINT, { input }, headers);
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
    expect(await revision()).toEqual(before);
  });

  it("is refused by whom a duty would be laid on, not by whose duty it is", async () => {
    const sakhalin = await as({ roles: ["editor"], regions: ["RU-SAK"] });
    const { errors } = await zveno.ask(ASSIGN, { input: assignment }, sakhalin);
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect(errors?.[0]?.message).toMatch(/^«ba-iro» is/);
  });

  it("reaches another region by no other place of an input, by a file, or by taking back what others wrote", async () => {
    const editor = await as({ roles: ["editor"], regions: ["RU-BA"] });
    const before = await revision();
    const theirs = await idsOfSakhalin();
    const school = "region: RU-SAK\nsubjects:\n  - { id: sak-s1, kind: SCHOOL, name: Школа № 1 }\n";
    const on = "2022-09-10";
    const duty = "sak-order-2022.d6";
    const attempts: readonly (readonly [mutation: string, input: object])[] = [
      ["addSubject", { kind: "SCHOOL", name: "x", region: "RU-BA", superior: "sak-ministry" }],
      ["addSubject", { kind: "SCHOOL", name: "x", region: "RU-SAK", superior: "ba-ministry" }],
      ["addSubject", { kind: "POSITION", name: "x", region: "RU-BA", organisation: "sak-ministry" }],
      ["addSubject", { kind: "CENTRE", centreKind: "OTHER", name: "x", region: "RU-BA", host: "sak-rcokoso" }],
      ["setSuperior", { subject: "sak-rcokoso", superior: "ba-ministry", on }],
      ["addMembers", { group: "sak-it-cube", members: ["ba-iro"] }],
      ["concludeAgreement", { base: "sak-rcokoso", participants: ["ba-iro"], form: "NETWORK_FORM" }],
      ["moveDeadline", { duty, due: "2022-10-15", on }],
      ["repealAct", { act: "sak-order-2022", on }],
      ["submitReport", { bearer: "sak-rcokoso", duty: "sak-order-2022.d4", text: "x", on }],
      ["releaseFromDuty", { responsibility: theirs.responsibility, on }],
      ...[theirs.responsibility, theirs.holding, "sak-ministry", duty].map((id) => ["withdrawFact", { id }] as const),
      ["importDocuments", { documents: [{ name: "a.yaml", base64: Buffer.from(school).toString("base64") }] }],
      ["undo", { revision: 1 }],
    ];
    for (const [mutation, input] of attempts) {
      const query = `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { revision } }`;
      const { errors, data } = await zveno.ask(query, { input: { ...input, reason: "r" } }, editor);
      expect([mutation, input, errors?.[0]?.extensions.code ?? data]).toEqual([mutation, input, "FORBIDDEN"]);
    }
    const form = new FormData();
    form.set("reason", "r");
    form.append("file", new Blob([school]), "a.yaml");
    expect((await fetch(`${zveno.url}/import`, { method: "POST", headers: editor, body: form })).status).toBe(403);
    expect(await revision()).toEqual(before);
  });

  it("loses what they might once the subject for whom they act is dissolved", async () => {
    const administrator = await as({ roles: ["administrator"] });
    const editor = await as({ roles: ["editor"], actsFor: ["ba-s1"] });
    const write = (mutation: string, input: object, headers: Readonly<Record<string, string>>) =>
      zveno.ask<Readonly<Record<string, { readonly problems: readonly object[] }>>>(
        `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { problems { message } } }`,
        { input: { ...input, reason: "r" } },
        headers,
      );
    const added = { id: "ba-s1", kind: "SCHOOL", name: "Школа № 1", region: "RU-BA" };
    expect((await write("addSubject", added, administrator)).data["addSubject"]?.problems).toEqual([]);
    const rename = () =>
      write("renameSubject", { subject: "ba-s1", name: "x", on: "2022-09-12", dryRun: true }, editor);
    expect((await rename()).data["renameSubject"]?.problems).toEqual([]);
    await write("dissolveSubject", { subject: "ba-s1", on: "2022-09-14" }, administrator);
    expect((await rename()).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("writes by POST alone, and from a page of another origin not at all", async () => {
    const administrator = await as({ roles: ["administrator"] });
    const before = await revision();
    const parameters = new URLSearchParams({ query: APPOINT, variables: JSON.stringify({ input: appointment }) });
    const byGet = await fetch(`${zveno.url}/graphql?${parameters.toString()}`, {
      headers: { ...administrator, "apollo-require-preflight": "1" },
    });
    expect(byGet.status).toBe(405);
    const body = JSON.stringify({ query: APPOINT, variables: { input: appointment } });
    // What a form of another page can send without being asked about it first.
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const headers = { ...administrator, "content-type": type, origin: "https://evil.example" };
      const sent = await fetch(`${zveno.url}/graphql`, { method: "POST", headers, body });
      expect([type, sent.ok]).toEqual([type, false]);
    }
    const preflight = await fetch(`${zveno.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
    expect(await revision()).toEqual(before);
  });

  it("is named in one line by what they write, whatever their token calls them", async () => {
    const forged = await as({
      roles: ["administrator"],
      name: 'И. Петрова\r\n{"level":60,"msg":"forged"}\u2028\u202E',
    });
    const { data } = await zveno.ask<{ appointHolder: { revision: number } }>(APPOINT, { input: appointment }, forged);
    const asked = await zveno.ask<{ revision: { by: string } }>(
      `query ($number: Int!) { revision(number: $number) { by } }`,
      { number: data.appointHolder.revision },
    );
    expect(asked.data.revision.by).toBe('И. Петрова {"level":60,"msg":"forged"}');
  });
});
