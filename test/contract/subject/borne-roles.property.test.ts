import { join } from "node:path";
import fc from "fast-check";
import { loadDump } from "../../../src/dump/load-graph";
import { markBorneRoles } from "../../../src/graph/borne-roles";
import type { NoParams, Row } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { number, text } from "../../../src/graph/row";
import { FORMAT_MIGRATIONS } from "../../../src/graph/store-format";
import { RelationKind, ResponsibilityRole } from "../../../src/link/link";
import type { Interval } from "../../../src/moment/interval";
import { ALWAYS, includesDay } from "../../../src/moment/interval";
import { LinkState, linkState } from "../../../src/moment/link-state";
import { linkFact, nodeFact, stateFact } from "../../../src/revision/fact";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { cypherWith } from "../../support/cypher-with";
import { drawing } from "../../support/drawing";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { arriving, dumped } from "../dump/lines";

const DAYS = ["2021-01-01", "2021-06-01", "2022-01-01", "2022-06-01", "2023-01-01"];
const ROLES = [ResponsibilityRole.EXECUTOR, ResponsibilityRole.CONTROLLER];
/** From this day on a clause is in another state, so that it may be out of force for some days between. */
const TURN = "2022-01-01";
/** Subjects of which histories are told side by side. */
const SUBJECTS = 8;

const day = fc.option(fc.constantFrom(...DAYS));
const interval: fc.Arbitrary<Interval> = fc
  .record({ from: day, to: day })
  .filter(({ from, to }) => from === null || to === null || from < to);
const borne = fc.record({ role: fc.constantFrom(...ROLES), days: interval, attestedOn: day });

/** What a revision says: of one of two responsibilities, of the subject, of the period of its first duty, of its clause. */
const statement = fc.oneof(
  fc.record({ of: fc.constant("first" as const), borne: fc.option(borne) }),
  fc.record({ of: fc.constant("second" as const), borne: fc.option(borne) }),
  fc.record({ of: fc.constant("subject" as const), days: interval }),
  fc.record({ of: fc.constant("duty" as const), days: interval }),
  fc.record({ of: fc.constant("clause" as const), days: fc.tuple(interval, interval) }),
  fc.record({ of: fc.constant("nothing" as const) }),
);
const history = fc.array(fc.array(statement, { minLength: SUBJECTS, maxLength: SUBJECTS }), {
  minLength: 3,
  maxLength: 5,
});

type Statement = typeof statement extends fc.Arbitrary<infer S> ? S : never;
type Borne = typeof borne extends fc.Arbitrary<infer B> ? B : never;

/** What is known of a subject. The first responsibility rests on the clause, which may be unknown; the second on none. */
interface Known {
  readonly first: Borne | null;
  readonly second: Borne | null;
  readonly subject: Interval;
  readonly duty: Interval;
  /** In force by the state that it has before the turn, and by the one from then on. */
  readonly clause: readonly [Interval, Interval] | null;
}

const NOTHING: Known = { first: null, second: null, subject: ALWAYS, duty: ALWAYS, clause: null };

const forgetQuery = cypherQuery<NoParams, number>("test/forget-borne-roles", (row) => number(row, "forgotten"));
const keptQuery = cypherQuery<NoParams, Row>("test/kept-borne-roles", (row) => row);
const FILES = cypherWith(join(__dirname, "cypher"));

describe.each(STORES)("who bears something itself on $name", ({ openApart, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await openApart(FILES);
    await record(store, "act order\nclause order.p1 of=order");
  });
  afterAll(() => store.close());

  it("is found by role on each day by readers of each revision, also when what is kept is worked out anew or loaded", async () => {
    const property = fc.asyncProperty(history, async (revisions) => {
      const ids = Array.from({ length: SUBJECTS }, (_none, place) => `r${run}-${place}`);
      run += 1;
      await record(store, ids.map((id) => `school ${id}\nduty ${id}-first ${id}-second by=order.p1`).join("\n"));
      let known = ids.map(() => NOTHING);
      const seen: (readonly [number, readonly Known[]])[] = [];
      for (const said of [ids.map((): Statement => BEGINNING), ...revisions]) {
        known = known.map((one, place) => after(one, said[place]!));
        seen.push([(await record(store, together(ids.map((id, place) => factsOf(id, said[place]!))))).revision, known]);
      }
      await expectBearers(store, ids, seen);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 8, neo4j: 1 }) });

    const written = await store.read(keptQuery, {});
    await store.write((transaction) => transaction.run(forgetQuery, {}));
    // As a migration that was interrupted leaves it.
    const done = written.slice(0, 3).map((row) => text(row, "id"));
    await store.write((transaction) => markBorneRoles(transaction, done));
    const told: (readonly [number, number])[] = [];
    await FORMAT_MIGRATIONS[5]!.prepare!(store, (...progress) => told.push(progress));
    expect(told.at(-1)).toEqual([written.length - 3, written.length - 3]);
    expect(await store.read(keptQuery, {})).toEqual(written);

    const lines = await dumped(store);
    expect(lines.join()).not.toContain("borneRoles");
    await store.close();
    store = await openApart(FILES);
    await loadDump(store, arriving(lines));
    expect(await store.read(keptQuery, {})).toEqual(written);
  }, 240_000);
});

