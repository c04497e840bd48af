import fc from "fast-check";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import type { LinkListArgs } from "../../../src/link/link.question";
import { linksAround } from "../../../src/link/link.question";
import { ALL_STATES } from "../../../src/link/step.loader";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { countingStore } from "../../support/counting-store";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { SUBORDINATE_TO, MEMBER_OF, RESPONSIBLE_FOR, HOLDS, POST_IN } = RelationKind;
const ALL: LinkListArgs = { first: 1000, direction: Direction.BOTH, states: ONLY_VALID };

describe.each(STORES)("the links around a node on $name", ({ open, kind }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry minobr name="Министерство"
      position chief name="Начальник"
      person ivanova name="Иванова"
      person petrova name="Петрова"
      group heads name="Руководители"
      school s12 name="Школа № 12"
      school s2 name="Школа № 2"
      school young name="Молодая" 2022-12-01..
      act order
      clause order.p1 of=order ..2022-09-01
      duty order.d1 by=order.p1
      s2 -SUBORDINATE_TO-> minobr
      s12 -SUBORDINATE_TO-> minobr
      young -SUBORDINATE_TO-> minobr
      minobr -SUBORDINATE_TO-> minobr
      minobr -MEMBER_OF-> heads 2023-01-01..
      s2 -MEMBER_OF-> heads
      minobr -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
      minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      minobr -RESPONSIBLE_FOR-> order.d1 role=RECIPIENT
      chief -POST_IN-> minobr
      ivanova -HOLDS-> chief ..2022-01-01
      petrova -HOLDS-> chief 2022-01-01..
      `,
    );
    await record(store, { retractions: [{ relation: SUBORDINATE_TO, fromId: "s12", toId: "minobr" }] });
  });
  afterAll(() => store.close());

  const around = async (id: string, args: Partial<LinkListArgs> = {}, asOf = TODAY, knownAt?: number) =>
    linksAround(await snapshotOn(store, asOf, knownAt), id, { ...ALL, ...args });
  const drawn = async (...args: Parameters<typeof around>) =>
    (await around(...args)).nodes.map((link) => `${link.fromId} ${link.relation} ${link.toId}`);
  const code = { code: "BAD_USER_INPUT" };

  it("are of every kind unless some are asked for, by kind, then by the name at the far end", async () => {
    expect(await drawn("minobr", {}, TODAY, 1)).toEqual([
      "chief POST_IN minobr",
      "minobr RESPONSIBLE_FOR order.d1",
      "minobr RESPONSIBLE_FOR order.d1",
      "minobr SUBORDINATE_TO minobr",
      "s2 SUBORDINATE_TO minobr",
      "s12 SUBORDINATE_TO minobr",
    ]);
    expect(await drawn("minobr", { over: [SUBORDINATE_TO, POST_IN] })).toEqual([
      "chief POST_IN minobr",
      "minobr SUBORDINATE_TO minobr",
      "s2 SUBORDINATE_TO minobr",
    ]);
    expect(await drawn("minobr", { over: null })).toEqual(await drawn("minobr"));
    expect(await drawn("chief", { over: [HOLDS] })).toEqual(["petrova HOLDS chief"]);
  });

  it("are none where no kind or no state is asked for", async () => {
    for (const args of [{ over: [] }, { states: [] }]) {
      const page = await around("minobr", args);
      expect(page.nodes).toEqual([]);
      expect(await page.totalCount).toBe(0);
    }
  });

  it("leave the node, reach it, or both; one with itself is there once either way", async () => {
    const over = [SUBORDINATE_TO, MEMBER_OF];
    expect(await drawn("minobr", { over, direction: Direction.OUT })).toEqual(["minobr SUBORDINATE_TO minobr"]);
    expect(await drawn("minobr", { over, direction: Direction.IN })).toEqual([
      "minobr SUBORDINATE_TO minobr",
      "s2 SUBORDINATE_TO minobr",
    ]);
    expect(await drawn("minobr", { over: [SUBORDINATE_TO], direction: Direction.BOTH })).toHaveLength(2);
  });

  it("are in the states asked for", async () => {
    expect(await drawn("minobr", { states: [LinkState.NOT_YET] })).toEqual(["minobr MEMBER_OF heads"]);
    expect(await drawn("minobr", { states: [LinkState.REPEALED_BASIS] })).toEqual(["minobr RESPONSIBLE_FOR order.d1"]);
    expect(await drawn("chief", { over: [HOLDS], states: ALL_STATES })).toEqual([
      "ivanova HOLDS chief",
      "petrova HOLDS chief",
    ]);
    expect(await drawn("minobr", { over: [MEMBER_OF] }, "2023-01-01")).toEqual(["minobr MEMBER_OF heads"]);
  });

  it("are none around an unknown node, and around one the revision does not know", async () => {
    expect(await drawn("nobody")).toEqual([]);
    expect(await drawn("minobr", {}, TODAY, 0)).toEqual([]);
    expect(await (await around("nobody")).totalCount).toBe(0);
  });

  it("are counted as they are listed, also where a node at the far end has no state yet", async () => {
    for (const direction of Object.values(Direction)) {
      for (const states of [ONLY_VALID, ALL_STATES, [LinkState.EXPIRED, LinkState.NOT_YET]]) {
        const page = await around("minobr", { direction, states });
        expect(await page.totalCount).toBe(page.nodes.length);
      }
    }
    const later = await around("minobr", {}, "2022-12-01");
    expect(later.nodes.map((link) => link.fromId)).toContain("young");
    expect(await later.totalCount).toBe(later.nodes.length);
  });

  it("give 0 to 1000 at once, and refuse more and less", async () => {
    const none = await around("minobr", { first: 0 });
    expect(none.nodes).toEqual([]);
    expect(none.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
    expect((await around("minobr", { first: 1000 })).pageInfo.hasNextPage).toBe(false);
    await expect(around("minobr", { first: 1001 })).rejects.toMatchObject(code);
    await expect(around("minobr", { first: -1 })).rejects.toMatchObject(code);
  });

  it("refuse a cursor of another node, kind, direction, state or moment, and a text that is none", async () => {
    const after = (await around("minobr", { first: 1 })).pageInfo.endCursor;
    const others: Partial<LinkListArgs>[] = [
      { over: [SUBORDINATE_TO] },
      { direction: Direction.OUT },
      { states: ALL_STATES },
    ];
    for (const other of others) await expect(around("minobr", { after, ...other })).rejects.toMatchObject(code);
    await expect(around("chief", { after })).rejects.toMatchObject(code);
    await expect(around("minobr", { after }, "2022-09-16")).rejects.toMatchObject(code);
    await expect(around("minobr", { after }, TODAY, 1)).rejects.toMatchObject(code);
    for (const text of ["", "0", "нет", "e30", "WyJhIl0"]) {
      await expect(around("minobr", { after: text })).rejects.toMatchObject(code);
    }
    expect((await around("minobr", { after })).nodes).toHaveLength(4);
  });

  it("read page by page are the whole list, whatever the size of a page", async () => {
    const args = fc.record({
      first: fc.integer({ min: 1, max: 8 }),
      id: fc.constantFrom("minobr", "s2", "chief", "order.d1", "heads"),
      direction: fc.constantFrom(...Object.values(Direction)),
      states: fc.constantFrom(ONLY_VALID, ALL_STATES),
      asOf: fc.constantFrom(TODAY, "2021-01-01", "2023-01-01"),
      knownAt: fc.constantFrom(1, 2),
    });
    const property = fc.asyncProperty(args, async ({ first, id, asOf, knownAt, ...list }) => {
      const snapshot = await snapshotOn(store, asOf, knownAt);
      const whole = await linksAround(snapshot, id, { ...ALL, ...list });
      expect(await pageThrough((page) => linksAround(snapshot, id, { ...list, ...page }), first)).toEqual(whole.nodes);
      expect(await whole.totalCount).toBe(whole.nodes.length);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 25, neo4j: 15 }) });
  }, 60_000);

  it("are one query for all nodes asked for together, and one more where they are counted", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 2);
    const pages = await Promise.all(["minobr", "s2", "chief"].map((id) => linksAround(snapshot, id, ALL)));
    expect(counting.asked).toEqual(["link/page-of"]);
    expect(await Promise.all(pages.map(async (page) => page.totalCount))).toEqual(
      pages.map((page) => page.nodes.length),
    );
    expect(counting.asked).toEqual(["link/page-of", "link/count-of"]);
  });

  it("cut the page of each node by itself", async () => {
    const snapshot = await snapshotOn(store);
    const pages = await Promise.all(
      ["minobr", "s2"].map((id) => linksAround(snapshot, id, { ...ALL, over: [RESPONSIBLE_FOR, MEMBER_OF], first: 1 })),
    );
    expect(pages.map((page) => page.nodes.map((link) => link.toId))).toEqual([["order.d1"], ["heads"]]);
    expect(pages.map((page) => page.pageInfo.hasNextPage)).toEqual([true, false]);
  });
});
