import { DomainError } from "../../../src/errors/domain-error";
import type { ChainBudget, ChainsAsked } from "../../../src/chain/interaction-chains.question";
import { CHAIN_BUDGET, interactionChains, isUnbroken } from "../../../src/chain/interaction-chains.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { ALL_STATES } from "../../../src/link/step.loader";
import { LinkState } from "../../../src/moment/link-state";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  ministry minobr
  school s1 s2 s3 lonely before after gone
  municipality d1 d2
  group heads
  act order 2022-01-01..
  clause order.p1 of=order 2022-01-01..
  clause order.p2 of=order ..2022-09-15
  duty order.d1 by=order.p1

  s1 -SUBORDINATE_TO-> d1
  s1 -SUBORDINATE_TO-> d2 kind=FOUNDER
  d1 -SUBORDINATE_TO-> minobr
  d2 -SUBORDINATE_TO-> minobr
  s1 -MEMBER_OF-> heads
  s2 -MEMBER_OF-> heads
  heads -MEMBER_OF-> heads
  s2 -NETWORK_AGREEMENT-> s3 agreementId=a-1 order=1
  s2 -NETWORK_AGREEMENT-> s3 agreementId=a-2
  s3 -SUCCEEDS-> s1
  before -SUBORDINATE_TO-> d1 ..2022-09-15
  after -SUBORDINATE_TO-> d1 2022-09-16..
  gone -SUBORDINATE_TO-> d1
  ${everybodyWithEverybody(["k1", "k2", "k3", "k4", "k5"])}
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p2
  heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
