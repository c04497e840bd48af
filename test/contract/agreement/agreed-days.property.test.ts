import { join } from "node:path";
import fc from "fast-check";
import { loadDump } from "../../../src/dump/load-graph";
import { AgreementForm } from "../../../src/entity/agreement";
import type { NoParams, Row } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { number } from "../../../src/graph/row";
import { FORMAT_MIGRATIONS } from "../../../src/graph/store-format";
import { RelationKind } from "../../../src/link/link";
import type { Interval } from "../../../src/moment/interval";
import { includesDay } from "../../../src/moment/interval";
import { linkFact, nodeFact, stateFact } from "../../../src/revision/fact";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { cypherWith } from "../../support/cypher-with";
import { runs } from "../../support/runs";
import { EMBEDDED, STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { arriving, dumped } from "../dump/lines";

const DAYS = ["2021-06-01", "2022-01-01", "2023-01-01"];
/** From this day on an agreement may be in another state. */
const TURN = "2022-01-01";

const day = fc.option(fc.constantFrom(...DAYS));
const interval: fc.Arbitrary<Interval> = fc
  .record({ from: day, to: day })
  .filter(({ from, to }) => from === null || to === null || from < to);

/** What a revision says: whom the agreement joins, or on which days it is in force. */
const statement = fc.oneof(
  fc.record({ of: fc.constant("parties" as const), joined: fc.subarray(["p", "q"]) }),
  fc.record({ of: fc.constant("agreement" as const), days: interval, later: fc.option(interval) }),
);

type Statement = typeof statement extends fc.Arbitrary<infer S> ? S : never;

interface Known {
  readonly joined: readonly string[];
  /** Null as long as nobody knows the agreement that the relationships name. */
  readonly agreement: { readonly days: Interval; readonly later: Interval | null } | null;
}

const forgetQuery = cypherQuery<NoParams, number>("test/forget-agreed", (row) => number(row, "forgotten"));
const keptQuery = cypherQuery<NoParams, Row>("test/kept-agreed", (row) => row);
const FILES = cypherWith(join(__dirname, "cypher"));

describe.each(STORES)("the parties to agreements on $name", ({ openApart, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await openApart(FILES);
  });
  afterAll(() => store.close());

  it("are found on each day by readers of each revision, also when what is kept with them is worked out anew", async () => {
    const history = fc.array(statement, { minLength: 2, maxLength: 5 });
    const property = fc.asyncProperty(history, async (statements) => {
      const id = `r${++run}`;
      await record(store, `college ${id}-base\nschool ${id}-p ${id}-q`);
      let now: Known = { joined: [], agreement: null };
      const seen: [number, Known][] = [];
      for (const said of [{ of: "parties", joined: ["p"] } as Statement, ...statements]) {
        now = said.of === "parties" ? { ...now, joined: said.joined } : { ...now, agreement: said };
        seen.push([(await record(store, factsOf(id, now))).revision, now]);
      }
      await expectParties(store, id, seen);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 25, neo4j: 2 }) });

    const written = await store.read(keptQuery, {});
    expect(written.length).toBeGreaterThan(run);
    await store.write((transaction) => transaction.run(forgetQuery, {}));
    const told: (readonly [number, number])[] = [];
    await FORMAT_MIGRATIONS[6]!.prepare!(store, (...progress) => told.push(progress));
    expect(told.at(-1)).toEqual([written.length, written.length]);
    expect(await store.read(keptQuery, {})).toEqual(written);
  }, 240_000);
});

describe.each(STORES)("the parties to agreements of a graph file on $name", ({ openApart }) => {
  it("are kept as they were", async () => {
    const first = await EMBEDDED.openApart(FILES);
    await record(
      first,
      `college college
       school s1 s2
       agreement a-1 base=college 2022-01-01..2023-01-01
       agreement a-2 base=college 2021-01-01..
       college -NETWORK_AGREEMENT-> s1 agreementId=a-1
       college -NETWORK_AGREEMENT-> s2 agreementId=a-2`,
    );
    await record(first, "agreement a-1 base=college 2022-01-01..2022-06-01");
    const [lines, kept] = [await dumped(first), await first.read(keptQuery, {})];
    await first.close();
    expect(lines.join()).not.toMatch(/"agreed(To)?"/);
    const second = await openApart(FILES);
    await loadDump(second, arriving(lines));
    expect(kept).toHaveLength(3);
    expect(await second.read(keptQuery, {})).toEqual(kept);
    await second.close();
  });
});

async function expectParties(store: GraphStore, id: string, seen: readonly [number, Known][]): Promise<void> {
  const found: unknown[] = [];
  const expected: unknown[] = [];
  for (const [revision, known] of seen)
    for (const asOf of DAYS)
      for (const validOn of DAYS) {
        const snapshot = await snapshotOn(store, asOf, revision);
        const ids = ["base", "p", "q"].map((name) => `${id}-${name}`);
        const filter = { ids, agreement: { validOn } };
        const page = await listSubjects(snapshot, { first: 3, filter, orderBy: SubjectOrder.NAME_ASC });
        found.push([revision, asOf, validOn, page.nodes.map((subject) => subject.id)]);
        expected.push([revision, asOf, validOn, partiesOn(known, asOf, validOn).map((name) => `${id}-${name}`)]);
      }
  expect(found).toEqual(expected);
}

function partiesOn({ joined, agreement }: Known, asOf: string, validOn: string): readonly string[] {
  const state = asOf >= TURN ? (agreement?.later ?? agreement?.days) : agreement?.days;
  if (state === undefined || !includesDay(state, validOn) || joined.length === 0) return [];
  return ["base", ...joined];
}

function factsOf(id: string, { joined, agreement }: Known): Partial<GraphFacts> {
  const relation = RelationKind.NETWORK_AGREEMENT;
  const [base, agreementId] = [`${id}-base`, `${id}-agreement`];
  const said = { source: "test", basis: agreementId, agreementId };
  const state = ({ from, to }: Interval, validity: Interval) =>
    stateFact(
      "Agreement",
      { base, form: AgreementForm.PRACTICE, source: "test", inForceFrom: from, inForceTo: to },
      validity,
    );
  const { days, later } = agreement ?? { days: null, later: null };
  const first = days === null ? [] : [state(days, { from: null, to: later === null ? null : TURN })];
  const turned = later === null ? [] : [state(later, { from: TURN, to: null })];
  return {
    entities: agreement === null ? [] : [nodeFact("Agreement", agreementId, [...first, ...turned])],
    links: joined.map((name) => linkFact(relation, base, `${id}-${name}`, said)),
    retractions: ["p", "q"]
      .filter((name) => !joined.includes(name))
      .map((name) => ({ relation, fromId: base, toId: `${id}-${name}` })),
  };
}
