import fc from "fast-check";
import { allKnown } from "../../../src/event-loop/when-known";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import type { MatrixArgs } from "../../../src/matrix/matrix.question";
import { responsibilityMatrix } from "../../../src/matrix/matrix.question";
import { findLink } from "../../../src/link/link.question";
import type { MatrixCell } from "../../../src/matrix/matrix-cells";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { bearersOfDuty, responsibilitiesOfDuty } from "../../../src/responsibility/responsibility.question";
import { SubjectKind } from "../../../src/entity/subject";
import { DutyStatus } from "../../../src/entity/duty-status";
import { countingStore } from "../../support/counting-store";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const NOTHING = { duties: [], subjects: [], cells: [], groups: new Map(), isPartial: false };

describe.each(STORES)("the responsibility matrix on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry minobr name="Министерство"
      school s1 name="Школа № 2"
      school s2 name="Школа № 12"
      school alone name="Школа № 1"
      municipality district name="Район"
      group heads name="Руководители школ"
      group all name="Все"
      group empty name="Пустая группа"
      act order
      clause order.p9 of=order ..2022-09-15
      duty order.d2 by=order.p2
      duty order.d10 by=order.p10
      duty order.d1 by=order.p1 deadlineKind=NONE
      duty order.d3 by=order.p3 ..2022-09-15
      s1 -MEMBER_OF-> heads
      s2 -MEMBER_OF-> heads
      heads -MEMBER_OF-> all
      all -MEMBER_OF-> heads
      district -MEMBER_OF-> all
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      heads -RESPONSIBLE_FOR-> order.d1 role=RECIPIENT
      s1 -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      s1 -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      all -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      heads -RESPONSIBLE_FOR-> order.d2 role=OPERATOR
      minobr -RESPONSIBLE_FOR-> order.d2 role=CONTROLLER ..2022-09-15
      minobr -RESPONSIBLE_FOR-> order.d10 role=EXECUTOR basis=order.p9
      empty -RESPONSIBLE_FOR-> order.d10 role=EXECUTOR
      alone -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR
      `,
    );
  });
  afterAll(() => store.close());

  const matrix = async (args: Partial<MatrixArgs> = {}, asOf = TODAY, maxCells?: number) =>
    responsibilityMatrix(await snapshotOn(store, asOf), { duties: { acts: ["order"] }, first: 200, ...args }, maxCells);
  const drawn = ({ cells }: Awaited<ReturnType<typeof matrix>>) =>
    cells.map(({ dutyId, subjectId, roles, isInherited }) =>
      [dutyId, isInherited ? `~${subjectId}` : subjectId, ...roles].join(" "),
    );

  it("has a cell where an act names a subject, and one where a group of it is named, each with its roles in order", async () => {
    const found = await matrix();
    expect(found.duties.map((duty) => duty.id)).toEqual(["order.d1", "order.d2", "order.d10"]);
    expect(found.subjects.map((subject) => subject.id)).toEqual(["all", "empty", "district", "heads", "s1", "s2"]);
    expect(drawn(found)).toEqual([
      "order.d1 ~district EXECUTOR RECIPIENT",
      "order.d1 heads EXECUTOR RECIPIENT",
      "order.d1 s1 EXECUTOR CONTROLLER",
      "order.d1 ~s1 EXECUTOR RECIPIENT",
      "order.d1 ~s2 EXECUTOR RECIPIENT",
      "order.d2 all EXECUTOR",
      "order.d2 ~district EXECUTOR OPERATOR",
      "order.d2 heads OPERATOR",
      "order.d2 ~s1 EXECUTOR OPERATOR",
      "order.d2 ~s2 EXECUTOR OPERATOR",
      "order.d10 empty EXECUTOR",
    ]);
    expect(found.isPartial).toBe(false);
  });

  it("is that of the day", async () => {
    const found = drawn(await matrix({}, "2022-09-14"));
    expect(found).toEqual(expect.arrayContaining(["order.d2 minobr CONTROLLER", "order.d10 minobr EXECUTOR"]));
    expect(found).toContain("order.d3 alone EXECUTOR");
  });

  it("tells the link of the first role of a cell, and through which named groups it is inherited", async () => {
    const { cells, groups } = await matrix();
    const snapshot = await snapshotOn(store);
    const of = (dutyId: string, subjectId: string, isInherited: boolean) =>
      cells.find((cell) => cell.dutyId === dutyId && cell.subjectId === subjectId && cell.isInherited === isInherited)!;
    const linkOf = async (cell: MatrixCell) => findLink(snapshot, cell.linkId);
    expect(await linkOf(of("order.d1", "s1", false))).toMatchObject({ fromId: "s1", role: "EXECUTOR" });
    expect(await linkOf(of("order.d2", "s1", true))).toMatchObject({ fromId: "all", role: "EXECUTOR" });
    expect(of("order.d1", "s1", false).groupIds).toEqual([]);
    expect([...of("order.d2", "s1", true).groupIds].sort()).toEqual(["all", "heads"]);
    expect([...groups.keys()].sort()).toEqual(["all", "empty", "heads"]);
    expect(cells.every(({ state }) => state === LinkState.VALID)).toBe(true);
  });

  it("shows links in other states in cells of their own, where they are asked for", async () => {
    const states = [LinkState.VALID, LinkState.EXPIRED, LinkState.REPEALED_BASIS];
    const told = async (asked: readonly LinkState[]) =>
      (await matrix({ states: asked, subjects: { ids: ["minobr", "empty"] } })).cells.map(
        ({ dutyId, subjectId, roles, state }) => [dutyId, subjectId, ...roles, state].join(" "),
      );
    expect(await told(states)).toEqual([
      "order.d2 minobr CONTROLLER EXPIRED",
      "order.d10 minobr EXECUTOR REPEALED_BASIS",
      "order.d10 empty EXECUTOR VALID",
    ]);
    expect(await told([LinkState.REPEALED_BASIS])).toEqual(["order.d10 minobr EXECUTOR REPEALED_BASIS"]);
    expect(await told([])).toEqual([]);
  });

  it("orders its subjects as lists of subjects do", async () => {
    const ordered = async (orderBy: SubjectOrder) => (await matrix({ orderBy })).subjects.map(({ id }) => id);
    const ids = await ordered(SubjectOrder.NAME_ASC);
    for (const orderBy of Object.values(SubjectOrder)) {
      const listed = await listSubjects(await snapshotOn(store), { filter: { ids }, orderBy, first: 50 });
      expect(await ordered(orderBy)).toEqual(listed.nodes.map(({ id }) => id));
    }
  });

  it("shows only the subjects asked for, and their cells", async () => {
    const schools = await matrix({ subjects: { kinds: [SubjectKind.SCHOOL], nameContains: "№ 2" } });
    expect(schools.subjects.map((subject) => subject.id)).toEqual(["s1"]);
    expect(drawn(schools)).toEqual([
      "order.d1 s1 EXECUTOR CONTROLLER",
      "order.d1 ~s1 EXECUTOR RECIPIENT",
      "order.d2 ~s1 EXECUTOR OPERATOR",
    ]);
    expect(schools.duties).toHaveLength(3);
    const groups = await matrix({ subjects: { kinds: [SubjectKind.GROUP] } });
    expect(groups.cells.every((cell) => !cell.isInherited)).toBe(true);
    expect((await matrix({ subjects: { ids: [] } })).cells).toEqual([]);
  });

  it("takes filters by status, for duties and for subjects", async () => {
    const statuses = [DutyStatus.NO_DEADLINE];
    expect((await matrix({ duties: { statuses } })).duties.map((duty) => duty.id)).toEqual(["order.d1"]);
    const { subjects } = await matrix({ subjects: { responsibleFor: { statuses } } });
    expect(subjects.map((subject) => subject.id)).toEqual(["all", "district", "heads", "s1", "s2"]);
  });

  it("says that there are more duties or more cells than it shows", async () => {
    const two = await matrix({ first: 2 });
    expect(two.duties).toHaveLength(2);
    expect(two.isPartial).toBe(true);
    expect((await matrix({ first: 3 })).isPartial).toBe(false);
    expect(await matrix({ first: 0 })).toEqual({ ...NOTHING, isPartial: true });
    const whole = await matrix();
    for (const maxCells of [0, 1, 6, whole.cells.length - 1]) {
      const cut = await matrix({}, TODAY, maxCells);
      expect(drawn(cut)).toEqual(drawn(whole).slice(0, maxCells));
      expect(cut.isPartial).toBe(true);
    }
    expect(await matrix({}, TODAY, whole.cells.length)).toEqual(whole);
  });

  it("is empty where nothing fits, and refuses a length out of bounds", async () => {
    expect(await matrix({ duties: { ids: ["nobody"] } })).toEqual(NOTHING);
    for (const first of [-1, 1001]) await expect(matrix({ first })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("asks the store four times, and once a level of groups", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    await responsibilityMatrix(snapshot, { duties: {}, first: 200 });
    expect(counting.asked).toEqual(["duty/list", "link/into", "group/members", "matrix/subjects", "entity/by-ids"]);
  });

  const place = (count: number) => fc.nat(count - 1);
  const graphs = fc.record({
    memberships: fc.uniqueArray(fc.tuple(place(6), place(3)), { maxLength: 9, selector: String }),
    named: fc.uniqueArray(fc.tuple(place(6), place(2), fc.constantFrom(...Object.values(ResponsibilityRole))), {
      maxLength: 6,
      selector: String,
    }),
  });

  it("has exactly the cells of what is named, and of who bears a duty through groups", async () => {
    const property = fc.asyncProperty(graphs, async ({ memberships, named }) => {
      const prefix = `m${++run}`;
      const ids = ["g0", "g1", "g2", "s0", "s1", "s2"].map((id) => `${prefix}-${id}`);
      const duties = [`${prefix}.d1`, `${prefix}.d2`];
      await record(
        store,
        `
        group ${ids.slice(0, 3).join(" ")}
        school ${ids.slice(3).join(" ")}
        duty ${duties[0]} by=${prefix}.p1
        duty ${duties[1]} by=${prefix}.p2
        ${memberships.map(([member, group]) => `${ids[member]} -MEMBER_OF-> ${ids[group]}`).join("\n")}
        ${named.map(([subject, duty, role]) => `${ids[subject]} -RESPONSIBLE_FOR-> ${duties[duty]} role=${role}`).join("\n")}
        `,
      );
      const snapshot = await snapshotOn(store);
      const found = await responsibilityMatrix(snapshot, { duties: { acts: [prefix] }, first: 10 });
      const told = found.cells.flatMap(({ dutyId, subjectId, roles, isInherited }) =>
        roles.map((role) => `${dutyId} ${isInherited ? "~" : ""}${subjectId} ${role}`),
      );
      const direct = await allKnown(
        duties.map((id) => responsibilitiesOfDuty(snapshot, id, { first: 100, states: ONLY_VALID })),
      );
      const bearers = await Promise.all(duties.map((id) => bearersOfDuty(snapshot, id, { first: 100 })));
      const isDirect = (line: string) => !line.includes("~");
      expect(told.filter(isDirect).sort()).toEqual(
        direct
          .flatMap((page) => page.nodes.map(({ subjectId, link }) => `${link.toId} ${subjectId} ${link.role}`))
          .sort(),
      );
      // Who is named directly counts once among the bearers, but has its inherited cell all the same.
      const borne = new Set(told.map((line) => line.replace("~", "")).filter((line) => !line.includes(`${prefix}-g`)));
      expect([...borne].sort()).toEqual(
        bearers
          .flatMap((page) => page.nodes.map(({ subjectId, link }) => `${link.toId} ${subjectId} ${link.role}`))
          .sort(),
      );
      expect(new Set(told).size).toBe(told.length);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 20, neo4j: 15 }) });
  }, 120_000);
});
