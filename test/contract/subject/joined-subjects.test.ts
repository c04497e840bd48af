import { DutyStatus } from "../../../src/entity/duty-status";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { SubjectKind } from "../../../src/entity/subject";
import { countJoinedSubjects, listJoinedSubjects } from "../../../src/subject/subject.question";
import { countingStore } from "../../support/counting-store";
import { pageThrough } from "../../support/page-through";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { SUBORDINATE_TO, MEMBER_OF } = RelationKind;
type Args = Parameters<typeof listJoinedSubjects>[3];

/** As many as Bashkortostan has. */
const MUNICIPALITIES = Array.from({ length: 63 }, (_item, place) => `m-${place + 1}`);
const SCHOOLS_OF_EACH = 3;

describe.each(STORES)("subordinates and members on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    const schools = MUNICIPALITIES.flatMap((id) =>
      Array.from({ length: SCHOOLS_OF_EACH }, (_item, place) => [`${id}-s${place}`, id] as const),
    );
    await record(
      store,
      `
      municipality ${MUNICIPALITIES.join(" ")}
      school ${schools.map(([school]) => school).join(" ")}
      ${schools.map(([school, above]) => `${school} -SUBORDINATE_TO-> ${above}`).join("\n")}
      `,
    );
    await record(
      store,
      `
      ministry minobr
      institute iro name="Институт"
      school twice name="Дважды" region=
      school ended name="Бывшая"
      school later name="Будущая"
      school repealed name="Без основания"
      school renamed name="Аист" ..2022-09-01
      school renamed name="Яблоня" 2022-09-01..
      group all inner
      act order
      clause order.p1 of=order ..2022-09-15
      duty order.d2 by=order.p2 deadlineKind=DATE due=2022-09-20
      iro -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      iro -SUBORDINATE_TO-> minobr
      renamed -SUBORDINATE_TO-> minobr
      twice -SUBORDINATE_TO-> minobr kind=ADMINISTRATIVE
      twice -SUBORDINATE_TO-> minobr kind=FOUNDER
      ended -SUBORDINATE_TO-> minobr ..2022-09-15
      later -SUBORDINATE_TO-> minobr 2022-09-16..
      repealed -SUBORDINATE_TO-> minobr basis=order.p1
      minobr -SUBORDINATE_TO-> minobr
      inner -MEMBER_OF-> all
      iro -MEMBER_OF-> inner
      m-1 -MEMBER_OF-> all
      `,
    );
  });
  afterAll(() => store.close());

  const list = async (
    id: string,
    args: Partial<Args> = {},
    relation = SUBORDINATE_TO,
    asOf = TODAY,
    knownAt?: number,
  ) => listJoinedSubjects(await snapshotOn(store, asOf, knownAt), id, relation, { first: 50, ...args });
  const ids = async (...args: Parameters<typeof list>) => (await list(...args)).nodes.map((subject) => subject.id);

  it("are those that reach it by a valid link, each once, by name", async () => {
    expect(await ids("minobr")).toEqual(["minobr", "twice", "iro", "renamed"]);
    expect(await ids("minobr", {}, SUBORDINATE_TO, "2022-08-31")).toEqual([
      "minobr",
      "renamed",
      "repealed",
      "ended",
      "twice",
      "iro",
    ]);
    expect(await ids("minobr", {}, SUBORDINATE_TO, "2022-09-16")).toEqual([
      "minobr",
      "later",
      "twice",
      "iro",
      "renamed",
    ]);
  });

  it("are none of an unknown subject, and none before the revision that adds them", async () => {
    expect(await ids("nobody")).toEqual([]);
    expect(await ids("minobr", {}, SUBORDINATE_TO, TODAY, 1)).toEqual([]);
    expect(await ids("m-1", {}, SUBORDINATE_TO, TODAY, 1)).toEqual(["m-1-s0", "m-1-s1", "m-1-s2"]);
  });

  it("of a group are its own: groups in it stay groups", async () => {
    expect(await ids("all", {}, MEMBER_OF)).toEqual(["inner", "m-1"]);
    expect(await countJoinedSubjects(await snapshotOn(store), "all", MEMBER_OF)).toBe(2);
    expect(await countJoinedSubjects(await snapshotOn(store), "iro", MEMBER_OF)).toBe(0);
  });

  it("are counted once each, with the filter of the list", async () => {
    expect(await (await list("minobr")).totalCount).toBe(4);
    const filter = { kinds: [SubjectKind.SCHOOL] };
    const page = await list("minobr", { filter, first: 1 });
    expect(page.nodes.map((subject) => subject.id)).toEqual(["twice"]);
    expect(await page.totalCount).toBe(2);
    expect(await countJoinedSubjects(await snapshotOn(store), "minobr", SUBORDINATE_TO)).toBe(4);
  });

  it("fit a filter that asks further", async () => {
    expect(await ids("minobr", { filter: { memberOf: "all" } })).toEqual(["iro"]);
    expect(await ids("minobr", { filter: { not: { or: [{ memberOf: "all" }, { regions: ["XX-01"] }] } } })).toEqual([
      "twice",
    ]);
    const due = await list("minobr", { filter: { responsibleFor: { statuses: [DutyStatus.DUE] } } });
    expect(due.nodes.map((subject) => subject.id)).toEqual(["iro"]);
    expect(await due.totalCount).toBe(1);
    expect(await ids("minobr", { filter: { ids: [] } })).toEqual([]);
  });

  it("read page by page are the whole list", async () => {
    for (const first of [1, 2, 3, 10]) {
      const paged = await pageThrough((page) => list("minobr", page), first);
      expect(paged.map((subject) => subject.id)).toEqual(["minobr", "twice", "iro", "renamed"]);
    }
  });

  it("refuse a cursor of another subject, relationship or filter", async () => {
    const after = (await list("minobr", { first: 1 })).pageInfo.endCursor;
    const code = { code: "BAD_USER_INPUT" };
    await expect(list("m-1", { after })).rejects.toMatchObject(code);
    await expect(list("minobr", { after }, MEMBER_OF)).rejects.toMatchObject(code);
    await expect(list("minobr", { after, filter: { kinds: [] } })).rejects.toMatchObject(code);
    expect(await ids("minobr", { after, first: 1 })).toEqual(["twice"]);
  });

  it("of 63 municipalities are one query, and one more where they are counted", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 2);
    const pages = await Promise.all(
      MUNICIPALITIES.map((id) => listJoinedSubjects(snapshot, id, SUBORDINATE_TO, { first: 2 })),
    );
    expect(counting.asked).toEqual(["subject/joined-to"]);
    expect(pages.map((page) => page.nodes.map((subject) => subject.id))).toEqual(
      MUNICIPALITIES.map((id) => [`${id}-s0`, `${id}-s1`]),
    );
    expect(pages.every((page) => page.pageInfo.hasNextPage)).toBe(true);
    const totals = await Promise.all(pages.map(async (page) => page.totalCount));
    expect(totals).toEqual(MUNICIPALITIES.map(() => SCHOOLS_OF_EACH));
    expect(counting.asked).toEqual(["subject/joined-to", "subject/count-joined-to"]);
  });

  it("are paged for each subject by itself", async () => {
    const snapshot = await snapshotOn(store);
    const secondPages = await Promise.all(
      ["m-1", "m-2"].map(async (id) => {
        const { endCursor } = (await listJoinedSubjects(snapshot, id, SUBORDINATE_TO, { first: 2 })).pageInfo;
        return listJoinedSubjects(snapshot, id, SUBORDINATE_TO, { first: 2, after: endCursor });
      }),
    );
    expect(secondPages.map((page) => page.nodes.map((subject) => subject.id))).toEqual([["m-1-s2"], ["m-2-s2"]]);
    expect(secondPages.map((page) => page.pageInfo.hasNextPage)).toEqual([false, false]);
  });
});
