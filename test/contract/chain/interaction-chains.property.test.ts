import fc from "fast-check";
import { CHAIN_BUDGET, interactionChains } from "../../../src/chain/interaction-chains.question";
import type { ChainBudget } from "../../../src/chain/interaction-chains.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { linkId, linkIdentity } from "../../../src/link/link-identity";
import type { Interval } from "../../../src/moment/interval";
import { includesDay } from "../../../src/moment/interval";
import type { LinkFact } from "../../../src/revision/graph-facts";
import { drawing } from "../../support/drawing";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";
import type { PlainLink } from "./naive-chains";
import { naiveChains } from "./naive-chains";

const NODES = 7;
const RELATIONS = [RelationKind.MEMBER_OF, RelationKind.SUBORDINATE_TO, RelationKind.NETWORK_AGREEMENT];
const INTERVALS: readonly Interval[] = [
  { from: null, to: null },
  { from: "2022-01-01", to: "2022-12-31" },
  { from: TODAY, to: null },
  { from: null, to: TODAY },
  { from: "2022-09-16", to: null },
];

const node = fc.nat(NODES - 1);
/** Mostly links that hold; links of one kind between the same two nodes are told apart by the agreement. */
const drawnLink = fc.record({
  from: node,
  to: node,
  relation: fc.constantFrom(...RELATIONS),
  agreement: fc.nat(1),
  interval: fc.constantFrom(...INTERVALS, ...INTERVALS.slice(0, 3)),
  isRetracted: fc.constantFrom(true, false, false, false),
});
const graph = fc.array(drawnLink, { minLength: 1, maxLength: 16 });
const ends = fc.tuple(node, node).filter(([from, to]) => from !== to);

type DrawnLink = typeof drawnLink extends fc.Arbitrary<infer L> ? L : never;

describe.each(STORES)("interaction chains of random graphs on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;
  const numRuns = runs(kind, { embedded: 60, neo4j: 25 });

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  /** Records the graph beside those of earlier runs; gives its links that hold today and are known in the end. */
  const draw = async (drawn: readonly DrawnLink[]) => {
    run++;
    const id = (place: number) => `r${run}-n${place}`;
    const lines = drawn.map(({ from, to, relation, agreement, interval }) => {
      const own = relation === RelationKind.NETWORK_AGREEMENT ? ` agreementId=a-${agreement}` : "";
      return `${id(from)} -${relation}-> ${id(to)} ${interval.from ?? ""}..${interval.to ?? ""}${own}`.replace(
        " .. ",
        " ",
      );
    });
    const nodes = `school ${Array.from({ length: NODES }, (_none, place) => id(place)).join(" ")}`;
    const facts = drawing([nodes, ...lines.map((line) => line.replace(/ \.\.$/, ""))].join("\n"));
    const distinct = [...new Map(facts.links.map((link) => [linkIdentity(link), link])).values()];
    const { revision } = await record(store, { ...facts, links: distinct });
    // A retraction withdraws all links of a kind from one node to another.
    const retractions = facts.links.filter((_link, place) => drawn[place]!.isRetracted);
    if (retractions.length > 0) await record(store, { retractions });
    const kindAndEnds = (link: LinkFact) => [link.relation, link.fromId, link.toId].join(" ");
    const retracted = new Set(retractions.map(kindAndEnds));
    const holding = distinct.filter((link) => !retracted.has(kindAndEnds(link)) && includesDay(link.validity, TODAY));
    const links: PlainLink[] = holding.map((link) => ({ ...link, id: linkId(link, revision) }));
    return { id, links };
  };

  const ask = async (
    from: string,
    to: string,
    {
      maxLength = 12,
      first = 100,
      budget = CHAIN_BUDGET,
    }: { maxLength?: number; first?: number; budget?: ChainBudget },
  ) => {
    const answer = await interactionChains(await snapshotOn(store), { from, to, maxLength, first }, budget);
    return { ...answer, ids: answer.chains.map(({ links }) => links.map((link) => link.id)) };
  };

  it("are those that a plain search in depth finds, in its order, and nothing outside the moment", async () => {
    const property = fc.asyncProperty(graph, ends, async (drawn, [from, to]) => {
      const { id, links } = await draw(drawn);
      const all = naiveChains(links, id(from), id(to));
      const { ids, isPartial, chains } = await ask(id(from), id(to), {});
      expect(ids).toEqual(all.slice(0, 100));
      expect(isPartial).toBe(all.length > 100);
      for (const { nodes, links: walked } of chains) {
        expect(new Set(nodes.map((one) => one.id)).size).toBe(walked.length + 1);
      }
    });
    await fc.assert(property, { numRuns });
  }, 300_000);

  it("are the same from the other end, turned round, wherever they are cut", async () => {
    const bounds = fc.record({ maxLength: fc.integer({ min: 1, max: 7 }), first: fc.integer({ min: 0, max: 12 }) });
    const property = fc.asyncProperty(graph, ends, bounds, async (drawn, [from, to], cut) => {
      const { id } = await draw(drawn);
      const [there, back] = [await ask(id(from), id(to), cut), await ask(id(to), id(from), cut)];
      expect(back.ids.map((walked) => [...walked].reverse())).toEqual(there.ids);
      expect([back.isPartial, back.explored]).toEqual([there.isPartial, there.explored]);
    });
    await fc.assert(property, { numRuns });
  }, 300_000);

  it("lose nothing when a limit is raised, and are called partial where a limit cut some off", async () => {
    const limits = fc.record({
      maxLength: fc.integer({ min: 1, max: 7 }),
      first: fc.integer({ min: 1, max: 12 }),
      maxLooks: fc.integer({ min: 1, max: 40 }),
    });
    const property = fc.asyncProperty(graph, ends, limits, async (drawn, [from, to], low) => {
      const { id, links } = await draw(drawn);
      const all = naiveChains(links, id(from), id(to));
      const within = ({ maxLooks, ...rest }: typeof low) =>
        ask(id(from), id(to), { ...rest, budget: { ...CHAIN_BUDGET, maxLooks } });
      const found = await within(low);
      const raised = [await within({ ...low, first: 100 }), await within({ ...low, maxLength: 12 })];
      for (const more of raised) expect(more.ids.slice(0, found.ids.length)).toEqual(found.ids);
      const wider = await within({ ...low, first: 100, maxLooks: 1000 });
      for (const chain of found.ids) expect(wider.ids).toContainEqual(chain);
      if (!found.isPartial) expect(found.ids).toEqual(all);
    });
    await fc.assert(property, { numRuns });
  }, 300_000);
});
