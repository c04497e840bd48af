import { DomainError } from "../../../src/errors/domain-error";
import type { NeighbourhoodAsked } from "../../../src/chain/neighbourhood.question";
import { neighbourhood, SUBGRAPH_LIMITS } from "../../../src/chain/neighbourhood.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { LinkState } from "../../../src/moment/link-state";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  ministry minobr
  school s1 name=Бета
  school s2 name=Альфа
  school lonely before gone
  municipality d1 d2
  centre c1
  s1 -SUBORDINATE_TO-> d1
  s1 -SUBORDINATE_TO-> d2
  d1 -SUBORDINATE_TO-> minobr
  d2 -SUBORDINATE_TO-> minobr
  s2 -SUBORDINATE_TO-> d1
  s1 -NETWORK_AGREEMENT-> s2 agreementId=a-1
  s1 -NETWORK_AGREEMENT-> s2 agreementId=a-2
  s1 -SUCCEEDS-> lonely
  c1 -HOSTED_BY-> s2
  d2 -SUBORDINATE_TO-> d2
  before -SUBORDINATE_TO-> d1 ..2022-09-15
  gone -SUBORDINATE_TO-> d1
`;

describe.each(STORES)("neighbourhood on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
    await record(store, { retractions: [{ relation: RelationKind.SUBORDINATE_TO, fromId: "gone", toId: "d1" }] });
  });
  afterAll(() => store.close());

  const ask = async (
    of: string,
    asked: Partial<NeighbourhoodAsked> = {},
    { asOf = TODAY, knownAt = 2, limits = SUBGRAPH_LIMITS } = {},
  ) => {
    const snapshot = await snapshotOn(store, asOf, knownAt);
    const { nodes, links, truncated, isPartial } = await neighbourhood(
      snapshot,
      { of, depth: 1, perNode: 50, ...asked },
      limits,
    );
    return {
      nodes: nodes.map((node) => node.id),
      links: links.map(({ fromId, toId }) => `${fromId}-${toId}`),
      truncated: truncated.map(({ node, shown, total }) => `${node.id} ${shown}/${total}`),
      isPartial,
    };
  };

  it("is the node alone where nothing is linked with it", async () => {
    expect(await ask("lonely")).toEqual({ nodes: ["lonely"], links: [], truncated: [], isPartial: false });
  });

  it("shows what is one link away, by name, and each parallel link", async () => {
    expect(await ask("s1")).toEqual({
      nodes: ["s1", "d1", "d2", "s2"],
      links: ["s1-s2", "s1-s2", "s1-d1", "s1-d2"],
      truncated: [],
      isPartial: false,
    });
  });

  it("shows nearer nodes first, each once where several ways lead to it, and the links that join them", async () => {
    const found = await ask("s1", { depth: 2 });
    expect(found.nodes).toEqual(["s1", "d1", "d2", "s2", "c1", "minobr"]);
    expect([...found.links].sort()).toEqual(
      ["c1-s2", "d1-minobr", "d2-d2", "d2-minobr", "s1-d1", "s1-d2", "s1-s2", "s1-s2", "s2-d1"].sort(),
    );
    expect(found).toMatchObject({ truncated: [], isPartial: false });
  });

  it("comes to an end in a circle", async () => {
    expect((await ask("minobr", { depth: 6 })).nodes).toEqual(["minobr", "d1", "d2", "s2", "s1", "c1"]);
  });

  it("leaves out a link outside the day, and a retracted one", async () => {
    expect((await ask("d1")).nodes).toEqual(["d1", "minobr", "s2", "s1"]);
    expect((await ask("d1", {}, { asOf: "2022-09-14" })).nodes).toContain("before");
    expect((await ask("d1", {}, { knownAt: 1 })).nodes).toContain("gone");
    expect((await ask("d1", { states: [LinkState.EXPIRED] })).nodes).toEqual(["d1", "before"]);
    expect((await ask("d1", { states: [] })).nodes).toEqual(["d1"]);
  });

  it("goes over the kinds that are asked for", async () => {
    expect((await ask("s1", { over: [RelationKind.SUCCEEDS] })).nodes).toEqual(["s1", "lonely"]);
    expect((await ask("s1", { over: [] })).nodes).toEqual(["s1"]);
  });

  it("shows as many links of a node as are asked for, in their order, and counts the rest", async () => {
    expect(await ask("s1", { perNode: 1 })).toEqual({
      nodes: ["s1", "s2"],
      links: ["s1-s2"],
      truncated: ["s1 1/4"],
      isPartial: true,
    });
    expect(await ask("s1", { perNode: 4 })).toMatchObject({ truncated: [], isPartial: false });
    expect(await ask("s1", { perNode: 3, depth: 2 })).toMatchObject({ truncated: ["s1 3/4"] });
  });

  it("shows as many links of each kind, direction, role and far kind, and tells what is folded of which", async () => {
    await record(
      store,
      `
      group heads
      school m1 m2 m3
      college k1 k2
      duty order.d1 by=order.p1
      duty order.d2 by=order.p2
      duty order.d3 by=order.p3
      m1 -MEMBER_OF-> heads
      m2 -MEMBER_OF-> heads
      m3 -MEMBER_OF-> heads
      k1 -MEMBER_OF-> heads
      k2 -MEMBER_OF-> heads ..2022-01-01
      heads -MEMBER_OF-> heads
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      heads -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      heads -RESPONSIBLE_FOR-> order.d3 role=CONTROLLER
      `,
    );
    const folded = async (asked: Partial<NeighbourhoodAsked>) => {
      const found = await neighbourhood(await snapshotOn(store), { of: "heads", depth: 1, perNode: 50, ...asked });
      return {
        links: found.links.map(({ fromId, toId }) => `${fromId}-${toId}`),
        bundles: found.bundles.map((bundle) => Object.values(bundle).join(" ")),
        isPartial: found.isPartial,
      };
    };
    expect(await folded({ perKind: 1 })).toEqual({
      links: ["heads-heads", "k1-heads", "m1-heads", "heads-order.d1", "heads-order.d3"],
      bundles: ["heads MEMBER_OF IN  SCHOOL 3 1", "heads RESPONSIBLE_FOR OUT EXECUTOR  2 1"],
      isPartial: true,
    });
    expect(await folded({ perKind: 2 })).toMatchObject({ bundles: ["heads MEMBER_OF IN  SCHOOL 3 2"] });
    expect(await folded({ perKind: 3, perNode: 1 })).toMatchObject({ bundles: [], isPartial: false });
    expect((await folded({ perNode: 5 })).bundles).toEqual([
      "heads RESPONSIBLE_FOR OUT EXECUTOR  2 0",
      "heads RESPONSIBLE_FOR OUT CONTROLLER  1 0",
    ]);
    expect((await folded({ perKind: 3, states: [LinkState.EXPIRED] })).links).toEqual(["k2-heads"]);
  });

  it("loses nothing when a limit is raised", async () => {
    let last: readonly string[] = [];
    for (const [depth, perNode] of [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 3],
      [3, 3],
      [3, 50],
    ] as const) {
      const { nodes } = await ask("s1", { depth, perNode });
      expect(nodes).toEqual(expect.arrayContaining([...last]));
      last = nodes;
    }
    expect(last).toHaveLength(6);
  });

  it("shows no more nodes and looks at no more links than it may, and says so", async () => {
    const cut = await ask("s1", { depth: 2 }, { limits: { maxNodes: 3, maxLooks: 100 } });
    expect(cut).toEqual({
      nodes: ["s1", "d1", "s2"],
      links: ["s1-s2", "s1-s2", "s1-d1"],
      truncated: ["s1 3/4", "d1 1/3", "s2 2/4"],
      isPartial: true,
    });
    const few = await ask("s1", { depth: 2 }, { limits: { maxNodes: 100, maxLooks: 6 } });
    expect(few.nodes).toEqual(["s1", "d1", "d2", "s2", "minobr"]);
    expect(few.isPartial).toBe(true);
  });

  it("asks the store once a step, and once for the counts", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 2);
    await neighbourhood(snapshot, { of: "s1", depth: 3, perNode: 2 });
    expect(counting.asked).toEqual([
      "entity/by-ids",
      "chain/around",
      "chain/around",
      "chain/around",
      "entity/by-ids",
      "chain/bundles",
    ]);
  });

  const errorOf = async (...args: Parameters<typeof ask>) =>
    ask(...args).then(
      () => undefined,
      (error: DomainError) => ({ code: error.code, message: error.message }),
    );

  it("refuses an unknown node and bounds out of range", async () => {
    const bad = (message: RegExp) => ({ code: "BAD_USER_INPUT", message: expect.stringMatching(message) as string });
    expect(await errorOf("nobody")).toEqual({
      code: "NOT_FOUND",
      message: expect.stringMatching(/id nobody.*`of`/) as string,
    });
    expect(await errorOf("s1", { depth: 7 })).toEqual(bad(/`depth` must be from 1 to 6, found 7/));
    expect(await errorOf("s1", { depth: 0 })).toEqual(bad(/found 0/));
    expect(await errorOf("s1", { perNode: 1001 })).toEqual(bad(/`perNode` must be from 1 to 1000, found 1001/));
    expect(await errorOf("s1", { perNode: 0 })).toEqual(bad(/found 0/));
    expect(await errorOf("s1", { perKind: 0 })).toEqual(bad(/`perKind` must be from 1 to 1000, found 0/));
  });
});
