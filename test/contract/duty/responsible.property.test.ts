import fc from "fast-check";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { responsibilitiesOfSubject } from "../../../src/responsibility/responsibility.question";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const NODES = ["s1", "s2", "g1", "g2", "g3"];
const GROUPS = ["g1", "g2", "g3"];
const DUTIES = ["d1", "d2"];

/** What may be wrong with a link on the day; most have nothing. */
const flaws = ["", "", "", "..2022-09-15", "2022-09-16..", "basis=sound"];
/** Of a membership the filters look at the interval alone, so none rests on a clause that is not in force. */
const basisFlaws = ["basis=old", "basis=coming"];
const link = (from: readonly string[], type: string, to: readonly string[], wrong: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...from), fc.constantFrom(...to), fc.constantFrom(...wrong))
    .map(([a, b, rest]) => ({ key: `${a}-${b}`, line: (run: string) => `${run}${a} -${type}-> ${run}${b} ${rest}` }));
const unique = { maxLength: 6, selector: ({ key }: { readonly key: string }) => key };
const graph = fc.record({
  memberships: fc.uniqueArray(link(NODES, "MEMBER_OF", GROUPS, flaws), unique),
  duties: fc.uniqueArray(link(NODES, "RESPONSIBLE_FOR", DUTIES, [...flaws, ...basisFlaws]), unique),
});

describe.each(STORES)("the bearers of duties on $name", ({ open, kind }) => {
  let store: GraphStore;
  let drawn = 0;

  beforeAll(async () => {
    store = await open();
    await record(store, "act old ..2022-09-01\nact coming 2022-10-01..\nact sound 2022-01-01..");
  });
  afterAll(() => store.close());

  it("are the same for the filter of duties, the filter of subjects and the subject's own list", async () => {
    const property = fc.asyncProperty(graph, async ({ memberships, duties }) => {
      const run = `r${++drawn}-`;
      const nodes = [`school ${run}s1 ${run}s2`, `group ${run}g1 ${run}g2 ${run}g3`, `duty ${run}d1 ${run}d2 by=x.p1`];
      await record(store, [...nodes, ...[...memberships, ...duties].map(({ line }) => line(run))].join("\n"));
      const snapshot = await snapshotOn(store, TODAY);
      for (const subject of NODES.map((id) => run + id)) {
        const own = await responsibilitiesOfSubject(snapshot, subject, {
          first: 100,
          states: ONLY_VALID,
          inherited: true,
        });
        const dutyIds = [...new Set(own.nodes.map((responsibility) => responsibility.link.toId))].sort();
        const filtered = await listDuties(snapshot, {
          filter: { responsible: subject },
          first: 100,
          states: [LinkState.VALID],
          orderBy: DutyOrder.ACT_AND_PATH,
        });
        expect({ subject, ids: filtered.nodes.map(({ id }) => id).sort() }).toEqual({ subject, ids: dutyIds });
        const bearing = await listSubjects(snapshot, {
          filter: { ids: [subject], responsibleFor: { ids: DUTIES.map((id) => run + id) } },
          first: 100,
          orderBy: SubjectOrder.NAME_ASC,
        });
        expect({ subject, bears: bearing.nodes.length > 0 }).toEqual({ subject, bears: dutyIds.length > 0 });
      }
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 12, neo4j: 12 }) });
  }, 180_000);
});
