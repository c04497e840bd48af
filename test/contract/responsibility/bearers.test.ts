import fc from "fast-check";
import { allKnown } from "../../../src/event-loop/when-known";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ONLY_VALID } from "../../../src/moment/link-state";
import type { Responsibility } from "../../../src/responsibility/responsibility";
import { bearersOfDuty, responsibilitiesOfSubject } from "../../../src/responsibility/responsibility.question";
import { countingStore } from "../../support/counting-store";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { EXECUTOR, CONTROLLER } = ResponsibilityRole;
type Args = Parameters<typeof bearersOfDuty>[2];

describe.each(STORES)("the bearers of a duty on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school s2 name="Школа № 2"
      school s12 name="Школа № 12"
      school s3 name="Школа № 3"
      ministry minobr name="Министерство"
      group heads schools ring1 ring2 empty
      act order
      clause order.p9 of=order ..2022-09-15
      duty order.d1 by=order.p1
      duty order.d2 by=order.p2
      duty order.d3 by=order.p3
      duty order.d4 by=order.p4
      schools -MEMBER_OF-> heads
      s2 -MEMBER_OF-> heads
      s2 -MEMBER_OF-> schools
      s12 -MEMBER_OF-> schools
      s3 -MEMBER_OF-> schools ..2022-09-15
      ring1 -MEMBER_OF-> ring2
      ring2 -MEMBER_OF-> ring1
      s3 -MEMBER_OF-> ring1
      s12 -MEMBER_OF-> ring2
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=0
      s12 -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=1
      empty -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=2
      minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=3
      schools -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=4
      ring1 -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      ring2 -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      s2 -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR ..2022-09-15
      minobr -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR basis=order.p9
      empty -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR
      minobr -RESPONSIBLE_FOR-> order.d4 role=EXECUTOR
      minobr -RESPONSIBLE_FOR-> order.d4 role=CONTROLLER
      minobr -RESPONSIBLE_FOR-> order.d4 role=RECIPIENT
      s2 -RESPONSIBLE_FOR-> order.d4 role=EXECUTOR
      s2 -RESPONSIBLE_FOR-> order.d4 role=OPERATOR
      `,
    );
  });
  afterAll(() => store.close());

  const bearers = async (id: string, args: Partial<Args> = {}, asOf = TODAY, knownAt?: number) =>
    bearersOfDuty(await snapshotOn(store, asOf, knownAt), id, { first: 100, ...args });
  const drawn = ({ subjectId, link, viaId }: Responsibility) =>
    [subjectId, link.role, ...(viaId === null ? [] : ["via", viaId])].join(" ");
  const borne = async (...args: Parameters<typeof bearers>) => (await bearers(...args)).nodes.map(drawn);

  it("are who is named, and the members of groups, groups in them opened; an empty group has none", async () => {
    expect(await borne("order.d1")).toEqual([
      "s2 EXECUTOR via heads",
      "s12 EXECUTOR",
      "minobr CONTROLLER",
      "s2 CONTROLLER via schools",
      "s12 CONTROLLER via schools",
    ]);
  });

  it("count who is named directly and through a group once a role, as named directly", async () => {
    const s12 = (await bearers("order.d1")).nodes.filter(({ subjectId }) => subjectId === "s12");
    expect(s12.map(drawn)).toEqual(["s12 EXECUTOR", "s12 CONTROLLER via schools"]);
    expect(s12[0]?.id).toBe(s12[0]?.link.id);
    expect(s12[1]?.id).toBe(`${s12[1]?.link.id}~s12`);
  });

  it("are each once where groups are in one another in a circle", async () => {
    expect(await borne("order.d2", {}, "2022-09-16")).toHaveLength(2);
    expect((await bearers("order.d2")).nodes.map(({ subjectId }) => subjectId)).toEqual(["s3", "s12"]);
  });

  it("are those of the day: whose membership, link and basis hold", async () => {
    expect(await borne("order.d3")).toEqual([]);
    expect(await (await bearers("order.d3")).totalCount).toBe(0);
    expect(await borne("order.d3", {}, "2022-09-14")).toEqual(["minobr EXECUTOR", "s2 EXECUTOR"]);
    expect(await borne("order.d1", { roles: [CONTROLLER] }, "2022-09-14")).toEqual([
      "minobr CONTROLLER",
      "s2 CONTROLLER via schools",
      "s3 CONTROLLER via schools",
      "s12 CONTROLLER via schools",
    ]);
  });

  it("are in the roles asked for", async () => {
    expect(await borne("order.d1", { roles: [EXECUTOR] })).toEqual(["s2 EXECUTOR via heads", "s12 EXECUTOR"]);
    expect(await borne("order.d1", { roles: [] })).toEqual([]);
  });

  it("are none of an unknown duty, and none before the revision that names them", async () => {
    expect(await borne("nobody")).toEqual([]);
    expect(await borne("order.d1", {}, TODAY, 0)).toEqual([]);
  });

  it("are all on some page, also where one subject has several roles and the act gives no order", async () => {
    for (const id of ["order.d1", "order.d2", "order.d4"]) {
      const whole = await bearers(id);
      expect(await whole.totalCount).toBe(whole.nodes.length);
      for (const first of [1, 2, 3]) {
        expect(await pageThrough((page) => bearers(id, page), first)).toEqual(whole.nodes);
      }
    }
    expect((await bearers("order.d4")).nodes).toHaveLength(5);
  });

  it("refuse a cursor of another duty or of other roles", async () => {
    const after = (await bearers("order.d1", { first: 1 })).pageInfo.endCursor;
    await expect(bearers("order.d2", { after })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(bearers("order.d1", { after, roles: [EXECUTOR] })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("of many duties are one query for who is named, and one a level of groups not opened yet", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    await Promise.all(["order.d1", "order.d2", "order.d3"].map((id) => bearersOfDuty(snapshot, id, { first: 10 })));
    expect(counting.asked).toEqual(["link/into", "group/members"]);
  });

  /** A random nesting of five groups over four schools, with cycles, and who of them is named in which role. */
  const place = (count: number) => fc.nat(count - 1);
  const graphs = fc.record({
    memberships: fc.uniqueArray(fc.tuple(place(9), place(5)), { maxLength: 14, selector: String }),
    named: fc.uniqueArray(fc.tuple(place(9), fc.constantFrom(EXECUTOR, CONTROLLER)), {
      maxLength: 5,
      selector: String,
    }),
  });

  it("are exactly the subjects among whose responsibilities the duty is", async () => {
    const property = fc.asyncProperty(graphs, async ({ memberships, named }) => {
      const prefix = `r${++run}-`;
      const ids = ["g0", "g1", "g2", "g3", "g4", "s0", "s1", "s2", "s3"].map((id) => prefix + id);
      await record(
        store,
        `
        group ${ids.slice(0, 5).join(" ")}
        school ${ids.slice(5).join(" ")}
        duty ${prefix}d by=order.p1
        ${memberships.map(([member, group]) => `${ids[member]} -MEMBER_OF-> ${ids[group]}`).join("\n")}
        ${named.map(([subject, role]) => `${ids[subject]} -RESPONSIBLE_FOR-> ${prefix}d role=${role}`).join("\n")}
        `,
      );
      const snapshot = await snapshotOn(store);
      const list = { first: 100, states: ONLY_VALID, inherited: true };
      const pages = await allKnown(ids.slice(5).map((id) => responsibilitiesOfSubject(snapshot, id, list)));
      const bearing = pages.flatMap((page) => page.nodes.map(({ subjectId, link }) => `${subjectId} ${link.role}`));
      const bearers = await bearersOfDuty(snapshot, `${prefix}d`, { first: 100 });
      expect(bearers.nodes.map(({ subjectId, link }) => `${subjectId} ${link.role}`).sort()).toEqual(bearing.sort());
      const paged = await pageThrough((page) => bearersOfDuty(snapshot, `${prefix}d`, page), 2);
      expect(paged).toEqual(bearers.nodes);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 20, neo4j: 15 }) });
  }, 60_000);
});
