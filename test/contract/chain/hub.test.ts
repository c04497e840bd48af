import { interactionChains } from "../../../src/chain/interaction-chains.question";
import { neighbourhood } from "../../../src/chain/neighbourhood.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const MEMBERS = 1_200;

/** Two schools that meet in a duty, and in two groups that have all the other schools, too. */
function hubs(): string {
  const ids = Array.from({ length: MEMBERS }, (_none, place) => `m${place}`);
  const memberships = ids.flatMap((id) => [`${id} -MEMBER_OF-> heads`, `${id} -MEMBER_OF-> council`]);
  return `
    school ${ids.join(" ")} afar
    group heads council
    institute iro
    act order
    clause order.p1 of=order
    duty order.d1 by=order.p1
    heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
    iro -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
    afar -SUBORDINATE_TO-> iro
    ${memberships.join("\n")}
  `;
}

describe.each(STORES)("a group of 1,200 members on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, hubs());
  }, 120_000);
  afterAll(() => store.close());

  it("is not opened for a chain that leads past its members", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    const { chains, explored } = await interactionChains(snapshot, { from: "m7", to: "afar", maxLength: 6, first: 1 });
    expect(chains.map(({ nodes }) => nodes.map((node) => node.id))).toEqual([
      ["m7", "heads", "order.d1", "iro", "afar"],
    ]);
    expect(counting.asked.filter((name) => name === "chain/step").length).toBeLessThanOrEqual(4);
    expect(explored).toBeLessThanOrEqual(10);
  });

  it("is opened once, and its chains are cut where they are too many", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    const asked = { from: "m7", to: "m8", maxLength: 12, first: 100 };
    const { chains, isPartial, explored } = await interactionChains(snapshot, asked);
    expect(chains).toHaveLength(100);
    expect(chains.slice(0, 2).map(({ nodes }) => nodes.map((node) => node.id))).toEqual([
      ["m7", "council", "m8"],
      ["m7", "heads", "m8"],
    ]);
    expect(chains.slice(2).every(({ links }) => links.length === 4)).toBe(true);
    expect(isPartial).toBe(true);
    expect(explored).toBeLessThanOrEqual(2 * 2 * MEMBERS + 10);
    expect(counting.asked.length).toBeLessThanOrEqual(12 + 5);
  });

  it("does not hide that there is no more between its members than what was found", async () => {
    const snapshot = await snapshotOn(store);
    const asked = { from: "heads", to: "afar", maxLength: 12, first: 100 };
    const { chains, isPartial } = await interactionChains(snapshot, asked);
    expect(chains).toHaveLength(1);
    expect(isPartial).toBe(false);
  });

  it("shows in a neighbourhood as many members as are asked for, and counts the rest", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    const { nodes, links, truncated, isPartial } = await neighbourhood(snapshot, {
      of: "heads",
      depth: 2,
      perNode: 50,
    });
    expect(truncated.map(({ node, shown, total }) => [node.id, shown, total])).toEqual([["heads", 50, MEMBERS + 1]]);
    expect(nodes.map((node) => node.id).slice(0, 2)).toEqual(["heads", "m0"]);
    expect(nodes).toHaveLength(52);
    expect(links).toHaveLength(100);
    expect(isPartial).toBe(true);
    expect(counting.asked.filter((name) => name !== "revision/newest")).toEqual([
      "entity/by-ids",
      "chain/around",
      "chain/around",
      "entity/by-ids",
      "chain/bundles",
    ]);
  });

  it("is shown with the first links of each kind, and all of them counted by the way", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    const { links, bundles } = await neighbourhood(snapshot, { of: "heads", depth: 2, perNode: 50, perKind: 12 });
    expect(bundles.find(({ of }) => of === "heads")).toMatchObject({ shown: 12, total: MEMBERS });
    expect(links.filter(({ toId }) => toId === "heads").map(({ fromId }) => fromId)[11]).toBe("m11");
    expect(counting.asked.filter((name) => name !== "revision/newest")).toEqual([
      "entity/by-ids",
      "chain/around-by-kind",
      "chain/around-by-kind",
      "entity/by-ids",
    ]);
    expect(counting.rows).toBeLessThan(70);
  });
});
