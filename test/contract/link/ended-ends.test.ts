import { agreementsOfSubject, listAgreements, stateOfAgreement } from "../../../src/agreement/agreement.question";
import { accountabilityOf } from "../../../src/chain/accountability.question";
import { compareMoments } from "../../../src/comparison/comparison.question";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import type { AgreementEntity } from "../../../src/entity/entity";
import { entityLoader } from "../../../src/entity/entity.loader";
import type { DutyFilter } from "../../../src/filter/duty.filter";
import { listFindings } from "../../../src/finding/finding.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { impactOf } from "../../../src/impact/impact.question";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { linksAround } from "../../../src/link/link.question";
import { neighboursIn, neighboursOut } from "../../../src/link/neighbours.question";
import { ALL_STATES } from "../../../src/link/step.loader";
import { responsibilityMatrix } from "../../../src/matrix/matrix.question";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import {
  bearersOfDuty,
  responsibilitiesOfDuty,
  responsibilitiesOfSubject,
} from "../../../src/responsibility/responsibility.question";
import { search } from "../../../src/search/search.question";
import { agreementsByState, countSchoolsWithAgreement } from "../../../src/statistics/statistics.question";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { csvRows, exported, textOf } from "../../support/exported";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

/** The school and the institute are dissolved on 1 April 2024; the branch opens on 1 September 2024. */
const DRAWING = `
  act order 2024-01-10.. date=2024-01-10
  clause order.p1 order.p2 order.p3 of=order 2024-01-10..
  duty order.d1 by=order.p1 2024-01-10.. deadlineKind=DATE due=2024-05-01 requiresAgreement=true
  duty order.d2 by=order.p2 2024-01-10.. deadlineKind=DATE due=2024-05-01
  duty order.d3 by=order.p3 2024-01-10.. periodFrom=2024-02-01 periodTo=2024-04-01
  order.p1 -ESTABLISHES-> order.d1
  order.p1 -PART_OF-> order
  order -ISSUED_BY-> institute
  school closed name="Закрытая школа" existsTo=2024-04-01
  institute institute existsTo=2024-04-01
  school branch existsFrom=2024-09-01
  school open
  group heads
  position head
  person ivanov
  centre point
  closed -MEMBER_OF-> heads
  branch -MEMBER_OF-> heads
  head -POST_IN-> closed
  ivanov -HOLDS-> head
  point -HOSTED_BY-> closed
  closed -SUBORDINATE_TO-> institute
  open -SUBORDINATE_TO-> institute
  closed -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  institute -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
  heads -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2
  open -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR basis=order.p3
  open -SUCCEEDS-> closed
  agreement a-1 base=closed 2024-01-01..
  agreement a-2 base=open 2024-01-01..
  agreement a-3 base=open 2024-01-01..
  agreement a-4 base=branch 2024-01-01..
  closed -NETWORK_AGREEMENT-> open agreementId=a-1 basis=a-1
  open -NETWORK_AGREEMENT-> closed agreementId=a-2 basis=a-2
  open -NETWORK_AGREEMENT-> closed agreementId=a-3 basis=a-3
  open -NETWORK_AGREEMENT-> point agreementId=a-3 basis=a-3
  branch -NETWORK_AGREEMENT-> point agreementId=a-4 basis=a-4
`;

const BEFORE = "2024-03-31";
const AFTER = "2024-04-01";
const LATER = "2024-09-01";
const { VALID, EXPIRED, NOT_YET } = LinkState;

