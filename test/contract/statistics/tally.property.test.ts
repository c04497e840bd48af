import fc from "fast-check";
import { listAgreements } from "../../../src/agreement/agreement.question";
import { batchesOf } from "../../../src/collections/batches";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import { listFindings } from "../../../src/finding/finding.question";
import type { Snapshot } from "../../../src/graph/snapshot";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { Dimension } from "../../../src/statistics/dimension";
import { AGREEMENTS } from "../../../src/statistics/nouns/agreements.noun";
import { DUTIES } from "../../../src/statistics/nouns/duties.noun";
import { FINDINGS } from "../../../src/statistics/nouns/findings.noun";
import { SUBJECTS } from "../../../src/statistics/nouns/subjects.noun";
import { MOST_KEYS } from "../../../src/statistics/tally-places";
import type { TallyNoun } from "../../../src/statistics/tally.question";
import { tally } from "../../../src/statistics/tally.question";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const region = fc.constantFrom("XX-01", "XX-02", "");
const days = fc.constantFrom("", "..2022-09-01", "2022-09-10..", "2022-01-01..2023-01-01");
const duty = fc.record({
  region,
  days,
  deadline: fc.constantFrom(
    "",
    "deadlineKind=DATE due=2022-09-20",
    "deadlineKind=DATE due=2022-01-20",
    "deadlineKind=RECURRING rrule=FREQ=MONTHLY;BYMONTHDAY=1",
  ),
  programmes: fc.subarray(["growth", "success"]),
  bearer: fc.constantFrom("school0", "school1", "post", null),
});
const school = fc.record({ region, above: fc.subarray(["north", "south"]) });
const agreement = fc.record({ region, days, base: fc.constantFrom("school0", "school1", "minobr") });
const graphs = fc.record({
  duties: fc.array(duty, { maxLength: 6 }),
  schools: fc.array(school, { minLength: 2, maxLength: 4 }),
  agreements: fc.array(agreement, { maxLength: 3 }),
});
type DrawnGraph = typeof graphs extends fc.Arbitrary<infer G> ? G : never;

const ALWAYS_THERE = `
  ministry minobr
  municipality north
  municipality south region=XX-02
  position post
  programme growth success
  act order
  post -POST_IN-> school0
`;

describe.each(STORES)("groups of random graphs on $name", ({ open, kind }) => {
  it("are what the lists hold: each thing in exactly one, and none else", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.constantFrom("2022-08-31", "2022-09-05", "2022-09-15"), async (drawn, asOf) => {
        const store = await open();
        try {
          await record(store, textOf(drawn));
          const snapshot = await snapshotOn(store, asOf);
          await expectWhole(snapshot, DUTIES, await dutyIds(snapshot));
          await expectWhole(snapshot, SUBJECTS, await subjectIds(snapshot));
          await expectWhole(snapshot, AGREEMENTS, await agreementIds(snapshot));
          await expectWhole(
            snapshot,
            FINDINGS,
            (await listFindings(snapshot, { first: 1000 })).nodes.map(({ id }) => id),
          );
        } finally {
          await store.close();
        }
      }),
      { numRuns: runs(kind, { embedded: 12, neo4j: 1 }) },
    );
  }, 180_000);
});

async function expectWhole<F>(snapshot: Snapshot, noun: TallyNoun<F>, listed: readonly string[]): Promise<void> {
  const all = [...noun.own, ...(Object.keys(noun.keys) as Dimension[])];
  // Each dimension in one of them: Neo4j plans every query that is asked of it for seconds.
  for (const groupBy of [[], ...batchesOf(all, MOST_KEYS)]) {
    const args = { groupBy, region: null, leftOut: [] };
    const { total, groups } = await tally(snapshot, noun, args, { withIds: true });
    expect(total).toBe(listed.length);
    expect(groups.map(({ count }) => count)).toEqual(groups.map(({ ids }) => ids.length));
    expect(groups.flatMap(({ ids }) => ids).sort()).toEqual([...listed].sort());
  }
  const [numbers] = (await tally(snapshot, noun, { groupBy: [], region: null, leftOut: [] })).groups;
  expect(numbers?.count ?? 0).toBe(listed.length);
}

async function dutyIds(snapshot: Snapshot): Promise<readonly string[]> {
  const args = { states: ONLY_VALID, orderBy: DutyOrder.ACT_AND_PATH, first: 1000 };
  return (await listDuties(snapshot, args)).nodes.map(({ id }) => id);
}

async function subjectIds(snapshot: Snapshot): Promise<readonly string[]> {
  const { nodes } = await listSubjects(snapshot, { orderBy: SubjectOrder.NAME_ASC, first: 1000 });
  return nodes.map(({ id }) => id);
}

async function agreementIds(snapshot: Snapshot): Promise<readonly string[]> {
  const { nodes } = await listAgreements(snapshot, { states: Object.values(LinkState), first: 1000 });
  return nodes.map(({ id }) => id);
}

function textOf({ duties, schools, agreements }: DrawnGraph): string {
  return [
    ALWAYS_THERE,
    ...schools.flatMap(({ region: of, above }, place) => [
      `school school${place} region=${of}`,
      ...above.map((one) => `school${place} -SUBORDINATE_TO-> ${one}`),
    ]),
    ...duties.flatMap(({ region: of, days: when, deadline, programmes, bearer }, place) => [
      `duty order.d${place} by=order.p${place} region=${of} ${deadline} ${when}`,
      ...programmes.map((one) => `order.d${place} -UNDER-> ${one}`),
      ...(bearer === null ? [] : [`${bearer} -RESPONSIBLE_FOR-> order.d${place} role=EXECUTOR basis=order.p${place}`]),
    ]),
    ...agreements.map(
      ({ region: of, days: when, base }, place) => `agreement a-${place} base=${base} region=${of} ${when}`,
    ),
  ].join("\n");
}
