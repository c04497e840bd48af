import { groupBy } from "../../../src/collections/group-by";
import type { Finding, FindingFilter } from "../../../src/finding/finding";
import { Severity } from "../../../src/finding/finding";
import { FindingRule } from "../../../src/finding/finding-rules";
import { countFindings, findFinding, listFindings } from "../../../src/finding/finding.question";
import { findingFacets } from "../../../src/finding/finding-facets.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

describe.each(STORES)("the filter of findings on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      act order 2022-01-01..
      clause order.p1 order.p2 of=order 2022-01-01..
      duty order.d1 by=order.p1 2022-01-01.. deadlineKind=NONE
      duty order.d2 by=order.p2 2022-01-01.. requiresAgreement=true
      order.p1 -ESTABLISHES-> order.d1
      order.p2 -ESTABLISHES-> order.d2
      group heads declaredSize=2
      group idle declaredSize=3
      position post
      school a b
      ministry minobr
      post -POST_IN-> minobr
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
      post -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
      a -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2
      a -SUBORDINATE_TO-> b
      b -SUBORDINATE_TO-> a
      act other 2022-01-01.. region=XX-02
      clause other.p1 of=other 2022-01-01..
      duty other.d1 by=other.p1 2022-01-01.. region=XX-02
      other.p1 -ESTABLISHES-> other.d1
      act old ..2022-02-01
      clause old.p1 of=old ..2022-02-01
      b -RESPONSIBLE_FOR-> other.d1 role=EXECUTOR basis=old.p1
      `,
    );
  });
  afterAll(() => store.close());

  const found = async (filter: FindingFilter | null) => {
    const page = await listFindings(await snapshotOn(store), { first: 1000, filter });
    expect(await page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ rule, subjectId, dutyId }) =>
      [rule, subjectId, dutyId].filter((part) => part !== null).join(" "),
    );
  };

  const ALL = [
    "NO_EXECUTOR other.d1",
    "SUBORDINATION_CYCLE a",
    "NO_CONTROLLER order.d2",
    "NO_CONTROLLER other.d1",
    "UNASSIGNED_POST post",
    "REPEALED_BASIS b other.d1",
    "EMPTY_GROUP heads",
    "AGREEMENT_MISSING a order.d2",
    "GROUP_INCOMPLETE heads",
    "GROUP_INCOMPLETE idle",
    "NO_DEADLINE order.d1",
  ];
  const only = (...wanted: readonly string[]) => ALL.filter((finding) => wanted.includes(finding));

  it("asks for everything where it is absent, the severest first", async () => {
    expect(await found(null)).toEqual(ALL);
    expect(await found({ rules: null, regions: null, subject: null })).toEqual(ALL);
  });

  it("asks for nothing with an empty list", async () => {
    expect([await found({ rules: [] }), await found({ severities: [] }), await found({ regions: [] })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("takes rules and severities together", async () => {
    const rules = [FindingRule.NO_EXECUTOR, FindingRule.NO_CONTROLLER];
    expect(await found({ rules, severities: [Severity.HIGH] })).toEqual(
      only("NO_CONTROLLER order.d2", "NO_CONTROLLER other.d1"),
    );
  });

  it("knows a finding's region: the duty's, else the subject's", async () => {
    expect(await found({ regions: ["XX-02"] })).toEqual(
      only("NO_EXECUTOR other.d1", "NO_CONTROLLER other.d1", "REPEALED_BASIS b other.d1"),
    );
  });

  it("finds what is about a subject, and a circle by anybody on it", async () => {
    expect(await found({ subject: "a" })).toEqual(only("SUBORDINATION_CYCLE a", "AGREEMENT_MISSING a order.d2"));
    expect(await found({ subject: "b" })).toEqual(only("SUBORDINATION_CYCLE a", "REPEALED_BASIS b other.d1"));
    expect(await found({ subject: "nobody" })).toEqual([]);
  });

  it("finds what is about a duty, and about groups and posts that bear it", async () => {
    expect(await found({ duty: "order.d1" })).toEqual(
      only("UNASSIGNED_POST post", "EMPTY_GROUP heads", "GROUP_INCOMPLETE heads", "NO_DEADLINE order.d1"),
    );
    expect(await found({ duty: "order.d1", subject: "heads" })).toEqual(
      only("EMPTY_GROUP heads", "GROUP_INCOMPLETE heads"),
    );
  });

  it("finds what is about an act's duties, and what rests on the act", async () => {
    expect(await found({ act: "order" })).toEqual(ALL.filter((finding) => /order|post|heads/.test(finding)));
    expect(await found({ act: "old" })).toEqual(only("REPEALED_BASIS b other.d1"));
  });

  it("is the same for the counts of rules", async () => {
    const counts = await countFindings(await snapshotOn(store), { regions: ["XX-02"] });
    expect([...counts].filter(([, count]) => count > 0)).toEqual([
      ["NO_EXECUTOR", 1],
      ["NO_CONTROLLER", 1],
      ["REPEALED_BASIS", 1],
    ]);
    expect(counts.size).toBe(Object.values(FindingRule).length);
  });

  it("is counted for each value of a field, less what it says of that field, as the list counts", async () => {
    const snapshot = await snapshotOn(store);
    const counted = async (filter: FindingFilter, valueOf: (finding: Finding) => string) => {
      const values = (await listFindings(snapshot, { first: 1000, filter })).nodes.map(valueOf);
      return Object.fromEntries([...groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
    };
    const filters: readonly FindingFilter[] = [
      {},
      { severities: [Severity.HIGH], regions: ["XX-01"] },
      { rules: [FindingRule.NO_CONTROLLER, FindingRule.NO_EXECUTOR], regions: ["XX-02"], subject: null },
      { duty: "order.d1", severities: [Severity.MEDIUM] },
    ];
    for (const filter of filters) {
      const { bySeverity, byRule, byRegion } = await findingFacets(snapshot, filter);
      expect(bySeverity.map(({ severity }) => severity)).toEqual(Object.values(Severity));
      expect(byRule.map(({ rule }) => rule)).toEqual(Object.values(FindingRule));
      const found = [
        bySeverity.map(({ severity, count }) => [severity, count] as const),
        byRule.map(({ rule, count }) => [rule, count] as const),
        byRegion.map(({ region, count }) => [region, count] as const),
      ].map((pairs) => Object.fromEntries(pairs.filter(([, count]) => count > 0)));
      expect(found).toEqual([
        await counted({ ...filter, severities: null }, ({ severity }) => severity),
        await counted({ ...filter, rules: null }, ({ rule }) => rule),
        await counted({ ...filter, regions: null }, ({ region }) => region),
      ]);
    }
    expect((await findingFacets(snapshot)).byRegion).toEqual([
      { region: "XX-01", count: 8 },
      { region: "XX-02", count: 3 },
    ]);
  });

  it("asks each rule once for all counts of a request", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    counting.forget();
    await Promise.all([findingFacets(snapshot, { regions: ["XX-01"] }), findingFacets(snapshot, { rules: [] })]);
    expect(counting.asked).toHaveLength(["execution/recorded", ...Object.values(FindingRule)].length);
  });

  it("finds each again by its id, and nothing by the id of what is in order", async () => {
    const snapshot = await snapshotOn(store);
    const { nodes } = await listFindings(snapshot, { first: 1000 });
    for (const finding of nodes) expect(await findFinding(snapshot, finding.id)).toEqual(finding);
    for (const id of ["finding:NO_DEADLINE:order.d2", "finding:NO_SUCH:order.d1", "order.d1", "finding:OVERDUE"]) {
      expect(await findFinding(snapshot, id)).toBeNull();
    }
  });

  it("keeps the id of a defect when what it rests on is recorded anew", async () => {
    const before = (await listFindings(await snapshotOn(store), { first: 1000 })).nodes;
    await record(
      store,
      "b -RESPONSIBLE_FOR-> other.d1 role=EXECUTOR basis=old.p1 order=3\na -SUBORDINATE_TO-> b certainty=INFERRED",
    );
    const after = (await listFindings(await snapshotOn(store), { first: 1000 })).nodes;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ evidence }) => evidence)).not.toEqual(before.map(({ evidence }) => evidence));
  });
});