describe.each(STORES)("who no longer exists on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, DRAWING);
  });
  afterAll(() => store.close());

  const page = { first: 50 };
  const on = (day: string, knownAt?: number) => snapshotOn(store, day, knownAt);
  const bearers = async (duty: string, day: string, knownAt?: number) =>
    (await bearersOfDuty(await on(day, knownAt), duty, page)).nodes.map(({ subjectId }) => subjectId).sort();
  const dutyIds = async (filter: DutyFilter, day: string, states = ONLY_VALID) => {
    const args = { ...page, filter, states, orderBy: DutyOrder.ACT_AND_PATH };
    return (await listDuties(await on(day), args)).nodes.map(({ id }) => id);
  };
  const rules = async (duty: string, day: string) =>
    (await listFindings(await on(day), { ...page, filter: { duty } })).nodes.map(({ rule }) => rule);

  it("bears nothing: named in the act, or as a member of a group", async () => {
    expect(await bearers("order.d1", BEFORE)).toEqual(["closed", "institute"]);
    expect(await bearers("order.d1", AFTER)).toEqual([]);
    expect(await bearers("order.d2", BEFORE)).toEqual(["closed"]);
    expect(await bearers("order.d2", AFTER)).toEqual([]);
    expect(await bearers("order.d2", LATER)).toEqual(["branch"]);
    const args = { ...page, states: ALL_STATES };
    const told = (await responsibilitiesOfDuty(await on(AFTER), "order.d1", args)).nodes;
    expect(told.map(({ subjectId }) => subjectId).sort()).toEqual(["closed", "institute"]);
    const own = { ...page, states: ONLY_VALID, inherited: true };
    expect((await responsibilitiesOfSubject(await on(AFTER), "closed", own)).nodes).toEqual([]);
    expect((await responsibilitiesOfSubject(await on(AFTER), "open", own)).nodes).toEqual([]);
  });

  it("is told in its state by each link, and no document ends with who issued it, nor who succeeds", async () => {
    const states = async (id: string, day: string) => {
      const found: string[] = [];
      for (const state of ALL_STATES) {
        const args = { ...page, direction: Direction.BOTH, states: [state] };
        const links = (await linksAround(await on(day), id, args)).nodes;
        found.push(...links.map(({ relation }) => `${relation} ${state}`));
      }
      return [...new Set(found)].sort();
    };
    expect(await states("institute", AFTER)).toEqual([
      "ISSUED_BY VALID",
      "RESPONSIBLE_FOR EXPIRED",
      "SUBORDINATE_TO EXPIRED",
    ]);
    expect(await states("branch", AFTER)).toEqual(["MEMBER_OF NOT_YET", "NETWORK_AGREEMENT NOT_YET"]);
    expect(await states("closed", AFTER)).toContain("SUCCEEDS VALID");
    expect(await states("order.d3", "2024-01-31")).toEqual(["RESPONSIBLE_FOR NOT_YET"]);
    expect(await states("order.d3", AFTER)).toEqual(["RESPONSIBLE_FOR EXPIRED"]);
  });

  it("neither executes nor controls, for filters, findings, the matrix and the trace alike", async () => {
    expect(await dutyIds({ hasController: true }, BEFORE)).toEqual(["order.d1"]);
    expect(await dutyIds({ hasController: true }, AFTER)).toEqual([]);
    expect(await dutyIds({ responsible: "closed" }, BEFORE)).toEqual(["order.d1", "order.d2"]);
    expect(await dutyIds({ responsible: "closed" }, AFTER)).toEqual([]);
    expect(await dutyIds({ subject: { ids: ["closed"] } }, AFTER)).toEqual([]);
    expect(await rules("order.d1", BEFORE)).not.toContain("NO_EXECUTOR");
    expect(await rules("order.d1", AFTER)).toEqual(expect.arrayContaining(["NO_EXECUTOR", "NO_CONTROLLER"]));
    expect(await rules("order.d2", AFTER)).toContain("EMPTY_GROUP");
    const matrix = await responsibilityMatrix(await on(AFTER), { duties: {}, first: 50 });
    expect(matrix.cells.map(({ dutyId, subjectId }) => `${dutyId} ${subjectId}`)).toEqual(["order.d2 heads"]);
    const trace = await accountabilityOf(await on(AFTER), { duty: "order.d1", perGroup: 20 });
    expect(trace.breaks.map(({ kind, at }) => `${kind} ${at.id}`)).toEqual([
      "NO_EXECUTOR order.d1",
      "NO_CONTROLLER order.d1",
      "EXPIRED institute",
      "EXPIRED closed",
      "EXPIRED head",
      "EXPIRED ivanov",
    ]);
  });

  it("hosts nothing, has no posts, and is nobody's superior", async () => {
    const { HOSTED_BY, POST_IN, SUBORDINATE_TO } = RelationKind;
    for (const [day, expected] of [
      [BEFORE, ["closed", "head", "closed,open"]],
      [AFTER, ["", "", ""]],
    ] as const) {
      const snapshot = await on(day);
      const hosts = await neighboursOut(snapshot, "point", HOSTED_BY, "Subject");
      const posts = await neighboursIn(snapshot, "closed", POST_IN, "Subject");
      const below = await neighboursIn(snapshot, "institute", SUBORDINATE_TO, "Subject");
      expect(
        [hosts, posts, below].map((found) =>
          found
            .map(({ id }) => id)
            .sort()
            .join(),
        ),
      ).toEqual(expected);
    }
    const under = { ...page, filter: { under: "institute" }, orderBy: SubjectOrder.NAME_ASC };
    expect((await listSubjects(await on(AFTER), under)).nodes).toEqual([]);
  });

  it("agrees to nothing: an agreement whose base is gone, or all of whose participants are, has ended", async () => {
    const listed = async (states: readonly LinkState[], day: string) =>
      (await listAgreements(await on(day), { ...page, states })).nodes.map(({ id }) => id);
    expect(await listed([VALID], BEFORE)).toEqual(["a-1", "a-2", "a-3"]);
    expect(await listed([VALID], AFTER)).toEqual(["a-3"]);
    expect(await listed([EXPIRED], AFTER)).toEqual(["a-1", "a-2"]);
    expect(await listed([NOT_YET], AFTER)).toEqual(["a-4"]);
    expect(await listed([VALID], LATER)).toEqual(["a-3", "a-4"]);
    const args = { ...page, states: ONLY_VALID };
    expect((await agreementsOfSubject(await on(AFTER), "closed", args)).nodes.map(({ id }) => id)).toEqual(["a-3"]);
    for (const [id, day, state] of [
      ["a-1", BEFORE, VALID],
      ["a-1", AFTER, EXPIRED],
      ["a-3", AFTER, VALID],
      ["a-4", AFTER, NOT_YET],
    ] as const) {
      const snapshot = await on(day);
      const agreement = (await entityLoader(snapshot).load(id)) as AgreementEntity;
      expect([id, day, await stateOfAgreement(snapshot, agreement)]).toEqual([id, day, state]);
    }
    expect(await agreementsByState(await on(AFTER), null)).toEqual(
      expect.arrayContaining([
        { key: VALID, count: 1 },
        { key: EXPIRED, count: 2 },
        { key: NOT_YET, count: 1 },
      ]),
    );
    expect([await countSchoolsWithAgreement(await on(BEFORE), null)]).toEqual([2]);
    expect(await countSchoolsWithAgreement(await on(AFTER), null)).toBe(1);
  });

  it("is not found by search, has no dates in its calendar, and no bearer in a table", async () => {
    const found = async (day: string) =>
      (await search(await on(day), { text: "закрытая", first: 5 })).map(({ entity }) => entity.id);
    expect(await found(BEFORE)).toEqual(["closed"]);
    expect(await found(AFTER)).toEqual([]);
    const calendar = (asOf: string) => textOf(exported(store, "calendar.ics", { subject: "closed", asOf }));
    expect(await calendar(BEFORE)).toContain("order.d1@zveno");
    expect(await calendar(AFTER)).not.toContain("@zveno");
    const table = async (asOf: string) =>
      csvRows(await textOf(exported(store, "duties.csv", { asOf })))
        .flat()
        .join();
    expect(await table(BEFORE)).toContain("Закрытая школа");
    expect(await table(AFTER)).not.toContain("Закрытая школа");
  });

  it("comes and goes in a comparison with all that hangs on it", async () => {
    const compared = await compareMoments(await on(BEFORE), await on(AFTER), { first: 100 });
    const gone = compared.removed.flatMap((change) => ("node" in change ? [] : [String(change.before?.relation)]));
    expect(gone.sort()).toEqual(
      expect.arrayContaining(["HOSTED_BY", "MEMBER_OF", "POST_IN", "RESPONSIBLE_FOR", "SUBORDINATE_TO"]),
    );
    expect(gone).not.toContain("ISSUED_BY");
  });

  it("leaves the others as they are for who asks what else would be lost", async () => {
    const impact = await impactOf(await on(AFTER), ["open"]);
    expect(impact.agreementsEnded.map(({ id }) => id)).toEqual(["a-3"]);
  });
});

