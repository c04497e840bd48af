import { listAgreements } from "../../../src/agreement/agreement.question";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import { DutyStatus } from "../../../src/entity/duty-status";
import type { GraphStore } from "../../../src/graph/graph-store";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import {
  agreementsByState,
  countSchools,
  countSchoolsWithAgreement,
  dutiesByStatus,
  subjectsByKind,
} from "../../../src/statistics/statistics.question";
import { SubjectKind } from "../../../src/entity/subject";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  ministry federal region=
  school s1 s2
  school s3 region=XX-02
  school closed existsTo=2022-09-15
  centre quantorium centreKind=KVANTORIUM
  duty order.d1 order.d2 by=order.p1
  duty order.d3 by=order.p3 deadlineKind=NONE region=XX-02
  duty order.d4 by=order.p4 deadlineKind=DATE due=2022-09-01
  duty order.d5 by=order.p5 deadlineKind=DATE due=2022-10-15
  duty order.d6 by=order.p6 deadlineKind=DATE due=2022-10-16
  duty order.d7 by=order.p7 deadlineKind=PERIOD deadlineFrom=2022-09-16 due=2022-09-20
  duty order.d8 by=order.p8 deadlineKind=RECURRING rrule=FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
  duty order.d9 by=order.p9 ..2022-09-15
  duty order.d10 by=order.p10 2022-09-16..
  agreement a-now base=s1 2022-01-01..
  agreement a-old base=s2 ..2022-09-15
  agreement a-soon base=s2 2022-09-16..
  agreement a-else base=s3 region=XX-02
  s1 -NETWORK_AGREEMENT-> quantorium agreementId=a-now basis=a-now
  closed -NETWORK_AGREEMENT-> quantorium agreementId=a-now basis=a-now
  s2 -NETWORK_AGREEMENT-> s1 agreementId=a-old basis=a-old
  s3 -NETWORK_AGREEMENT-> s1 agreementId=a-else basis=a-else
`;

describe.each(STORES)("statistics on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  const nonZero = (counts: readonly { readonly key: string; readonly count: number }[]) =>
    Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));

  it("count the subjects that exist on the day, by kind, each kind once and those of none as 0", async () => {
    const snapshot = await snapshotOn(store);
    const counts = await subjectsByKind(snapshot, null);
    expect(counts.map(({ key }) => key)).toEqual(Object.values(SubjectKind));
    expect(nonZero(counts)).toEqual({ MINISTRY: 1, SCHOOL: 3, CENTRE: 1 });
    expect(nonZero(await subjectsByKind(snapshot, "XX-02"))).toEqual({ SCHOOL: 1 });
    expect(nonZero(await subjectsByKind(snapshot, "XX-99"))).toEqual({});
    expect(nonZero(await subjectsByKind(await snapshotOn(store, "2022-09-14"), "XX-01"))).toEqual({
      SCHOOL: 3,
      CENTRE: 1,
    });
  });

  it("count the VALID duties by status, a recurring one by its next date", async () => {
    const snapshot = await snapshotOn(store);
    const counts = await dutiesByStatus(snapshot, null);
    expect(counts.map(({ key }) => key)).toEqual(Object.values(DutyStatus));
    expect(nonZero(counts)).toEqual({ NOT_STARTED: 1, ONGOING: 3, DUE: 2, OVERDUE: 1, NO_DEADLINE: 1 });
    expect(nonZero(await dutiesByStatus(snapshot, "XX-02"))).toEqual({ NO_DEADLINE: 1 });
  });

  it("count agreements by state, and the schools that are a party to one in force", async () => {
    const snapshot = await snapshotOn(store);
    const counts = await agreementsByState(snapshot, null);
    expect(counts.map(({ key }) => key)).toEqual(Object.values(LinkState));
    expect(nonZero(counts)).toEqual({ VALID: 2, NOT_YET: 1, EXPIRED: 1 });
    expect(nonZero(await agreementsByState(snapshot, "XX-02"))).toEqual({ VALID: 1 });
    expect([await countSchools(snapshot, null), await countSchools(snapshot, "XX-01")]).toEqual([3, 2]);
    expect([
      await countSchoolsWithAgreement(snapshot, null),
      await countSchoolsWithAgreement(snapshot, "XX-01"),
    ]).toEqual([2, 1]);
  });

  it("are what the lists they sum count, on any day, for a region and for all", async () => {
    for (const asOf of ["2021-12-31", "2022-09-14", TODAY, "2022-09-16", "2022-10-02"]) {
      const snapshot = await snapshotOn(store, asOf);
      for (const region of [null, "XX-01", "XX-02"]) {
        const regions = region === null ? null : [region];
        for (const { key: kind, count } of await subjectsByKind(snapshot, region)) {
          const page = await listSubjects(snapshot, {
            filter: { kinds: [kind], regions },
            orderBy: SubjectOrder.NAME_ASC,
            first: 0,
          });
          expect([kind, await page.totalCount]).toEqual([kind, count]);
        }
        for (const { key: status, count } of await dutiesByStatus(snapshot, region)) {
          const filter = { statuses: [status], regions };
          const page = await listDuties(snapshot, {
            filter,
            states: ONLY_VALID,
            orderBy: DutyOrder.ACT_AND_PATH,
            first: 0,
          });
          expect([status, await page.totalCount]).toEqual([status, count]);
        }
        for (const { key: state, count } of await agreementsByState(snapshot, region)) {
          const page = await listAgreements(snapshot, { filter: { regions }, states: [state], first: 0 });
          expect([state, await page.totalCount]).toEqual([state, count]);
        }
      }
    }
  });

  it("ask the store once for each number, once for recurring duties and once for what is recorded of execution", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    await subjectsByKind(snapshot, "XX-01");
    await dutiesByStatus(snapshot, "XX-01");
    await agreementsByState(snapshot, "XX-01");
    await countSchoolsWithAgreement(snapshot, "XX-01");
    expect(counting.asked).toEqual([
      "statistics/subjects",
      "duty/recurring",
      "execution/recorded",
      "statistics/duties",
      "statistics/agreements",
      "subject/count",
    ]);
  });
});
