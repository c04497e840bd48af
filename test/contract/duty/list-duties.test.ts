import fc from "fast-check";
import type { DutyFilter } from "../../../src/filter/duty.filter";
import { DeadlineKind, DutyForce } from "../../../src/entity/duty";
import { DutyStatus } from "../../../src/entity/duty-status";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import type { DutyListArgs } from "../../../src/duty/duty.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ALL_STATES } from "../../../src/link/step.loader";
import { LinkState } from "../../../src/moment/link-state";
import { Level, SubjectKind } from "../../../src/entity/subject";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { EXECUTOR, CONTROLLER, RECIPIENT } = ResponsibilityRole;

const DUTIES = `
  duty order.d1 by=order.p1 title="Отчёт о лицеях" deadlineKind=DATE due=2022-09-01 2022-01-01..
  duty order.d2 by=order.p2 title="отчет школы" deadlineKind=DATE due=2022-09-30 force=RECOMMENDED 2022-01-01..
  duty order.d10 by=order.p10 title="Ярмарка" deadlineKind=NONE region=
  duty other.d1 by=other.p1 title="Мониторинг" region=XX-02 deadlineKind=RECURRING rrule=FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
  duty other.d2 by=other.p1.2 title="Ярмарка" region=XX-02 deadlineKind=PERIOD deadlineFrom=2022-09-01 due=2022-12-31
  duty other.d3 by=other.p1.10 title="Сеть" region=XX-02 deadlineKind=BY_PLAN plan="Дорожная карта"
  duty later.d1 by=later.p1 title="Будущее" deadlineKind=DATE due=2022-09-01 2023-01-01..
  duty ended.d1 by=ended.p1 title="Прошлое" periodFrom=2021-01-01 periodTo=2022-01-01
  duty repealed.d1 by=repealed.p1 title="Отменённое" ..2022-06-01
`;
const ALL = [
  "order.d1",
  "order.d2",
  "order.d10",
  "other.d1",
  "other.d2",
  "other.d3",
  "later.d1",
  "ended.d1",
  "repealed.d1",
];

const LINKS = `
  group heads inner empty
  municipality district
  school school-7 school-8
  ministry minobr
  programme net cubes
  act repealing ..2022-06-01
  district -MEMBER_OF-> heads
  inner -MEMBER_OF-> heads
  school-7 -MEMBER_OF-> inner
  school-8 -MEMBER_OF-> inner ..2022-01-01
  heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
  district -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
  minobr -RESPONSIBLE_FOR-> order.d2 role=RECIPIENT
  district -RESPONSIBLE_FOR-> order.d10 role=EXECUTOR ..2022-09-15
  minobr -RESPONSIBLE_FOR-> other.d1 role=CONTROLLER basis=repealing
  minobr -RESPONSIBLE_FOR-> other.d2 role=CONTROLLER 2022-09-16..
  school-8 -RESPONSIBLE_FOR-> other.d3 role=EXECUTOR
  order.d1 -UNDER-> net
  order.d2 -UNDER-> cubes
  order.d2 -UNDER-> net
  other.d1 -UNDER-> net ..2022-09-15
`;

