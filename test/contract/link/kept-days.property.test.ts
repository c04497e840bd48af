import { join } from "node:path";
import fc from "fast-check";
import type { Ids, NoParams, Row } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { number } from "../../../src/graph/row";
import { FORMAT_MIGRATIONS } from "../../../src/graph/store-format";
import { RelationKind } from "../../../src/link/link";
import { stepLoader } from "../../../src/link/step.loader";
import type { Interval } from "../../../src/moment/interval";
import { ALWAYS, includesDay } from "../../../src/moment/interval";
import { LinkState, linkState } from "../../../src/moment/link-state";
import { linkFact, nodeFact, stateFact } from "../../../src/revision/fact";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import { cypherWith } from "../../support/cypher-with";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const DAYS = ["2021-01-01", "2021-06-01", "2022-01-01", "2022-06-01", "2023-01-01", "2023-06-01"];

const day = fc.option(fc.constantFrom(...DAYS));
const interval: fc.Arbitrary<Interval> = fc
  .record({ from: day, to: day })
  .filter(({ from, to }) => from === null || to === null || from < to);

/** What a revision says: of the link, of one of its ends, of its clause; a clause may be said of in two states. */
const statement = fc.oneof(
  fc.record({ of: fc.constant("link" as const), days: interval }),
  fc.record({ of: fc.constant("near" as const), days: interval }),
  fc.record({ of: fc.constant("far" as const), days: interval }),
  fc.record({ of: fc.constant("clause" as const), days: interval, later: fc.option(interval) }),
  fc.record({ of: fc.constant("nothing" as const) }),
);

interface Known {
  readonly link: Interval | null;
  readonly near: Interval;
  readonly far: Interval;
  readonly clause: { readonly days: Interval; readonly later: Interval | null } | null;
}

type Statement = typeof statement extends fc.Arbitrary<infer S> ? S : never;

const TURN = "2022-03-01";

const forgetQuery = cypherQuery<NoParams, number>("test/forget-kept", (row) => number(row, "forgotten"));
const keptQuery = cypherQuery<Ids, Row>("test/kept", (row) => row);

describe.each(STORES)("the days kept with a link on $name", ({ openApart, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await openApart(cypherWith(join(__dirname, "cypher")));
    await record(store, "act order");
  });
  afterAll(() => store.close());

  it("are those on which it is VALID, for readers of each revision, also when they are worked out anew", async () => {
    const history = fc.array(statement, { minLength: 2, maxLength: 6 });
    const property = fc.asyncProperty(history, async (statements) => {
      const id = `r${++run}`;
      const begin: Known = { link: null, near: ALWAYS, far: ALWAYS, clause: null };
      const known: [number, Known][] = [];
      let now = begin;
      await record(store, `school ${id}\nministry ${id}-far`);
      for (const said of [{ of: "link", days: ALWAYS } as Statement, ...statements]) {
        now = after(now, said);
        known.push([(await record(store, factsOf(id, now, said))).revision, now]);
      }
      await expectValid(store, id, known);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 40, neo4j: 4 }) });

    const ids = Array.from({ length: run }, (_none, place) => [`r${place + 1}`, `r${place + 1}-far`]).flat();
    const written = await store.read(keptQuery, { ids });
    await store.write((transaction) => transaction.run(forgetQuery, {}));
    const told: number[] = [];
    await FORMAT_MIGRATIONS[2]!.prepare!(store, (done) => told.push(done));
    expect(told.at(-1)).toBeGreaterThanOrEqual(run);
    expect(await store.read(keptQuery, { ids })).toEqual(written);
  }, 240_000);
});

function after(known: Known, said: Statement): Known {
  if (said.of === "nothing") return known;
  return { ...known, [said.of]: said.of === "clause" ? said : said.days };
}

async function expectValid(store: GraphStore, id: string, known: readonly [number, Known][]): Promise<void> {
  const found: unknown[] = [];
  const expected: unknown[] = [];
  for (const [revision, { link, near, far, clause }] of known) {
    for (const asOf of [...DAYS, TURN]) {
      const snapshot = await snapshotOn(store, asOf, revision);
      const steps = await stepLoader(snapshot, RelationKind.SUBORDINATE_TO).load(id);
      found.push([revision, asOf, steps.length > 0]);
      const inForce = clause?.later != null && asOf >= TURN ? clause.later : (clause?.days ?? null);
      const isThere = [near, far].every((days) => includesDay(days, asOf));
      const isValid = link !== null && isThere && linkState(link, inForce, asOf) === LinkState.VALID;
      expected.push([revision, asOf, isValid]);
    }
  }
  expect(found).toEqual(expected);
}

/** The link names its clause from the first, also where the clause is recorded later than the link. */
function factsOf(id: string, { link, near, far, clause }: Known, said: Statement): string | Partial<GraphFacts> {
  if (said.of === "nothing") return "";
  if (said.of === "near") return `school ${id} ${existence(near)}`;
  if (said.of === "far") return `ministry ${id}-far ${existence(far)}`;
  const relation = RelationKind.SUBORDINATE_TO;
  if (said.of === "link")
    return {
      links: [linkFact(relation, id, `${id}-far`, { source: "test", basis: `${id}.p1`, validity: link! })],
      retractions: [{ relation, fromId: id, toId: `${id}-far` }],
    };
  const { days, later } = clause!;
  const state = ({ from, to }: Interval, validity: Interval) =>
    stateFact("Provision", { path: "1", text: id, act: "order", inForceFrom: from, inForceTo: to }, validity);
  const turned = later === null ? [] : [state(later, { from: TURN, to: null })];
  return { entities: [nodeFact("Provision", `${id}.p1`, [state(days, { from: null, to: later && TURN }), ...turned])] };
}

function existence({ from, to }: Interval): string {
  return [from === null ? "" : `existsFrom=${from}`, to === null ? "" : `existsTo=${to}`].join(" ");
}
