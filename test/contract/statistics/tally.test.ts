import { DutyStatus } from "../../../src/entity/duty-status";
import { FindingRule } from "../../../src/finding/finding-rules";
import type { GraphStore } from "../../../src/graph/graph-store";
import { Language } from "../../../src/language/language";
import { LinkState } from "../../../src/moment/link-state";
import { Dimension } from "../../../src/statistics/dimension";
import { AGREEMENTS } from "../../../src/statistics/nouns/agreements.noun";
import { DUTIES } from "../../../src/statistics/nouns/duties.noun";
import { FINDINGS } from "../../../src/statistics/nouns/findings.noun";
import { SUBJECTS } from "../../../src/statistics/nouns/subjects.noun";
import type { TallyNoun } from "../../../src/statistics/tally.question";
import { tally } from "../../../src/statistics/tally.question";
import { tallyLabel } from "../../../src/statistics/tally-label.question";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  ministry minobr
  municipality north south region=XX-02
  municipality lonely region=
  school s1 s2 s3
  centre quantorium centreKind=KVANTORIUM
  position director
  programme growth success
  s1 -SUBORDINATE_TO-> north
  s2 -SUBORDINATE_TO-> south
  s3 -SUBORDINATE_TO-> north
  s3 -SUBORDINATE_TO-> south
  north -SUBORDINATE_TO-> minobr
  quantorium -HOSTED_BY-> s1
  director -POST_IN-> quantorium
  act order order-2
  duty order.d1 by=order.p1 deadlineKind=DATE due=2022-10-15
  duty order.d2 by=order.p2 deadlineKind=DATE due=2022-09-01
  duty order.d3 by=order.p3 deadlineKind=RECURRING rrule=FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
  duty order-2.d1 by=order-2.p1 region=XX-02
  duty order-2.d2 by=order-2.p2 region=XX-02 ..2022-09-15
  order.d1 -UNDER-> growth
  order.d2 -UNDER-> success
  order.d2 -UNDER-> growth
  order.d3 -UNDER-> growth ..2022-09-15
  director -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  group heads council
  heads -RESPONSIBLE_FOR-> order.d3 role=CONTROLLER basis=order.p3
  council -MEMBER_OF-> heads
  heads -MEMBER_OF-> council
  s2 -MEMBER_OF-> council
  s3 -MEMBER_OF-> heads ..2022-09-15
  lonely -MEMBER_OF-> heads
  minobr -RESPONSIBLE_FOR-> order.d2 role=CONTROLLER basis=order.p2
  s1 -RESPONSIBLE_FOR-> order-2.d1 role=EXECUTOR basis=order-2.p1
  agreement a-1 base=s1 signedOn=2022-01-20 programmes=growth,success 2022-01-01..
  agreement a-2 base=quantorium signedOn=2022-01-02 ..2022-09-15
  agreement a-3 base=minobr region=
  s1 -NETWORK_AGREEMENT-> quantorium agreementId=a-1 basis=a-1
