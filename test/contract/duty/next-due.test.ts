import fc from "fast-check";
import type { DutyListArgs } from "../../../src/duty/duty.question";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import type { DutyState } from "../../../src/entity/duty";
import { DeadlineKind } from "../../../src/entity/duty";
import { nextDue } from "../../../src/entity/duty-status";
import type { DutyFilter } from "../../../src/filter/duty.filter";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ALL_STATES } from "../../../src/link/step.loader";
import { ALWAYS } from "../../../src/moment/interval";
import { addDays } from "../../../src/moment/iso-day";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { dutyState } from "../../support/duty-state";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const DUTIES = `
  duty once.d1 by=once.p1 deadlineKind=DATE due=2022-10-20
  duty past.d1 by=past.p1 deadlineKind=DATE due=2022-09-14
  duty today.d1 by=today.p1 deadlineKind=DATE due=2022-09-15
  duty quarter.d1 by=quarter.p1 deadlineKind=RECURRING rrule=FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=10 2022-01-01..
  duty month.d1 by=month.p1 deadlineKind=RECURRING rrule=FREQ=MONTHLY;BYMONTHDAY=1
  duty ending.d1 by=ending.p1 deadlineKind=RECURRING rrule=FREQ=MONTHLY;BYMONTHDAY=1 ..2022-10-01
  duty plan.d1 by=plan.p1 deadlineKind=BY_PLAN plan="Дорожная карта"
  duty always.d1 by=always.p1
  duty coming.d1 by=coming.p1 deadlineKind=DATE due=2022-11-01 2022-10-01..
  duty yearly.d1 by=yearly.p1 deadlineKind=RECURRING rrule=FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=15 2022-10-10..
  duty afar.d1 by=afar.p1 deadlineKind=DATE due=2023-11-01 2023-01-01..
  duty gone.d1 by=gone.p1 deadlineKind=DATE due=2022-10-05 ..2022-09-01
  duty cut.d1 by=cut.p1 deadlineKind=DATE due=2022-12-20 ..2022-12-01
  ministry minobr
  act coming 2022-10-01..
  minobr -RESPONSIBLE_FOR-> coming.d1 role=EXECUTOR basis=coming
  minobr -RESPONSIBLE_FOR-> month.d1 role=EXECUTOR
  minobr -RESPONSIBLE_FOR-> gone.d1 role=EXECUTOR
  minobr -RESPONSIBLE_FOR-> once.d1 role=CONTROLLER ..2022-01-01
`;
/** Sixty days from the day asked about. */
const WINDOW = { nextDueAfter: TODAY, nextDueBefore: "2022-11-15" };

