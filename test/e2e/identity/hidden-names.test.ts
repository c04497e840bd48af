import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { ANONYMOUS } from "../../../src/request/principal";
import { pdfText } from "../../support/pdf-text";
import { EMBEDDED } from "../../support/stores";
import { TokenIssuer } from "../../support/token-issuer";
import { ASKED_AT, Zveno } from "../../support/zveno";

const NAME = /Шпаченко|Киктев|Карпова|Песков|Хабиров/i;
const POST = "sak-first-deputy-minister";

const QUESTIONS = {
  node: `{ node(id: "sak-shpachenko") { label ... on Person { name } } }`,
  holder: `query ($post: ID!) { subject(id: $post) { ... on Position { holder { name label } } links(over: [HOLDS]) { nodes { from { label } } edges { cursor } pageInfo { endCursor } } } }`,
  sentence: `{ accountability(duty: "sak-order-2022.d6") { sentence english: sentence(language: EN) controllers { subject { ... on Position { holder { name } } } } } }`,
  search: `{ search(text: "Шпаченко", kinds: [PERSON]) { matched node { id label } } }`,
  around: `{ neighbourhood(of: "sak-shpachenko", depth: 2) { nodes { label } } }`,
  chains: `{ interactionChains(from: "sak-shpachenko", to: "sak-ministry") { chains { sentence } } }`,
  comparison: `{ compare(before: {asOf: "2000-01-01", knownAt: 0}, after: {asOf: "2022-09-15", knownAt: 2}, region: "RU-SAK") { added { node { label } after { label from { label } } } } }`,
  history: `query ($post: ID!) { subject(id: $post) { history { revision { by } entries { sentence english: sentence(language: EN) link { from { label } } } } } }`,
  revisions: `{ revisions { nodes { by why change { entries { nodes { sentence fields { name before after } node { label } } } } } } }`,
} as const;

describe("names of persons where they are hidden", () => {
  let issuer: TokenIssuer;
  let zveno: Zveno;
  let token: Readonly<Record<string, string>>;

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256"] };
    const verifier = createTokenVerifier({ provider, keysFile: null, claims: DEFAULT_CLAIMS }, () => ASKED_AT);
    const admission = { verifier, stranger: ANONYMOUS };
    zveno = await Zveno.start(EMBEDDED, { admission, hidesPersons: true, answerCacheMb: 8 });
    token = { authorization: `Bearer ${await issuer.token(ASKED_AT, { roles: ["reader"] })}` };
  });
  afterAll(() => Promise.all([zveno.stop(), issuer.stop()]));

  it.each(Object.entries(QUESTIONS))("are in no answer about %s but to who says who they are", async (_what, query) => {
    const asked = async (headers = {}) => {
      const { data, errors } = await zveno.ask(query, query.includes("$post") ? { post: POST } : {}, headers);
      expect(errors).toBeUndefined();
      return JSON.stringify([data, cursorsIn(JSON.stringify(data))]);
    };
    // Each twice, so that what was kept for one is not given to the other.
    for (let time = 0; time < 2; time += 1) {
      const [theirs, strangers] = [await asked(token), await asked()];
      expect(strangers).not.toMatch(NAME);
      expect(theirs).toMatch(query.includes("revisions") ? /"by":"Zveno"/ : NAME);
    }
  });

  it("are in no error that offers what is like a mistyped id", async () => {
    const mistyped = [
      `{ node(id: "sak-shpachenk") { id } }`,
      `{ subject(id: "sak-kiktev") { id } }`,
      `{ neighbourhood(of: "sak-shpachenk") { nodes { id } } }`,
      `{ interactionChains(from: "sak-shpachenk", to: "sak-kiktev") { chains { sentence } } }`,
      `{ accountability(duty: "sak-kikteva") { sentence } }`,
    ];
    const told = JSON.stringify(await Promise.all(mistyped.map((query) => zveno.ask(query))));
    expect(told).toMatch(/Nearest are/);
    expect(told).not.toMatch(NAME);
  });

  it.each([
    "/export/subjects.csv?asOf=2022-09-15",
    "/export/accountability.pdf?duty=sak-order-2022.d6",
    "/export/duties.ndjson?asOf=2022-09-15",
    "/export/deadlines.ics",
  ])("are not in %s", async (path) => {
    const read = async (headers = {}) => {
      const answer = await fetch(`${zveno.url}${path}`, { headers });
      const bytes = Buffer.from(await answer.arrayBuffer());
      return path.includes(".pdf") ? (await pdfText(bytes)).join(" ") : bytes.toString();
    };
    expect(await read()).not.toMatch(NAME);
    if (/subjects|pdf/.test(path)) expect(await read(token)).toMatch(NAME);
  });

  it.each(["/export/graph.ndjson", "/export/person-history.csv"])(
    "keep %s, which is of no use without them, from strangers",
    async (path) => {
      expect((await fetch(`${zveno.url}${path}`)).status).toBe(401);
      expect(await (await fetch(`${zveno.url}${path}`, { headers: token })).text()).toMatch(NAME);
    },
  );
});

/** What the cursors say, which are JSON in base64. */
function cursorsIn(text: string): string {
  return [...text.matchAll(/"(?:cursor|endCursor)":"([\w-]+)"/g)]
    .map(([, cursor = ""]) => Buffer.from(cursor, "base64url").toString())
    .join("\n");
}
