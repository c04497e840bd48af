import fc from "fast-check";
import { FindingRule } from "../../../src/finding/finding-rules";
import { listFindings } from "../../../src/finding/finding.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { impactOf } from "../../../src/impact/impact.question";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const SCHOOLS = 4;
const GROUPS = 2;
const DUTIES = 3;
const school = fc.nat(SCHOOLS - 1);
const group = fc.nat(GROUPS - 1);
const duty = fc.nat(DUTIES - 1);

const graphs = fc.record({
  members: fc.uniqueArray(fc.tuple(school, group), { maxLength: 5, selector: String }),
  named: fc.uniqueArray(fc.tuple(school, duty), { maxLength: 5, selector: String }),
  namedGroups: fc.uniqueArray(fc.tuple(group, duty), { maxLength: 3, selector: String }),
  without: fc.uniqueArray(school, { minLength: 1, maxLength: SCHOOLS }),
});

describe.each(STORES)("impact and findings on random graphs on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  /** Duties that nobody executes, or only groups in which nobody is left: both rules, by their names without the run. */
  const lacking = async () => {
    const filter = { rules: [FindingRule.NO_EXECUTOR, FindingRule.EMPTY_GROUP], regions: [`XX-I${run}`] };
    const { nodes } = await listFindings(await snapshotOn(store), { first: 1000, filter });
    const of = (rule: FindingRule) => nodes.filter((found) => found.rule === rule);
    return {
      duties: of(FindingRule.NO_EXECUTOR).map(({ dutyId }) => dutyId ?? ""),
      groups: of(FindingRule.EMPTY_GROUP).map(({ subjectId }) => subjectId ?? ""),
    };
  };

  it("agree: what `impact` names has no executor once the others are gone, and nothing else comes to lack one", async () => {
    const property = fc.asyncProperty(graphs, async ({ members, named, namedGroups, without }) => {
      run += 1;
      const id = (kind: string, place: number) => `${kind}${run}-${place}`;
      const dutyId = (place: number) => `act${run}.d${place}`;
      const all = <T>(count: number, draw: (place: number) => T) =>
        Array.from({ length: count }, (_none, place) => draw(place));
      await record(
        store,
        [
          `act act${run} 2022-01-01.. region=XX-I${run}`,
          `clause act${run}.p1 of=act${run} 2022-01-01..`,
          ...all(SCHOOLS, (place) => `school ${id("s", place)} region=XX-I${run}`),
          ...all(GROUPS, (place) => `group ${id("g", place)} region=XX-I${run}`),
          ...all(DUTIES, (place) => `duty ${dutyId(place)} by=act${run}.p1 region=XX-I${run} 2022-01-01..`),
          ...members.map(([one, into]) => `${id("s", one)} -MEMBER_OF-> ${id("g", into)}`),
          ...named.map(
            ([one, what]) => `${id("s", one)} -RESPONSIBLE_FOR-> ${dutyId(what)} role=EXECUTOR basis=act${run}.p1`,
          ),
          ...namedGroups.map(
            ([one, what]) => `${id("g", one)} -RESPONSIBLE_FOR-> ${dutyId(what)} role=EXECUTOR basis=act${run}.p1`,
          ),
        ].join("\n"),
      );
      const before = await lacking();
      const { dutiesWithoutExecutor } = await impactOf(
        await snapshotOn(store),
        without.map((one) => id("s", one)),
      );
      const foretold = dutiesWithoutExecutor.map((found) => found.id).sort();

      await record(
        store,
        without.map((one) => `school ${id("s", one)} region=XX-I${run} existsTo=${TODAY}`).join("\n"),
      );
      const after = await lacking();
      const emptied = new Set(after.groups.filter((empty) => !before.groups.includes(empty)));
      const gone = new Set(without);
      const isLost = (what: number) => {
        const schools = named.filter(([, other]) => other === what).map(([one]) => one);
        const groups = namedGroups.filter(([, other]) => other === what).map(([one]) => id("g", one));
        const hadOne = schools.length + groups.length > 0;
        return hadOne && schools.every((one) => gone.has(one)) && groups.every((one) => emptied.has(one));
      };
      expect(foretold).toEqual(
        all(DUTIES, (place) => place)
          .filter(isLost)
          .map(dutyId)
          .sort(),
      );
      const withoutAnybodyNamed = after.duties.filter((found) => !before.duties.includes(found));
      expect(foretold).toEqual(expect.arrayContaining(withoutAnybodyNamed));
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 20, neo4j: 15 }) });
  }, 240_000);
});
