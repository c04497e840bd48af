import { allKnown } from "../../../src/event-loop/when-known";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ALL_STATES } from "../../../src/link/step.loader";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import type { Responsibility } from "../../../src/responsibility/responsibility";
import { responsibilitiesOfDuty, responsibilitiesOfSubject } from "../../../src/responsibility/responsibility.question";
import { countingStore } from "../../support/counting-store";
import { pageThrough } from "../../support/page-through";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { EXECUTOR, CONTROLLER, COORDINATOR } = ResponsibilityRole;
type SubjectArgs = Parameters<typeof responsibilitiesOfSubject>[2];

describe.each(STORES)("responsibilities on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school s2 name="Школа № 2"
      school s12 name="Школа № 12"
      ministry minobr name="Министерство"
      group heads schools ring1 ring2 empty
      act order
      clause order.p1 order.p2 order.p10 of=order
      clause order.p9 of=order ..2022-09-15
      duty order.d10 by=order.p10
      duty order.d1 by=order.p1
      duty order.d2 by=order.p2
      s2 -MEMBER_OF-> schools
      s12 -MEMBER_OF-> schools ..2022-09-15
      schools -MEMBER_OF-> heads
      ring1 -MEMBER_OF-> ring2
      ring2 -MEMBER_OF-> ring1
      s12 -MEMBER_OF-> ring1
      minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=3
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=1
      empty -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=2
      s2 -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=0
      s2 -RESPONSIBLE_FOR-> order.d1 role=COORDINATOR order=4
      heads -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      schools -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR order=1
      ring2 -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR order=2
      s2 -RESPONSIBLE_FOR-> order.d10 role=EXECUTOR ..2022-01-01
      s2 -RESPONSIBLE_FOR-> order.d10 role=EXECUTOR 2022-01-01..2022-09-15
      schools -RESPONSIBLE_FOR-> order.d10 role=EXECUTOR order=1
      minobr -RESPONSIBLE_FOR-> order.d10 role=CONTROLLER basis=order.p9 order=2
      minobr -RESPONSIBLE_FOR-> order.d10 role=RECIPIENT 2022-09-16.. order=3
      `,
    );
  });
  afterAll(() => store.close());

  const ofSubject = async (id: string, args: Partial<SubjectArgs> = {}, asOf = TODAY, knownAt?: number) => {
    const list = { first: 100, states: ONLY_VALID, inherited: true, ...args };
    return responsibilitiesOfSubject(await snapshotOn(store, asOf, knownAt), id, list);
  };
  const ofDuty = async (id: string, args: Partial<SubjectArgs> = {}, asOf = TODAY) =>
    responsibilitiesOfDuty(await snapshotOn(store, asOf), id, { first: 100, states: ONLY_VALID, ...args });
  const drawn = ({ subjectId, link, viaId }: Responsibility) =>
    [subjectId, link.role, link.toId, ...(viaId === null ? [] : ["via", viaId])].join(" ");
  const borneBy = async (...args: Parameters<typeof ofSubject>) => (await ofSubject(...args)).nodes.map(drawn);
  const namedIn = async (...args: Parameters<typeof ofDuty>) => (await ofDuty(...args)).nodes.map(drawn);

  describe("of a duty", () => {
    it("are as the act names them, in its order: groups stay groups, an empty one too", async () => {
      expect(await namedIn("order.d1")).toEqual([
        "s2 EXECUTOR order.d1",
        "heads EXECUTOR order.d1",
        "empty EXECUTOR order.d1",
        "minobr CONTROLLER order.d1",
        "s2 COORDINATOR order.d1",
      ]);
      expect(await namedIn("nobody")).toEqual([]);
    });

    it("are in the roles asked for", async () => {
      expect(await namedIn("order.d1", { roles: [CONTROLLER, COORDINATOR] })).toEqual([
        "minobr CONTROLLER order.d1",
        "s2 COORDINATOR order.d1",
      ]);
      expect(await namedIn("order.d1", { roles: [] })).toEqual([]);
      expect(await namedIn("order.d1", { roles: null })).toHaveLength(5);
    });

    it("are in the states asked for", async () => {
      expect(await namedIn("order.d10")).toEqual(["schools EXECUTOR order.d10"]);
      expect(await namedIn("order.d10", { states: [LinkState.REPEALED_BASIS] })).toEqual([
        "minobr CONTROLLER order.d10",
      ]);
      expect(await namedIn("order.d10", { states: [LinkState.NOT_YET] })).toEqual(["minobr RECIPIENT order.d10"]);
      expect(await namedIn("order.d10", { states: [] })).toEqual([]);
    });

    it("show each fact: one that ended does not hide the same one of another time", async () => {
      const page = await ofDuty("order.d10", { states: ALL_STATES });
      expect(page.nodes.map(drawn)).toEqual([
        "s2 EXECUTOR order.d10",
        "s2 EXECUTOR order.d10",
        "schools EXECUTOR order.d10",
        "minobr CONTROLLER order.d10",
        "minobr RECIPIENT order.d10",
      ]);
      expect(await page.totalCount).toBe(5);
    });

    it("have the ids of their links", async () => {
      const page = await ofDuty("order.d1");
      expect(page.nodes.map(({ id }) => id)).toEqual(page.nodes.map(({ link }) => link.id));
      expect(new Set(page.nodes.map(({ id }) => id)).size).toBe(5);
    });
  });

  describe("of a subject", () => {
    it("are its own and those of its groups, by duty and in the order of the act", async () => {
      expect(await borneBy("s2")).toEqual([
        "s2 EXECUTOR order.d1",
        "s2 COORDINATOR order.d1",
        "s2 EXECUTOR order.d2 via heads",
        "s2 EXECUTOR order.d10 via schools",
      ]);
    });

    it("are its own alone where inherited ones are not asked for", async () => {
      expect(await borneBy("s2", { inherited: false })).toEqual(["s2 EXECUTOR order.d1", "s2 COORDINATOR order.d1"]);
      expect(await borneBy("schools", { inherited: false })).toEqual([
        "schools EXECUTOR order.d2",
        "schools EXECUTOR order.d10",
      ]);
    });

    it("come through groups in groups, and through a circle of groups once", async () => {
      expect(await borneBy("schools")).toEqual([
        "schools EXECUTOR order.d1 via heads",
        "schools EXECUTOR order.d2",
        "schools EXECUTOR order.d10",
      ]);
      expect(await borneBy("s12")).toEqual(["s12 EXECUTOR order.d2 via ring2"]);
      expect(await borneBy("ring1")).toEqual(["ring1 EXECUTOR order.d2 via ring2"]);
      expect(await borneBy("ring2")).toEqual(["ring2 EXECUTOR order.d2"]);
    });

    it("come through a group only while the membership holds", async () => {
      expect(await borneBy("s12", {}, "2022-09-14")).toEqual([
        "s12 EXECUTOR order.d1 via heads",
        "s12 EXECUTOR order.d2 via heads",
        "s12 EXECUTOR order.d10 via schools",
      ]);
    });

    it("are in the roles and states asked for", async () => {
      expect(await borneBy("s2", { roles: [COORDINATOR] })).toEqual(["s2 COORDINATOR order.d1"]);
      expect(await borneBy("minobr")).toEqual(["minobr CONTROLLER order.d1"]);
      expect(await borneBy("minobr", { states: [LinkState.REPEALED_BASIS, LinkState.NOT_YET] })).toEqual([
        "minobr CONTROLLER order.d10",
        "minobr RECIPIENT order.d10",
      ]);
    });

    it("show what holds through a group beside what ended by name", async () => {
      expect(await borneBy("s2", { states: ALL_STATES, roles: [EXECUTOR] })).toEqual([
        "s2 EXECUTOR order.d1",
        "s2 EXECUTOR order.d2 via heads",
        "s2 EXECUTOR order.d10",
        "s2 EXECUTOR order.d10",
        "s2 EXECUTOR order.d10 via schools",
      ]);
    });

    it("are none of an unknown subject, and none before the revision that adds them", async () => {
      expect(await borneBy("nobody")).toEqual([]);
      expect(await borneBy("s2", {}, TODAY, 0)).toEqual([]);
    });

    it("read page by page are the whole list, and are counted", async () => {
      for (const args of [{ states: ALL_STATES }, { states: ONLY_VALID }]) {
        const whole = await ofSubject("s2", args);
        for (const first of [1, 2, 3]) {
          expect(await pageThrough((page) => ofSubject("s2", { ...args, ...page }), first)).toEqual(whole.nodes);
        }
        expect(await whole.totalCount).toBe(whole.nodes.length);
      }
    });

    it("refuse a cursor with other roles, states or inheritance", async () => {
      const after = (await ofSubject("s2", { first: 1 })).pageInfo.endCursor;
      const code = { code: "BAD_USER_INPUT" };
      await expect(ofSubject("s12", { after })).rejects.toMatchObject(code);
      await expect(ofSubject("s2", { after, roles: [EXECUTOR] })).rejects.toMatchObject(code);
      await expect(ofSubject("s2", { after, states: ALL_STATES })).rejects.toMatchObject(code);
      await expect(ofSubject("s2", { after, inherited: false })).rejects.toMatchObject(code);
    });

    it("of many subjects are one query a level of groups, and one for what they bear", async () => {
      const counting = countingStore(store);
      const snapshot = await snapshotOn(counting, TODAY, 1);
      const list = { first: 10, states: ONLY_VALID, inherited: true };
      const ids = ["s2", "s12", "minobr", "heads"];
      const pages = await allKnown(ids.map((id) => responsibilitiesOfSubject(snapshot, id, list)));
      expect(pages.map((page) => page.nodes.length)).toEqual([4, 1, 1, 2]);
      expect(counting.asked.length).toBeLessThanOrEqual(8);
    });
  });
});
