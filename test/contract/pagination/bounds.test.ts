import type { Eventually } from "../../../src/event-loop/when-known";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { linksAround } from "../../../src/link/link.question";
import { ONLY_VALID } from "../../../src/moment/link-state";
import { RelationKind } from "../../../src/link/link";
import { encodeCursor } from "../../../src/pagination/cursor";
import type { Page, PageArgs } from "../../../src/pagination/page";
import { Snapshot } from "../../../src/graph/snapshot";
import {
  bearersOfDuty,
  responsibilitiesOfDuty,
  responsibilitiesOfSubject,
} from "../../../src/responsibility/responsibility.question";
import { listJoinedSubjects, listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

type List = (snapshot: Snapshot, page: PageArgs) => Eventually<Page<{ readonly id: string }>>;

const { NAME_ASC, NAME_DESC, LEVEL_ASC } = SubjectOrder;
const ASKED: readonly (readonly [string, List])[] = [
  ["subjects by name", (snapshot, page) => listSubjects(snapshot, { ...page, orderBy: NAME_ASC })],
  ["subjects by name, backwards", (snapshot, page) => listSubjects(snapshot, { ...page, orderBy: NAME_DESC })],
  ["subjects by level", (snapshot, page) => listSubjects(snapshot, { ...page, orderBy: LEVEL_ASC })],
  ["members", (snapshot, page) => listJoinedSubjects(snapshot, "all", RelationKind.MEMBER_OF, page)],
  [
    "links",
    (snapshot, page) => linksAround(snapshot, "all", { ...page, direction: Direction.BOTH, states: ONLY_VALID }),
  ],
  [
    "named in a duty",
    (snapshot, page) => responsibilitiesOfDuty(snapshot, "order.d1", { ...page, states: ONLY_VALID }),
  ],
  ["bearers", (snapshot, page) => bearersOfDuty(snapshot, "order.d1", page)],
  [
    "responsibilities",
    (snapshot, page) => responsibilitiesOfSubject(snapshot, "a", { ...page, states: ONLY_VALID, inherited: true }),
  ],
];
/** A refusal is a rejection, even where the answer is known at once. */
const LISTS = ASKED.map(([name, list]) => [name, async (...asked: Parameters<List>) => list(...asked)] as const);

describe.each(STORES)("a page on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    const named = Object.values(ResponsibilityRole).map((role) => `a -RESPONSIBLE_FOR-> order.d1 role=${role}`);
    await record(
      store,
      `
      school a b c
      group all
      duty order.d1 by=order.p1
      a -MEMBER_OF-> all
      b -MEMBER_OF-> all
      c -MEMBER_OF-> all
      all -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      ${named.join("\n")}
      `,
    );
  });
  afterAll(() => store.close());

  it.each(LISTS)("of %s gives what it holds, down to none and up to 1000", async (_name, list) => {
    const snapshot = await snapshotOn(store);
    const whole = await list(snapshot, { first: 1000 });
    expect(whole.nodes.length).toBeGreaterThan(2);
    expect(await whole.totalCount).toBe(whole.nodes.length);
    const none = await list(snapshot, { first: 0 });
    expect(none.nodes).toEqual([]);
    expect(none.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
    expect(await none.totalCount).toBe(whole.nodes.length);
    const exact = await list(snapshot, { first: whole.nodes.length });
    expect(exact.pageInfo.hasNextPage).toBe(false);
  });

  it.each(LISTS)("of %s is refused above 1000 and below none", async (_name, list) => {
    const snapshot = await snapshotOn(store);
    for (const first of [1001, -1, 2_147_483_647]) {
      await expect(list(snapshot, { first })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: expect.stringContaining(`found ${first}`) as string,
      });
    }
  });

  it.each(LISTS)("of %s does not take the cursor of any other list", async (name, list) => {
    const snapshot = await snapshotOn(store);
    for (const [other, otherList] of LISTS.filter(([other]) => other !== name)) {
      const after = (await otherList(snapshot, { first: 1 })).pageInfo.endCursor;
      await expect([other, list(snapshot, { first: 1, after })][1]).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    }
  });

  it.each(LISTS)("of %s does not take its own cursor at another moment", async (_name, list) => {
    const after = (await list(await snapshotOn(store), { first: 1 })).pageInfo.endCursor;
    const elsewhere = [await snapshotOn(store, "2022-09-16"), await snapshotOn(store, TODAY, 0)];
    for (const snapshot of elsewhere) {
      await expect(list(snapshot, { first: 1, after })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    }
    const again = await list(await snapshotOn(store), { first: 1, after });
    expect(again.nodes).toHaveLength(1);
  });

  it.each(LISTS)("of %s does not break on a cursor whose values were changed", async (_name, list) => {
    const snapshot = await snapshotOn(store);
    const after = (await list(snapshot, { first: 1 })).pageInfo.endCursor!;
    const [scope, ...values] = JSON.parse(Buffer.from(after, "base64url").toString()) as [string, ...unknown[]];
    for (const value of [0, -1, 1e308, "", "' OR 1=1 //", "\u0000", "😀"]) {
      const forged = encodeCursor(
        scope,
        values.map(() => value),
      );
      const answer = list(snapshot, { first: 5, after: forged }).then(
        (page) => page.nodes.length <= 5,
        (error: { readonly code?: string }) => error.code === "BAD_USER_INPUT",
      );
      expect(await answer).toBe(true);
    }
  });

  it("spends the budget of its request on what it shows, no more", async () => {
    for (const [, list] of LISTS) {
      let spent = 0;
      const { moment } = await snapshotOn(store);
      const snapshot = new Snapshot(store, moment, { spend: (objects) => (spent += objects) });
      await list(snapshot, { first: 2 });
      expect(spent).toBe(2);
    }
  });
});