describe.each(STORES)("what is due next on $name", ({ open, kind }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, DUTIES);
  });
  afterAll(() => store.close());

  const list = async (filter: DutyFilter, args: Partial<DutyListArgs> = {}, asOf = TODAY) => {
    const all = { first: 100, states: ONLY_VALID, orderBy: DutyOrder.NEXT_DUE_ASC, filter, ...args };
    return listDuties(await snapshotOn(store, asOf), all);
  };
  const ids = async (...args: Parameters<typeof list>) => (await list(...args)).nodes.map(({ id }) => id);

  it("sees dates, recurrences, and what comes into force before its day; the earliest first", async () => {
    expect(await ids(WINDOW)).toEqual(["today.d1", "month.d1", "yearly.d1", "once.d1", "coming.d1"]);
    expect(await (await list(WINDOW)).totalCount).toBe(5);
  });

  it("leaves out what no longer holds on its day", async () => {
    const all = await ids({ nextDueAfter: TODAY }, { states: ALL_STATES });
    expect(all).toEqual(["today.d1", "month.d1", "yearly.d1", "once.d1", "coming.d1", "quarter.d1", "afar.d1"]);
  });

  it("takes the first day and leaves the last out, as `dueAfter` and `dueBefore` do", async () => {
    expect(await ids({ nextDueAfter: "2022-10-20", nextDueBefore: "2022-11-01" })).toEqual(["once.d1"]);
    expect(await ids({ nextDueBefore: "2022-09-15" })).toEqual([]);
    expect(await ids({ nextDueBefore: "2022-09-16" })).toEqual(["today.d1"]);
  });

  it("changes with the day that is asked about", async () => {
    expect(await ids({ nextDueBefore: "2023-01-01" }, {}, "2022-11-02")).toEqual(["month.d1", "quarter.d1"]);
    expect(await ids({ nextDueBefore: "2022-04-01" }, {}, "2022-03-10")).toEqual(["quarter.d1"]);
  });

  it("shows what is only coming among VALID duties where a next day is asked for, and else does not", async () => {
    expect(await ids({ ids: ["coming.d1"] })).toEqual([]);
    expect(await ids({ ids: ["coming.d1"], nextDueBefore: "2022-12-01" })).toEqual(["coming.d1"]);
    expect(await ids({ ids: ["coming.d1"], nextDueBefore: "2022-12-01" }, { states: [LinkState.EXPIRED] })).toEqual([]);
  });

  it("sees what a subject will bear when the act is in force", async () => {
    expect(await ids({ ...WINDOW, responsible: "minobr" })).toEqual(["month.d1", "coming.d1"]);
    expect(await ids({ responsible: "minobr" })).toEqual(["month.d1"]);
  });

  it("finds by `not` what has no next day in the window", async () => {
    const rest = await ids({ not: WINDOW, ids: ["once.d1", "quarter.d1", "always.d1", "past.d1"] });
    expect([...rest].sort()).toEqual(["always.d1", "past.d1", "quarter.d1"]);
  });

  it("chooses subjects by what is due next, too", async () => {
    const found = await listSubjects(await snapshotOn(store), {
      filter: { responsibleFor: { nextDueBefore: "2022-10-02" } },
      first: 10,
      orderBy: SubjectOrder.NAME_ASC,
    });
    expect(found.nodes.map(({ id }) => id)).toEqual(["minobr"]);
  });

  it("puts what has no next day last, and pages through all of it", async () => {
    const whole = await ids({}, { states: ALL_STATES });
    expect(whole.slice(-6).sort()).toEqual(["always.d1", "cut.d1", "ending.d1", "gone.d1", "past.d1", "plan.d1"]);
    const paged = await pageThrough((page) => list({}, { states: ALL_STATES, ...page }), 3);
    expect(paged.map(({ id }) => id)).toEqual(whole);
  });

  it("is the day that the rule gives, for random duties", async () => {
    let run = 0;
    const day = fc.integer({ min: -120, max: 120 }).map((days) => addDays(TODAY, days));
    const duty: fc.Arbitrary<DutyState> = fc
      .record({
        inForceFrom: fc.option(day),
        inForceTo: fc.option(day),
        periodFrom: fc.option(day),
        periodTo: fc.option(day),
        deadlineFrom: fc.option(day),
        deadlineKind: fc.constantFrom(
          DeadlineKind.DATE,
          DeadlineKind.PERIOD,
          DeadlineKind.RECURRING,
          DeadlineKind.NONE,
        ),
        due: fc.option(day),
        rrule: fc.option(fc.constantFrom("FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=WEEKLY;BYDAY=MO", "FREQ=YEARLY;COUNT=1")),
      })
      .map(dutyState);
    const property = fc.asyncProperty(fc.array(duty, { minLength: 1, maxLength: 20 }), day, async (duties, before) => {
      run++;
      const named = duties.map((properties, place) => ({ id: `run-${run}.d${place}`, properties }));
      await record(store, {
        entities: named.map(({ id, properties }) => ({
          ...{ id, label: "Duty" as const, kind: null },
          states: [{ validity: ALWAYS, properties }],
        })),
      });
      const filter = { ids: named.map(({ id }) => id), nextDueBefore: before };
      const expected = named.filter(({ properties }) => (nextDue(properties, TODAY) ?? "9999") < before);
      expect((await ids(filter, { states: ALL_STATES })).sort()).toEqual(expected.map(({ id }) => id).sort());
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 15, neo4j: 10 }) });
  }, 180_000);
});