/** All begin with a responsibility that has no bounds. */
const BEGINNING: Statement = {
  of: "first",
  borne: { role: ResponsibilityRole.EXECUTOR, days: ALWAYS, attestedOn: null },
};

function after(known: Known, said: Statement): Known {
  if (said.of === "nothing") return known;
  return { ...known, [said.of]: "borne" in said ? said.borne : said.days };
}

async function expectBearers(
  store: GraphStore,
  ids: readonly string[],
  seen: readonly (readonly [number, readonly Known[]])[],
): Promise<void> {
  const found: unknown[] = [];
  const expected: unknown[] = [];
  for (const [revision, known] of seen)
    for (const asOf of DAYS)
      for (const role of ROLES) {
        const snapshot = await snapshotOn(store, asOf, revision);
        const filter = { ids, responsibleAs: [role] };
        const page = await listSubjects(snapshot, { first: SUBJECTS, filter, orderBy: SubjectOrder.NAME_ASC });
        found.push([revision, asOf, role, page.nodes.map(({ id }) => id)]);
        expected.push([revision, asOf, role, ids.filter((_id, place) => bears(known[place]!, role, asOf))]);
      }
  expect(found).toEqual(expected);
}

function bears({ first, second, subject, duty, clause }: Known, role: ResponsibilityRole, asOf: string): boolean {
  const isValid = (link: Borne | null, basis: Interval | null) =>
    link?.role === role && linkState(link.days, basis, asOf, { attestedOn: link.attestedOn }) === LinkState.VALID;
  const bearsFirst = includesDay(duty, asOf) && isValid(first, clause && clause[asOf < TURN ? 0 : 1]);
  return includesDay(subject, asOf) && (bearsFirst || isValid(second, null));
}

function factsOf(id: string, said: Statement): GraphFacts {
  switch (said.of) {
    case "nothing":
      return drawing("");
    case "subject":
      return drawing(`school ${id} ${bounded("exists", said.days)}`);
    case "duty":
      return drawing(`duty ${id}-first by=order.p1 ${bounded("period", said.days)}`);
    case "clause":
      return clause(id, said.days);
    case "first":
    case "second":
      return responsibility(id, said);
  }
}

function clause(id: string, [before, later]: readonly [Interval, Interval]): GraphFacts {
  const state = ({ from, to }: Interval, validity: Interval) =>
    stateFact("Provision", { path: "1", text: id, act: "order", inForceFrom: from, inForceTo: to }, validity);
  const states = [state(before, { from: null, to: TURN }), state(later, { from: TURN, to: null })];
  return { entities: [nodeFact("Provision", `${id}.p1`, states)], links: [], retractions: [] };
}

/** What is said of a responsibility takes the place of what was said before. */
function responsibility(id: string, { of, borne: said }: Extract<Statement, { readonly borne: unknown }>): GraphFacts {
  const ends = [RelationKind.RESPONSIBLE_FOR, id, `${id}-${of}`] as const;
  const [relation, fromId, toId] = ends;
  const retractions = [{ relation, fromId, toId }];
  if (said === null) return { entities: [], links: [], retractions };
  const { role, days: validity, attestedOn } = said;
  const basis = of === "first" ? { basis: `${id}.p1` } : {};
  const words = { source: "test", role, validity, ...(attestedOn !== null && { attestedOn }), ...basis };
  return { entities: [], links: [linkFact(...ends, words)], retractions };
}

function bounded(name: string, { from, to }: Interval): string {
  return [from === null ? "" : `${name}From=${from}`, to === null ? "" : `${name}To=${to}`].join(" ");
}

function together(facts: readonly GraphFacts[]): GraphFacts {
  return {
    entities: facts.flatMap(({ entities }) => entities),
    links: facts.flatMap(({ links }) => links),
    retractions: facts.flatMap(({ retractions }) => retractions),
  };
}
