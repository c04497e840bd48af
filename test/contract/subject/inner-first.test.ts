import { SubjectKind } from "../../../src/entity/subject";
import type { DutyFilter } from "../../../src/filter/duty.filter";
import { dutyCondition } from "../../../src/filter/duty.filter";
import { dutiesInnerFirst, subjectsInnerFirst } from "../../../src/filter/inner-first.question";
import type { SubjectFilter } from "../../../src/filter/subject.filter";
import { subjectCondition } from "../../../src/filter/subject.filter";
import { cypherQuery } from "../../../src/graph/cypher-query";
import { text } from "../../../src/graph/row";
import type { Snapshot } from "../../../src/graph/snapshot";
import { ResponsibilityRole } from "../../../src/link/link";
import { LinkState } from "../../../src/moment/link-state";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import type { CountingStore } from "../../support/counting-store";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const { CONTROLLER, COORDINATOR, EXECUTOR } = ResponsibilityRole;

/** Duties borne by name, through groups, by several, by nobody, and no longer. */
const GRAPH = `
  ministry minobr
  school one two three four
  school five region=RU-SAK ..2030-01-01
  school five 2030-01-01..
  school six ..2030-01-01
  school six region=RU-SAK 2030-01-01..
  group schools gymnasia
  act order 2022-01-01..
  clause order.p1 order.p2 order.p3 of=order
  duty order.d1 order.d4 by=order.p1
  duty order.d2 by=order.p2
  duty order.d3 by=order.p3
  one -MEMBER_OF-> gymnasia
  two -MEMBER_OF-> gymnasia
  five -MEMBER_OF-> gymnasia
  six -MEMBER_OF-> schools
  six -MEMBER_OF-> gymnasia 2030-01-01..
  gymnasia -MEMBER_OF-> schools
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
  gymnasia -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  three -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2
  four -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR basis=order.p3 2022-01-01..2022-06-01
  four -RESPONSIBLE_FOR-> order.d4 role=CONTROLLER basis=order.p1
  two -RESPONSIBLE_FOR-> order.d4 role=COORDINATOR basis=order.p1
  schools -RESPONSIBLE_FOR-> order.d4 role=EXECUTOR basis=order.p1
`;

const SUBJECTS: readonly SubjectFilter[] = [
  { responsibleFor: { roles: [CONTROLLER] } },
  { responsibleFor: { roles: [EXECUTOR], hasController: true } },
  { kinds: [SubjectKind.SCHOOL], not: { responsibleFor: { hasController: false } } },
  { responsibleFor: { subject: { ids: ["one"] } } },
  { responsibleFor: { subject: { responsibleFor: { roles: [CONTROLLER] } } } },
  { responsibleFor: { not: { subject: { memberOf: "schools" } } } },
  { or: [{ responsibleFor: { responsible: "three" } }, { responsibleFor: { responsible: "minobr" } }] },
  { responsibleFor: { roles: [EXECUTOR], states: [LinkState.EXPIRED, LinkState.VALID] } },
  { responsibleFor: { responsible: "nobody" } },
  { regions: ["RU-SAK"], responsibleFor: { roles: [EXECUTOR] } },
  { regions: ["XX-01"], kinds: [SubjectKind.SCHOOL], responsibleFor: { hasController: true, roles: [EXECUTOR] } },
  { regions: ["XX-01"], memberOf: "gymnasia", responsibleFor: { roles: [COORDINATOR] } },
  { regions: ["XX-01"], not: { kinds: [SubjectKind.GROUP] }, responsibleFor: { not: { roles: [CONTROLLER] } } },
  { regions: ["XX-01"], responsibleFor: { roles: [EXECUTOR], states: [LinkState.EXPIRED] } },
  { regions: ["XX-01", "RU-SAK"], responsibleFor: { roles: [CONTROLLER] } },
  { regions: ["RU-SAK"], responsibleFor: { responsible: "three" } },
];

const EXECUTED_IN_REGION: SubjectFilter = { regions: ["XX-01"], responsibleFor: { roles: [EXECUTOR] } };

const DUTIES: readonly DutyFilter[] = [
  { subject: { memberOf: "gymnasia" } },
  { subject: { memberOf: "schools" }, roles: [EXECUTOR] },
  { not: { subject: { responsibleFor: { roles: [CONTROLLER] } } } },
  { subject: { under: "minobr" } },
  { and: [{ subject: { memberOf: "schools" } }, { subject: { responsibleFor: { roles: [CONTROLLER] } } }] },
];

const subjectIds = cypherQuery<{ limit: number }, string>("filter/subject-ids", (row) => text(row, "id"));
const dutyIds = cypherQuery<{ limit: number }, string>("filter/duty-ids", (row) => text(row, "id"));

