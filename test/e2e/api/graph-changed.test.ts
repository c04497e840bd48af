import { setTimeout as pause } from "node:timers/promises";
import { createTokenVerifier } from "../../../src/identity/token-verifier";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { renameSubject } from "../../../src/writing/mutations/rename-subject.mutation";
import { ANONYMOUS } from "../../../src/request/principal";
import { revisionNews } from "../../../src/revision/revision-news";
import { EventStream } from "../../support/event-stream";
import { EMBEDDED } from "../../support/stores";
import { TokenIssuer } from "../../support/token-issuer";
import { until } from "../../support/until";
import { writerTo } from "../../support/writing";
import { ASKED_AT, Zveno } from "../../support/zveno";

const NUMBERS = `subscription ($after: Int, $regions: [String!], $subjects: [ID!]) {
  graphChanged(after: $after, regions: $regions, subjects: $subjects) { number by why change { added } }
}`;

/** How often the store is looked at: the service's second is long for who waits for it in each test. */
const EVERY_MS = 100;

describe("a stream of what changes", () => {
  let issuer: TokenIssuer;
  let zveno: Zveno;
  let newest: number;
  const opened: EventStream[] = [];

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const provider = { issuer: issuer.issuer, audience: "zveno", jwksUrl: null, algorithms: ["ES256"] };
    const verifier = createTokenVerifier({ provider, keysFile: null, claims: DEFAULT_CLAIMS }, () => ASKED_AT);
    zveno = await Zveno.start(EMBEDDED, {
      withSample: false,
      admission: { verifier, stranger: ANONYMOUS },
      hidesPersons: true,
      streams: { inAll: 7, perClient: 5 },
    });
    revisionNews(zveno.store, EVERY_MS);
    newest = (await zveno.ask<{ graph: { revision: number } }>("{ graph { revision } }")).data.graph.revision;
  });
  afterEach(() => {
    for (const stream of opened.splice(0)) stream.close();
  });
  afterAll(() => Promise.all([zveno.stop(), issuer.stop()]));

  const listen = async (variables = {}, headers = {}) => {
    const stream = await EventStream.open(zveno.url, NUMBERS, { variables, headers });
    opened.push(stream);
    return stream;
  };
  const rename = async (subject: string) => {
    const { revision } = await writerTo(() => zveno.store)(renameSubject, {
      subject,
      name: `${subject} ${newest}`,
      on: "2022-09-10",
    });
    newest = revision!;
    return newest;
  };
  const numberOf = async (stream: EventStream) => (await stream.next())?.data?.graphChanged?.number;

  it("tells each revision once and in order, from the one that is known or from now on", async () => {
    const [all, later] = [await listen({ after: 0 }), await listen()];
    for (let number = 1; number <= newest; number += 1) expect(await numberOf(all)).toBe(number);
    const written = [await rename("sak-ministry"), await rename("ba-iro")];
    for (const stream of [all, later]) expect([await numberOf(stream), await numberOf(stream)]).toEqual(written);
  });

  it("tells of regions and of nodes only what is about them or about no region", async () => {
    const start = newest;
    const bashkortostan = await listen({ regions: ["RU-BA"] });
    const institute = await listen({ subjects: ["ba-iro"] });
    const either = await listen({ regions: ["RU-SAK"], subjects: ["ba-iro"] });
    const written = [await rename("sak-ministry"), await rename("ba-ministry"), await rename("ba-iro")];
    expect([await numberOf(bashkortostan), await numberOf(bashkortostan)]).toEqual([written[1], written[2]]);
    expect(await numberOf(institute)).toBe(written[2]);
    expect([await numberOf(either), await numberOf(either)]).toEqual([written[0], written[2]]);
    const again = await listen({ regions: ["RU-BA"], after: start });
    expect([await numberOf(again), await numberOf(again)]).toEqual([written[1], written[2]]);
  });

  it("hides names from strangers, and tells them to who says who they are", async () => {
    const token = await issuer.token(ASKED_AT, { roles: ["reader"] });
    const [theirs, strangers] = [await listen({}, { authorization: `Bearer ${token}` }), await listen()];
    await rename("sak-ministry");
    expect((await theirs.next())?.data?.graphChanged).toMatchObject({ by: "Редактор", change: { added: 1 } });
    const told = await strangers.next();
    expect(told?.data?.graphChanged).toMatchObject({ by: "имя скрыто" });
    expect(told?.extensions).toMatchObject({ moment: { knownAt: newest } });
  });

  it("ends with a sentence and the revision to go on after once the token has expired", async () => {
    const soon = Math.floor(ASKED_AT.getTime() / 1000) + 1;
    const stream = await listen(
      {},
      { authorization: `Bearer ${await issuer.token(ASKED_AT, { exp: soon })}`, "accept-language": "ru" },
    );
    const last = await stream.next();
    expect(last?.errors?.[0]).toMatchObject({ extensions: { code: "UNAUTHENTICATED", after: newest } });
    expect(last?.errors?.[0]?.message).toMatch(/^Срок токена истёк/);
    expect(await stream.next()).toBeNull();
  });

  it.each([
    ["what is no subscription", "{ graph { revision } }", {}, 400, "BAD_REQUEST"],
    [
      "a mutation",
      `mutation { renameSubject(input: {subject: "a", name: "b", on: "2022-09-10", reason: "c"}) { revision } }`,
      {},
      400,
      "BAD_REQUEST",
    ],
    ["a field that is not there", "subscription { graphChange { number } }", {}, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["no GraphQL", "subscription {", {}, 400, "GRAPHQL_PARSE_FAILED"],
    ["a revision that is to come", NUMBERS, { after: 1_000 }, 400, "BAD_USER_INPUT"],
    ["a revision that never was", NUMBERS, { after: -1 }, 400, "BAD_USER_INPUT"],
    ["too many regions", NUMBERS, { regions: Array.from({ length: 101 }, () => "RU-BA") }, 400, "BAD_USER_INPUT"],
    [
      "more than may be asked",
      `subscription { graphChanged { change { entries(first: 1000) { nodes { node { ... on Act { duties { responsibilities(first: 1000) { nodes { id } } } } } } } } } }`,
      {},
      400,
      "QUERY_TOO_COMPLEX",
    ],
  ])("is refused for %s", async (_what, query, variables, status, code) => {
    const stream = await EventStream.open(zveno.url, query, { variables });
    expect(stream.status).toBe(status);
    expect((await stream.body()).errors?.[0]?.extensions.code).toBe(code);
  });

  it("is refused where it is asked for as an answer, and an answer where it is asked for as a stream", async () => {
    const { status, errors } = await zveno.ask("subscription { graphChanged { number } }");
    expect([status, errors?.[0]?.message]).toEqual([
      400,
      "A subscription is answered as a stream: send it to /graphql/stream.",
    ]);
    const get = async (address: string, headers = {}) => {
      const answer = await fetch(`${zveno.url}/graphql/stream?${address}`, { headers });
      await answer.text();
      return answer.status;
    };
    expect(await get("query=subscription{graphChanged{number}}")).toBe(406);
    for (const address of ["variables={", "query=", ""])
      expect([address, await get(address, { accept: "text/event-stream" })]).toEqual([address, 400]);
  });

  it("is refused to who has enough of them, and to all where the service has", async () => {
    const tokens = await Promise.all(["a", "b"].map((sub) => issuer.token(ASKED_AT, { sub })));
    for (let count = 0; count < 5; count += 1) expect((await listen()).status).toBe(200);
    const refused = await listen({}, { "accept-language": "ru" });
    expect(refused.status).toBe(503);
    expect((await refused.body()).errors?.[0]).toMatchObject({ extensions: { code: "OVERLOADED", limit: 5 } });
    for (const token of tokens) expect((await listen({}, { authorization: `Bearer ${token}` })).status).toBe(200);
    const full = await listen({}, { authorization: `Bearer ${tokens[0]}` });
    expect((await full.body()).errors?.[0]).toMatchObject({ extensions: { code: "OVERLOADED", limit: 7 } });
  });

  it("is one look at the store for all who listen, and none once nobody does", async () => {
    const streams = await Promise.all([listen(), listen(), listen()]);
    await rename("sak-ministry");
    for (const stream of streams) expect(await numberOf(stream)).toBe(newest);
    const looks = () => zveno.store.asked.filter((name) => name === "revision/newest").length;
    const [before, begun] = [looks(), performance.now()];
    await pause(5 * EVERY_MS);
    expect(looks() - before).toBeLessThanOrEqual((performance.now() - begun) / EVERY_MS + 1);
    for (const stream of streams) stream.close();
    await until("nobody listens", () => Promise.resolve(revisionNews(zveno.store).listeners === 0));
    const after = looks();
    await pause(5 * EVERY_MS);
    expect(looks()).toBe(after);
  });

  it("says that the service is being stopped, and from where to go on", async () => {
    const stream = await listen();
    const closed = zveno.server.close();
    expect((await stream.next())?.errors?.[0]?.extensions).toMatchObject({ code: "STORE_UNAVAILABLE", after: newest });
    expect(await stream.next()).toBeNull();
    // As the service does some seconds later: clients open connections that they never use.
    zveno.server.server.closeAllConnections();
    await closed;
  });
});