`;

function everybodyWithEverybody(ids: readonly string[]): string {
  const links = ids.flatMap((id, place) => ids.slice(place + 1).map((other) => `${id} -MEMBER_OF-> ${other}`));
  return [`group ${ids.join(" ")}`, ...links].join("\n");
}

type Asked = Partial<Omit<ChainsAsked, "from" | "to">>;

describe.each(STORES)("interaction chains on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
    await record(store, { retractions: [{ relation: RelationKind.SUBORDINATE_TO, fromId: "gone", toId: "d1" }] });
    await record(store, "lonely -MEMBER_OF-> heads 2022-09-15..2022-09-16");
  });
  afterAll(() => store.close());

  const ask = async (
    [from, to]: readonly [string, string],
    asked: Asked = {},
    {
      asOf = TODAY,
      knownAt = 2,
      budget = CHAIN_BUDGET,
    }: { asOf?: string; knownAt?: number; budget?: ChainBudget } = {},
  ) =>
    interactionChains(await snapshotOn(store, asOf, knownAt), { from, to, maxLength: 6, first: 100, ...asked }, budget);
  const nodesOf = async (...args: Parameters<typeof ask>) =>
    (await ask(...args)).chains.map(({ nodes }) => nodes.map((node) => node.id).join(" "));

  it("finds nothing, and the whole of it, for a node that nothing is linked with", async () => {
    expect(await ask(["lonely", "s1"])).toEqual({ chains: [], isPartial: false, explored: 0 });
  });

  it("finds a chain along links and against them, with the nodes and links from end to end", async () => {
    const { chains, isPartial } = await ask(["s1", "s2"]);
    expect(chains.map(({ nodes }) => nodes.map((node) => node.id))).toEqual([["s1", "heads", "s2"]]);
    expect(chains[0]?.links.map(({ fromId, relation, toId }) => [fromId, relation, toId])).toEqual([
      ["s1", "MEMBER_OF", "heads"],
      ["s2", "MEMBER_OF", "heads"],
    ]);
    expect(isPartial).toBe(false);
  });

  it("finds both ways round a diamond, those of one length by their ids", async () => {
    expect(await nodesOf(["s1", "minobr"])).toEqual(["s1 d1 minobr", "s1 d2 minobr"]);
    expect(await nodesOf(["minobr", "s1"])).toEqual(["minobr d1 s1", "minobr d2 s1"]);
  });

  it("goes round in no circle: no node comes twice, and a link of a node with itself is no step", async () => {
    expect(await nodesOf(["d1", "d2"])).toEqual(["d1 minobr d2", "d1 s1 d2"]);
    expect(await nodesOf(["heads", "s1"])).toEqual(["heads s1"]);
  });

  it("makes chains of their own of parallel links", async () => {
    const { chains } = await ask(["s2", "s3"]);
    expect(chains.map(({ links }) => links.map((link) => link.agreementId)).sort()).toEqual([["a-1"], ["a-2"]]);
  });

  it("leaves out a link outside the day, and finds it on its day", async () => {
    expect(await nodesOf(["before", "d1"])).toEqual([]);
    expect(await nodesOf(["before", "d1"], {}, { asOf: "2022-09-14" })).toEqual(["before d1"]);
    expect(await nodesOf(["after", "d1"])).toEqual([]);
    expect(await nodesOf(["after", "d1"], {}, { asOf: "2022-09-16" })).toEqual(["after d1"]);
  });

  it("leaves out a link from the revision in which it was retracted on, and before it was learned", async () => {
    expect(await nodesOf(["gone", "d1"], {}, { knownAt: 1 })).toEqual(["gone d1"]);
    expect(await nodesOf(["gone", "d1"], {}, { knownAt: 2 })).toEqual([]);
    expect(await nodesOf(["lonely", "heads"], {}, { knownAt: 2 })).toEqual([]);
    expect(await nodesOf(["lonely", "heads"], {}, { knownAt: 3 })).toEqual(["lonely heads"]);
  });

  it("goes over VALID links alone unless other states are asked for", async () => {
    const ends = ["minobr", "order.d1"] as const;
    expect(await nodesOf(ends, { maxLength: 1 })).toEqual([]);
    expect(await nodesOf(ends, { maxLength: 1, states: [LinkState.REPEALED_BASIS] })).toEqual(["minobr order.d1"]);
    expect(await nodesOf(ends, { maxLength: 1, states: [LinkState.EXPIRED, LinkState.NOT_YET] })).toEqual([]);
    expect(await nodesOf(["before", "after"], { states: ALL_STATES })).toEqual(["before d1 after"]);
    expect(await nodesOf(["before", "after"], { states: [LinkState.EXPIRED] })).toEqual([]);
    expect(await ask(["s1", "s2"], { states: [] })).toMatchObject({ chains: [], isPartial: false });
  });

  it("tells whether every link of a chain is VALID", async () => {
    const snapshot = await snapshotOn(store, TODAY, 2);
    const states = async (from: string, to: string) => {
      const { chains } = await interactionChains(snapshot, { from, to, maxLength: 1, first: 9, states: ALL_STATES });
      return Promise.all(chains.map((chain) => isUnbroken(snapshot, chain)));
    };
    expect(await states("minobr", "order.d1")).toEqual([false]);
    expect(await states("heads", "order.d1")).toEqual([true]);
    expect(await states("after", "d1")).toEqual([false]);
  });

  it("goes over the kinds by which subjects act together unless others are asked for", async () => {
    expect(await nodesOf(["s3", "s1"], { maxLength: 1 })).toEqual([]);
    expect(await nodesOf(["s3", "s1"], { maxLength: 1, over: [RelationKind.SUCCEEDS] })).toEqual(["s3 s1"]);
    expect(await nodesOf(["s1", "minobr"], { over: [RelationKind.MEMBER_OF] })).toEqual([]);
    expect(await ask(["s1", "s2"], { over: [] })).toEqual({ chains: [], isPartial: false, explored: 0 });
  });

  it("stops at the longest length that is asked for, and says so", async () => {
    expect(await ask(["s1", "s2"], { maxLength: 1 })).toMatchObject({ chains: [], isPartial: true });
    expect(await ask(["s1", "s2"], { maxLength: 2 })).toMatchObject({ chains: [{}] });
    expect(await ask(["s3", "s1"], { maxLength: 3 })).toMatchObject({ chains: [{}, {}], isPartial: true });
    expect(await ask(["s3", "s1"], { maxLength: 6 })).toMatchObject({ chains: [{}, {}], isPartial: false });
  });

  it("says that there are longer chains than were asked for where it knows every link", async () => {
    expect(await ask(["k1", "k5"], { maxLength: 3 })).toMatchObject({ chains: { length: 10 }, isPartial: true });
    expect(await ask(["k1", "k5"], { maxLength: 4 })).toMatchObject({ chains: { length: 16 }, isPartial: false });
  });

  it("stops at the number that is asked for, and says so", async () => {
    expect(await nodesOf(["s1", "minobr"], { first: 1 })).toEqual(["s1 d1 minobr"]);
    expect(await nodesOf(["minobr", "s1"], { first: 1 })).toEqual(["minobr d1 s1"]);
    expect(await ask(["s1", "minobr"], { first: 1 })).toMatchObject({ isPartial: true });
    expect(await ask(["s1", "minobr"], { first: 2 })).toMatchObject({ isPartial: true });
    expect(await ask(["s1", "minobr"], { first: 3 })).toMatchObject({ isPartial: false });
    expect(await ask(["s1", "minobr"], { first: 0 })).toEqual({ chains: [], isPartial: true, explored: 0 });
  });

  it("reads no more links once it has looked at more than it may, and says when some are left out", async () => {
    const within = (maxLooks: number) => ask(["s1", "minobr"], {}, { budget: { ...CHAIN_BUDGET, maxLooks } });
    expect(await within(0)).toEqual({ chains: [], isPartial: true, explored: 1 });
    expect(await within(4)).toMatchObject({ isPartial: true, explored: 5 });
    const { explored, isPartial } = await within(100);
    expect(isPartial).toBe(false);
    expect(await within(explored)).toMatchObject({ isPartial: false, chains: [{}, {}] });
    expect(await within(explored - 1)).toMatchObject({ isPartial: true });
  });

  it("takes no more steps in memory than it may, and says when it stops", async () => {
    const within = (maxSteps: number) => ask(["s1", "minobr"], {}, { budget: { ...CHAIN_BUDGET, maxSteps } });
    expect(await within(0)).toMatchObject({ chains: [], isPartial: true });
    expect(await within(3)).toMatchObject({ chains: [{}], isPartial: true });
    expect(await within(100)).toMatchObject({ chains: [{}, {}], isPartial: false });
  });

  it("asks the store once a step, and once for each of ends, links and nodes", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 2);
    await interactionChains(snapshot, { from: "s1", to: "s3", maxLength: 6, first: 100 });
    const steps = counting.asked.filter((name) => name === "chain/step");
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(counting.asked.filter((name) => name !== "chain/step").sort()).toEqual([
      "entity/by-ids",
      "entity/by-ids",
      "link/by-keys",
    ]);
  });

  const errorOf = async (...args: Parameters<typeof ask>) =>
    ask(...args).then(
      () => undefined,
      (error: DomainError) => ({ code: error.code, message: error.message }),
    );

  it("says which end is unknown", async () => {
    expect(await errorOf(["nobody", "s1"])).toEqual({
      code: "NOT_FOUND",
      message: expect.stringMatching(/the id nobody .* as `from` wants it/) as string,
    });
    expect(await errorOf(["s1", "nobody"])).toEqual({
      code: "NOT_FOUND",
      message: expect.stringMatching(/the id nobody .* as `to` wants it/) as string,
    });
    expect(await errorOf(["s1", "s2"], {}, { knownAt: 0 })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("says the first end where both are unknown, whichever is found out first", async () => {
    // What has no day at all takes the store more queries to tell than what is there on another one.
    const before = { knownAt: 0 };
    for (const [from, to] of [
      ["nobody", "s1"],
      ["s1", "nobody"],
    ] as const) {
      const found = await errorOf([from, to], {}, before);
      expect(found).toEqual({
        code: "NOT_FOUND",
        message: expect.stringMatching(new RegExp(`the id ${from} .* as \`from\` wants it`)) as string,
      });
    }
  });

  it("refuses bounds out of range, and one node for both ends", async () => {
    const bad = (message: RegExp) => ({ code: "BAD_USER_INPUT", message: expect.stringMatching(message) as string });
    expect(await errorOf(["s1", "s2"], { maxLength: 13 })).toEqual(bad(/`maxLength` must be from 1 to 12, found 13/));
    expect(await errorOf(["s1", "s2"], { maxLength: 0 })).toEqual(bad(/found 0/));
    expect(await errorOf(["s1", "s2"], { first: 101 })).toEqual(bad(/`first` must be from 0 to 100, found 101/));
    expect(await errorOf(["s1", "s2"], { first: -1 })).toEqual(bad(/found -1/));
    expect(await errorOf(["s1", "s1"])).toEqual(bad(/two nodes, found "s1"/));
  });
});