`;

describe.each(STORES)("groups of statistics on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  /** `growth+success / VALID: 1 a-1`, a line a group. */
  const groups = async <F>(noun: TallyNoun<F>, groupBy: readonly Dimension[], filter: F | null = null, more = {}) => {
    const args = { groupBy, filter, region: null, leftOut: [], ...more };
    const counted = await tally(await snapshotOn(store), noun, args, { withIds: true });
    const lines = counted.groups.map(({ values, count, ids }) => {
      expect(ids).toHaveLength(count);
      return `${values.map((each) => each.join("+") || "-").join(" / ")}: ${ids.join(" ")}`;
    });
    expect(counted.total).toBe(counted.groups.reduce((sum, { count }) => sum + count, 0));
    return lines;
  };

  it("put a duty with several programmes into the group of just these, and one without any last", async () => {
    expect(await groups(DUTIES, [Dimension.PROGRAMME])).toEqual([
      "growth: order.d1",
      "growth+success: order.d2",
      "-: order-2.d1 order.d3",
    ]);
  });

  it("tell duties by act and status, only the VALID ones unless states are asked for", async () => {
    expect(await groups(DUTIES, [Dimension.ACT, Dimension.STATUS])).toEqual([
      "order / DUE: order.d1 order.d3",
      "order / OVERDUE: order.d2",
      "order-2 / ONGOING: order-2.d1",
    ]);
    const everything = { states: Object.values(LinkState) };
    expect(await groups(DUTIES, [Dimension.STATUS], everything)).toContain(`${DutyStatus.LAPSED}: order-2.d2`);
  });

  it("tell the month in which duties are due, the next one where they recur", async () => {
    expect(await groups(DUTIES, [Dimension.MONTH])).toEqual([
      "2022-09: order.d2",
      "2022-10: order.d1 order.d3",
      "-: order-2.d1",
    ]);
  });

  it("tell the municipality above a subject at any distance, both where there are two, and itself", async () => {
    expect(await groups(SUBJECTS, [Dimension.MUNICIPALITY])).toEqual([
      "lonely: lonely",
      "north: director north quantorium s1",
      "north+south: s3",
      "south: s2 south",
      "-: council heads minobr",
    ]);
  });

  it("tell the municipalities whose subjects bear a duty, in any role, themselves or in groups within groups", async () => {
    expect(await groups(DUTIES, [Dimension.MUNICIPALITY])).toEqual([
      "lonely+south: order.d3",
      "north: order-2.d1 order.d1",
      "-: order.d2",
    ]);
  });

  it("tell agreements by the municipality of their base, programme, state and month of signature", async () => {
    expect(await groups(AGREEMENTS, [Dimension.MUNICIPALITY, Dimension.STATE])).toEqual([
      "north / EXPIRED: a-2",
      "north / VALID: a-1",
      "- / VALID: a-3",
    ]);
    expect(await groups(AGREEMENTS, [Dimension.PROGRAMME])).toEqual(["growth+success: a-1", "-: a-2 a-3"]);
    expect(await groups(AGREEMENTS, [Dimension.MONTH])).toEqual(["2022-01: a-1 a-2", "-: a-3"]);
  });

  it("tell findings by rule, act and municipality", async () => {
    const filter = { rules: [FindingRule.UNASSIGNED_POST, FindingRule.NO_EXECUTOR] };
    expect(await groups(FINDINGS, [Dimension.RULE, Dimension.MUNICIPALITY], filter)).toEqual([
      "NO_EXECUTOR / -: finding:NO_EXECUTOR:order.d2 finding:NO_EXECUTOR:order.d3",
      "UNASSIGNED_POST / north: finding:UNASSIGNED_POST:director",
    ]);
    expect(await groups(FINDINGS, [Dimension.ACT, Dimension.SEVERITY], filter)).toEqual([
      "order / CRITICAL: finding:NO_EXECUTOR:order.d2 finding:NO_EXECUTOR:order.d3",
      "order / HIGH: finding:UNASSIGNED_POST:director",
    ]);
    expect(await groups(FINDINGS, [Dimension.PROGRAMME, Dimension.MONTH], filter)).toEqual([
      "growth+success / 2022-09: finding:NO_EXECUTOR:order.d2",
      "- / 2022-10: finding:NO_EXECUTOR:order.d3",
      "- / -: finding:UNASSIGNED_POST:director",
    ]);
  });

  it("count a region alone, without some regions, and the whole where nothing is grouped", async () => {
    expect(await groups(SUBJECTS, [Dimension.REGION, Dimension.KIND], null, { leftOut: ["XX-01"] })).toEqual([
      "XX-02 / MUNICIPALITY: north south",
      "- / MUNICIPALITY: lonely",
    ]);
    expect(await groups(SUBJECTS, [], null, { region: "XX-02" })).toEqual([": north south"]);
    expect(await groups(FINDINGS, [], { regions: ["XX-01"] }, { region: "XX-02" })).toEqual([]);
    expect(await groups(SUBJECTS, [], null, { region: "XX-99" })).toEqual([]);
  });

  it.each([
    [[Dimension.RULE], "RULE"],
    [[Dimension.REGION, Dimension.REGION], "REGION, REGION"],
    [[Dimension.REGION, Dimension.ACT, Dimension.MONTH, Dimension.STATUS], "REGION, ACT, MONTH, STATUS"],
  ])("refuse %p, naming what there is", async (groupBy, found) => {
    await expect(groups(DUTIES, groupBy)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: `\`dutiesBy\` groups by up to 3 of REGION, MUNICIPALITY, PROGRAMME, ACT, MONTH, STATUS, each once; found ${found}.`,
    });
  });

  it("have labels that people read", async () => {
    const snapshot = await snapshotOn(store);
    const label = (dimension: Dimension, values: readonly string[], language = Language.RU) =>
      tallyLabel(snapshot, { dimension, values }, language);
    expect(await label(Dimension.MONTH, ["2022-09"])).toBe("Сентябрь 2022");
    expect(await label(Dimension.MONTH, ["2022-09"], Language.EN)).toBe("September 2022");
    expect(await label(Dimension.REGION, ["RU-SAK"])).toBe("Сахалинская область");
    expect(await label(Dimension.PROGRAMME, ["growth", "success"])).toBe("growth; success");
    expect(await label(Dimension.KIND, ["SCHOOL"])).toBe("Общеобразовательная организация");
    expect(await label(Dimension.ACT, [])).toBe("не указано");
  });

  it("ask the store few questions, however many groups there are", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    const args = { region: null, leftOut: [] };
    await tally(snapshot, DUTIES, { ...args, groupBy: [Dimension.PROGRAMME, Dimension.ACT, Dimension.STATUS] });
    await tally(snapshot, SUBJECTS, { ...args, groupBy: [Dimension.MUNICIPALITY, Dimension.KIND] });
    await tally(snapshot, AGREEMENTS, { ...args, groupBy: [Dimension.MUNICIPALITY, Dimension.MONTH] });
    await tally(snapshot, DUTIES, { ...args, groupBy: [Dimension.MUNICIPALITY] });
    expect(counting.asked).toEqual([
      "statistics/programmes-of-duties",
      "duty/recurring",
      "execution/recorded",
      "statistics/duties",
      "statistics/subjects",
      "statistics/steps-up",
      "statistics/subjects",
      "statistics/agreements",
      "statistics/bearers-of-duties",
      "statistics/members-of-groups",
      "statistics/members-of-groups",
      "statistics/duties",
    ]);
  });
});