/** Filters of one field, or of fields that belong together, and the duties each finds on 15 September 2022. */
const FILTERS: readonly (readonly [DutyFilter, readonly string[]])[] = [
  [{}, ALL],
  [{ ids: ["order.d1", "other.d3", "nobody"] }, ["order.d1", "other.d3"]],
  [{ ids: [] }, []],
  [{ acts: ["other", "later"] }, ["other.d1", "other.d2", "other.d3", "later.d1"]],
  [{ acts: ["unknown"] }, []],
  [{ path: "1" }, ["order.d1", "other.d1", "later.d1", "ended.d1", "repealed.d1"]],
  [{ path: "1.10" }, ["other.d3"]],
  [{ regions: ["XX-02"] }, ["other.d1", "other.d2", "other.d3"]],
  [{ regions: ["XX-01", "XX-02"] }, ALL.filter((id) => id !== "order.d10")],
  [{ programmes: ["net"] }, ["order.d1", "order.d2"]],
  [{ programmes: ["cubes", "unknown"] }, ["order.d2"]],
  [{ titleContains: "ОТЧЕТ" }, ["order.d1", "order.d2"]],
  [{ titleContains: "о лицеях" }, ["order.d1"]],
  [{ titleContains: "отменЁнн" }, ["repealed.d1"]],
  [{ titleContains: ".*" }, []],
  [{ titleContains: "" }, ALL],
  [{ responsible: "heads" }, ["order.d1"]],
  [{ responsible: "district" }, ["order.d1", "order.d2"]],
  [{ responsible: "school-7" }, ["order.d1"]],
  [{ responsible: "school-8" }, ["other.d3"]],
  [{ responsible: "minobr" }, ["order.d1", "order.d2"]],
  [{ responsible: "minobr", roles: [CONTROLLER] }, ["order.d1"]],
  [{ responsible: "minobr", roles: [EXECUTOR] }, []],
  [{ responsible: "district", roles: [EXECUTOR, RECIPIENT] }, ["order.d1", "order.d2"]],
  [{ responsible: "nobody" }, []],
  [{ responsible: "minobr", roles: [] }, []],
  [{ roles: [CONTROLLER] }, ["order.d1"]],
  [{ roles: [EXECUTOR] }, ["order.d1", "order.d2", "other.d3"]],
  [{ roles: [RECIPIENT, CONTROLLER] }, ["order.d1", "order.d2"]],
  [{ roles: [] }, []],
  [{ deadlineKinds: [DeadlineKind.DATE, DeadlineKind.PERIOD] }, ["order.d1", "order.d2", "other.d2", "later.d1"]],
  [{ deadlineKinds: [DeadlineKind.NONE] }, ["order.d10"]],
  [{ dueBefore: "2022-09-01" }, []],
  [{ dueBefore: "2022-09-02" }, ["order.d1", "later.d1"]],
  [{ dueAfter: "2022-09-30" }, ["order.d2", "other.d2"]],
  [{ dueAfter: "2022-10-01" }, ["other.d2"]],
  [{ dueAfter: "2022-09-01", dueBefore: "2022-09-30" }, ["order.d1", "later.d1"]],
  [{ statuses: [DutyStatus.OVERDUE] }, ["order.d1"]],
  [{ statuses: [DutyStatus.DUE] }, ["order.d2", "other.d1"]],
  [{ statuses: [DutyStatus.ONGOING] }, ["other.d2", "other.d3"]],
  [{ statuses: [DutyStatus.LAPSED] }, ["ended.d1", "repealed.d1"]],
  [{ statuses: [DutyStatus.NO_DEADLINE, DutyStatus.NOT_STARTED] }, ["order.d10", "later.d1"]],
  [{ statuses: [DutyStatus.DONE] }, []],
  [{ statuses: [] }, []],
  [{ statuses: Object.values(DutyStatus) }, ALL],
  [{ force: DutyForce.RECOMMENDED }, ["order.d2"]],
  [{ hasController: true }, ["order.d1"]],
  [{ hasController: false }, ALL.filter((id) => id !== "order.d1")],
  [{ subject: {} }, ["order.d1", "order.d2", "other.d3"]],
  [{ subject: { kinds: [SubjectKind.MUNICIPALITY] } }, ["order.d1", "order.d2"]],
  [{ subject: { ids: ["school-7"] } }, ["order.d1"]],
  [{ subject: { ids: ["school-8"] } }, ["other.d3"]],
  [{ states: [LinkState.EXPIRED, LinkState.NOT_YET] }, ["ended.d1", "later.d1"]],
  [{ subject: { kinds: [SubjectKind.MINISTRY] }, roles: [CONTROLLER] }, ["order.d1"]],
  [{ subject: { levels: [Level.REGIONAL], ids: ["minobr"] } }, ["order.d1", "order.d2"]],
  [
    { subject: { responsibleFor: { ids: ["order.d10", "order.d2"] }, kinds: [SubjectKind.MINISTRY] } },
    ["order.d1", "order.d2"],
  ],
  [{ subject: { responsibleFor: { statuses: [DutyStatus.OVERDUE] } } }, ["order.d1", "order.d2"]],
  [{ regions: ["XX-01"], force: DutyForce.RECOMMENDED, titleContains: "школ" }, ["order.d2"]],
  [{ regions: ["XX-02"], force: DutyForce.RECOMMENDED }, []],
  [{ regions: null, force: null, and: null, or: null, not: null }, ALL],
  [{ and: [] }, ALL],
  [{ or: [] }, []],
  [{ not: {} }, []],
];

const atom = fc.integer({ min: 0, max: FILTERS.length - 1 });

/** A filter of filters, and the duties it must find by the algebra of sets. */
const combined: fc.Arbitrary<readonly [DutyFilter, ReadonlySet<string>]> = fc.letrec<{
  filter: readonly [DutyFilter, ReadonlySet<string>];
}>((tie) => {
  const some = fc.array(tie("filter"), { minLength: 1, maxLength: 3 });
  return {
    filter: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      atom.map((place) => [FILTERS[place]![0], new Set(FILTERS[place]![1])] as const),
      some.map(
        (parts) =>
          [{ and: parts.map(([filter]) => filter) }, where((id) => parts.every(([, ids]) => ids.has(id)))] as const,
      ),
      some.map(
        (parts) =>
          [{ or: parts.map(([filter]) => filter) }, where((id) => parts.some(([, ids]) => ids.has(id)))] as const,
      ),
      tie("filter").map(([filter, ids]) => [{ not: filter }, where((id) => !ids.has(id))] as const),
    ),
  };
}).filter;

function where(holds: (id: string) => boolean): ReadonlySet<string> {
  return new Set(ALL.filter(holds));
}