describe.each(STORES)("filters inside filters, answered first, on $name", ({ open }) => {
  let store: CountingStore;
  let snapshot: Snapshot;

  beforeAll(async () => {
    store = countingStore(await open());
    await record(store, GRAPH);
    snapshot = await snapshotOn(store);
  });
  afterAll(() => store.close());

  const subjectsOf = async (filter: SubjectFilter) => {
    const found = await snapshot.read(subjectIds, { limit: 100 }, { slots: { filter: subjectCondition(filter) } });
    return [...found].sort();
  };
  const dutiesOf = async (filter: DutyFilter) => {
    const found = await snapshot.read(dutyIds, { limit: 100 }, { slots: { filter: dutyCondition(filter) } });
    return [...found].sort();
  };

  /** All pages of a list, two at a time. */
  const pagedThrough = async (asked: { filter: SubjectFilter; orderBy: SubjectOrder }) => {
    const [ids, totals]: [string[], number[]] = [[], []];
    for (let after: string | null | undefined; after !== null;) {
      const page = await listSubjects(snapshot, { ...asked, first: 2, ...(after === undefined ? {} : { after }) });
      ids.push(...page.nodes.map(({ id }) => id));
      totals.push(await page.totalCount);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return { ids, totals };
  };

  it.each(SUBJECTS.map((filter) => [JSON.stringify(filter), filter] as const))(
    "find the same subjects as the filter as it was: %s",
    async (_text, filter) => {
      const inner = await subjectsInnerFirst(snapshot, filter);
      expect(inner).not.toEqual(filter);
      expect(await subjectsOf(inner)).toEqual(await subjectsOf(filter));
    },
  );

  it.each(DUTIES.map((filter) => [JSON.stringify(filter), filter] as const))(
    "find the same duties as the filter as it was: %s",
    async (_text, filter) => {
      const inner = await dutiesInnerFirst(snapshot, filter);
      expect(inner).not.toEqual(filter);
      expect(await dutiesOf(inner)).toEqual(await dutiesOf(filter));
    },
  );

  it("find somebody: else the same would prove nothing", async () => {
    const found = await Promise.all(SUBJECTS.map(subjectsOf));
    expect(found.filter((ids) => ids.length > 0).length).toBeGreaterThanOrEqual(7);
    expect(new Set(found.map((ids) => ids.join())).size).toBeGreaterThanOrEqual(5);
  });

  it("stay where they find more than may stand in their place, and where a glance tells", async () => {
    const many: SubjectFilter = { responsibleFor: { roles: [EXECUTOR] } };
    expect(await subjectsInnerFirst(snapshot, many, 1)).toEqual(many);
    const glance: SubjectFilter = { responsibleFor: { regions: ["RU-BA"], titleContains: "отчёт" }, levels: [] };
    store.forget();
    expect(await subjectsInnerFirst(snapshot, glance)).toEqual(glance);
    expect(store.asked).toEqual([]);
  });

  it("look within a region at no duty that nobody bears there, and give the ids of those who do", async () => {
    store.forget();
    const filter = { regions: ["RU-SAK"], kinds: [SubjectKind.SCHOOL], responsibleFor: { roles: [EXECUTOR] } };
    const inner = await subjectsInnerFirst(snapshot, filter);
    expect(inner).toEqual({ ids: ["five"], regions: ["RU-SAK"], kinds: [SubjectKind.SCHOOL] });
    expect(store.asked).toEqual(["filter/bearer-ids"]);
  });

  it.each(Object.values(SubjectOrder))(
    "page on through those found by name as through any list, by %s",
    async (orderBy) => {
      const ids = await subjectsOf(EXECUTED_IN_REGION);
      const expected = await listSubjects(snapshot, { filter: { ids }, first: 100, orderBy });
      const paged = await pagedThrough({ filter: EXECUTED_IN_REGION, orderBy });
      expect(paged.ids).toEqual(expected.nodes.map(({ id }) => id));
      expect(new Set(paged.totals)).toEqual(new Set([8]));
    },
  );

  it("are counted by their names, and a page of them asks for no others", async () => {
    store.forget();
    const page = await listSubjects(snapshot, {
      filter: EXECUTED_IN_REGION,
      first: 1,
      orderBy: SubjectOrder.NAME_DESC,
    });
    expect([page.nodes.map(({ id }) => id), await page.totalCount]).toEqual([["two"], 8]);
    expect(store.asked).toEqual(["filter/bearer-ids", "subject/list"]);
  });

  it("are asked once each, the innermost first, before the list", async () => {
    store.forget();
    const filter = { responsibleFor: { subject: { responsibleFor: { roles: [CONTROLLER] } } } };
    await listSubjects(snapshot, { filter, first: 10, orderBy: SubjectOrder.NAME_ASC });
    expect(store.asked).toEqual(["filter/duty-ids", "filter/subject-ids", "filter/duty-ids", "subject/list"]);
  });
});