describe.each(STORES)("an end that is learned later on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `school s
       ministry minobr
       clause order.p1 of=order
       duty order.d1 by=order.p1
       s -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
       s -SUBORDINATE_TO-> minobr`,
    );
    await record(store, "school s existsTo=2022-06-01");
    await record(store, "school s existsTo=2022-08-01");
    await record(store, "school s");
    await record(store, `school s 2020-01-01..2022-01-01\nschool s 2022-01-01.. existsTo=2022-03-01`);
  });
  afterAll(() => store.close());

  const stateAt = async (day: string, knownAt: number) => {
    const snapshot = await snapshotOn(store, day, knownAt);
    const found: string[] = [];
    for (const state of ALL_STATES) {
      const args = { first: 10, over: [RelationKind.SUBORDINATE_TO], direction: Direction.OUT, states: [state] };
      if ((await linksAround(snapshot, "s", args)).nodes.length > 0) found.push(state);
    }
    return found.join();
  };

  it("ends a link for those who know of it, and for nobody before", async () => {
    expect(await Promise.all([1, 2, 3, 4, 5].map((knownAt) => stateAt("2022-07-01", knownAt)))).toEqual([
      VALID,
      EXPIRED,
      VALID,
      VALID,
      EXPIRED,
    ]);
    expect(await Promise.all([1, 2, 3, 4, 5].map((knownAt) => stateAt("2022-09-01", knownAt)))).toEqual([
      VALID,
      EXPIRED,
      EXPIRED,
      VALID,
      EXPIRED,
    ]);
    expect(await Promise.all([1, 2, 3, 4, 5].map((knownAt) => stateAt("2021-07-01", knownAt)))).toEqual(
      Array.from({ length: 5 }, () => VALID),
    );
  });
});