describe.each(STORES)("duties on $name", ({ open, kind }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, `${DUTIES}\n${LINKS}`);
    await record(store, "duty new.d1 by=new.p1");
  });
  afterAll(() => store.close());

  const list = async (args: Partial<DutyListArgs>, asOf = TODAY, knownAt = 1) =>
    listDuties(await snapshotOn(store, asOf, knownAt), {
      first: 1000,
      states: ALL_STATES,
      orderBy: DutyOrder.ACT_AND_PATH,
      ...args,
    });
  const ids = async (...args: Parameters<typeof list>) => (await list(...args)).nodes.map((duty) => duty.id);
  const sorted = (found: Iterable<string>) => [...found].sort();

  it.each(FILTERS)("with %j are these", async (filter, expected) => {
    const page = await list({ filter });
    expect(sorted(page.nodes.map((duty) => duty.id))).toEqual(sorted(expected));
    expect(await page.totalCount).toBe(expected.length);
  });

  it.each(FILTERS)("without those of %j are all others", async (filter, expected) => {
    expect(sorted(await ids({ filter: { not: filter } }))).toEqual(sorted(ALL.filter((id) => !expected.includes(id))));
  });

  it("with filters joined by and, or, not are what the algebra of sets gives", async () => {
    const property = fc.asyncProperty(combined, async ([filter, expected]) => {
      expect(sorted(await ids({ filter }))).toEqual(sorted(expected));
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 40, neo4j: 15 }) });
  }, 120_000);

  it("are those VALID on the day, or in the states asked for", async () => {
    const { VALID, NOT_YET, EXPIRED, REPEALED_BASIS } = LinkState;
    const past = ["later.d1", "ended.d1", "repealed.d1"];
    expect(sorted(await ids({ states: [VALID] }))).toEqual(sorted(ALL.filter((id) => !past.includes(id))));
    expect(await ids({ states: [NOT_YET] })).toEqual(["later.d1"]);
    expect(await ids({ states: [EXPIRED] })).toEqual(["ended.d1"]);
    expect(await ids({ states: [REPEALED_BASIS] })).toEqual(["repealed.d1"]);
    expect(await ids({ states: [REPEALED_BASIS, NOT_YET, NOT_YET] })).toEqual(["later.d1", "repealed.d1"]);
    expect(await ids({ states: [EXPIRED, REPEALED_BASIS, NOT_YET] })).toEqual(["ended.d1", "later.d1", "repealed.d1"]);
    expect(await ids({ states: [] })).toEqual([]);
    expect(await ids({ states: [VALID], filter: { acts: ["later"] } }, "2023-01-01")).toEqual(["later.d1"]);
  });

  it("are those that the revision knows", async () => {
    expect(await ids({}, TODAY, 0)).toEqual([]);
    expect(await ids({ filter: { ids: ["new.d1"] } }, TODAY, 1)).toEqual([]);
    expect(await ids({ filter: { ids: ["new.d1"] } }, TODAY, 2)).toEqual(["new.d1"]);
  });

  const first = (wanted: readonly string[]) => [...wanted, ...ALL.filter((id) => !wanted.includes(id))];

  it("come by act and number of the clause, 2 before 10", async () => {
    expect(await ids({})).toEqual([
      ...[
        "ended.d1",
        "later.d1",
        "order.d1",
        "order.d2",
        "order.d10",
        "other.d1",
        "other.d2",
        "other.d3",
        "repealed.d1",
      ],
    ]);
  });

  it("come by title, case and ё aside, then by id", async () => {
    const titles = (await list({ orderBy: DutyOrder.TITLE_ASC })).nodes.map((duty) => duty.state.title);
    expect(titles).toEqual([
      ...[
        "Будущее",
        "Мониторинг",
        "Отменённое",
        "Отчёт о лицеях",
        "отчет школы",
        "Прошлое",
        "Сеть",
        "Ярмарка",
        "Ярмарка",
      ],
    ]);
  });

  it("come by their date, earliest or latest first, those without one last", async () => {
    const ascending = await ids({ orderBy: DutyOrder.DUE_ASC });
    expect(ascending.slice(0, 4)).toEqual(["later.d1", "order.d1", "order.d2", "other.d2"]);
    const descending = await ids({ orderBy: DutyOrder.DUE_DESC });
    expect(descending.slice(0, 4)).toEqual(["other.d2", "order.d2", "order.d1", "later.d1"]);
    expect(sorted(ascending)).toEqual(sorted(first([])));
  });

  it.each(Object.values(DutyOrder))("paged by %s are the unpaged list", async (orderBy) => {
    const whole = await ids({ orderBy });
    expect(whole).toHaveLength(ALL.length);
    for (const size of [1, 2, 4, 9]) {
      const paged = await pageThrough((page) => list({ orderBy, ...page }), size);
      expect(paged.map((duty) => duty.id)).toEqual(whole);
    }
  });

  it("paged in another order, filter or state with the same cursor are refused", async () => {
    const after = (await list({ first: 2 })).pageInfo.endCursor;
    await expect(list({ after, orderBy: DutyOrder.TITLE_ASC })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(list({ after, filter: { path: "1" } })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(list({ after, states: [LinkState.VALID] })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(list({ after }, "2022-09-16")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("are none with first 0, though there are more", async () => {
    const page = await list({ first: 0 });
    expect([page.nodes, page.pageInfo.hasNextPage, await page.totalCount]).toEqual([[], true, ALL.length]);
  });
});
