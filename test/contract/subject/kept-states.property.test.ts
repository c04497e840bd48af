import fc from "fast-check";
import type { SubjectFilter } from "../../../src/filter/subject.filter";
import type { GraphStore } from "../../../src/graph/graph-store";
import { sortKey } from "../../../src/language/fold-text";
import type { Snapshot } from "../../../src/graph/snapshot";
import type { SubjectEntity } from "../../../src/entity/entity";
import { SubjectKind } from "../../../src/entity/subject";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const DAYS = ["2021-06-01", "2022-01-01", "2023-06-01"];
const TURNS = ["2021-12-01", "2022-01-01", "2022-05-01"];
const NAMES = ["Ёлка", "Елка 2", "Лицей № 2", "Лицей № 12", "ш", "Академия"];

const said = fc.record({
  name: fc.constantFrom(...NAMES),
  region: fc.constantFrom("", "0", "1"),
  existsTo: fc.option(fc.constant("2022-03-01")),
});
/** What a revision says of a subject: one state for good, or one up to a day and another from then on. */
const subject = fc.record({ first: said, turn: fc.option(fc.constantFrom(...TURNS)), second: said });
/** By revision, which subjects it says something of; each revision of the first subject is of a school, of others of a centre. */
const history = fc.array(fc.array(fc.record({ which: fc.nat(3), is: subject }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

type Said = typeof said extends fc.Arbitrary<infer S> ? S : never;
type Subject = typeof subject extends fc.Arbitrary<infer S> ? S : never;

const KINDS = ["school", "centre", "school", "college"];

describe.each(STORES)("pages of subjects by name on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("are the same for readers of each revision and day as the states of their subjects give", async () => {
    const property = fc.asyncProperty(history, fc.boolean(), fc.nat(2), async (revisions, isFalling, narrowed) => {
      run++;
      const known = new Map<number, Subject>();
      const seen: [number, Map<number, Subject>][] = [];
      for (const statements of revisions) {
        for (const { which, is } of statements) known.set(which, is);
        const text = [...new Set(statements.map(({ which }) => which))].map((which) =>
          drawn(run, which, known.get(which)!),
        );
        seen.push([(await record(store, text.join("\n"))).revision, new Map(known)]);
      }
      const filter: SubjectFilter = {
        regions: narrowed === 0 ? [`R${run}-0`, `R${run}-1`] : [`R${run}-1`],
        ...(narrowed === 2 && { kinds: [SubjectKind.SCHOOL] }),
      };
      const orderBy = isFalling ? SubjectOrder.NAME_DESC : SubjectOrder.NAME_ASC;
      for (const [revision, subjects] of seen)
        for (const day of DAYS) {
          const found = await allPages(await snapshotOn(store, day, revision), filter, orderBy);
          const wanted = expected(run, subjects, day, narrowed);
          expect([revision, day, found]).toEqual([revision, day, isFalling ? wanted.reverse() : wanted]);
        }
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 30, neo4j: 12 }) });
  }, 120_000);
});

/** Ids with names, two a page; the count must agree. */
async function allPages(snapshot: Snapshot, filter: SubjectFilter, orderBy: SubjectOrder): Promise<string[]> {
  const found: SubjectEntity[] = [];
  for (let after: string | null = null; ;) {
    const page = await listSubjects(snapshot, { first: 2, after, filter, orderBy });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(await page.totalCount).toBe(found.length);
      return found.map(({ id, state }) => `${id} ${state.name}`);
    }
    after = page.pageInfo.endCursor;
  }
}

function expected(run: number, subjects: ReadonlyMap<number, Subject>, day: string, narrowed: number): string[] {
  return [...subjects]
    .map(([which, { first, turn, second }]) => ({ which, is: turn !== null && day >= turn ? second : first }))
    .filter(
      ({ is: { region, existsTo } }) =>
        (existsTo === null || day < existsTo) && region !== "" && (narrowed === 0 || region === "1"),
    )
    .filter(({ which }) => narrowed < 2 || KINDS[which] === "school")
    .map(({ which, is }) => ({ id: `r${run}-${which}`, name: is.name, key: sortKey(is.name) }))
    .sort((a, b) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1))
    .map(({ id, name }) => `${id} ${name}`);
}

function drawn(run: number, which: number, { first, turn, second }: Subject): string {
  const state = ({ name, region, existsTo }: Said) =>
    `${KINDS[which]} r${run}-${which} name="${name}" region=${region && `R${run}-${region}`} ${existsTo === null ? "" : `existsTo=${existsTo}`}`;
  return turn === null ? state(first) : `${state(first)} ..${turn}\n${state(second)} ${turn}..`;
}
