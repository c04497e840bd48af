import fc from "fast-check";
import { allKnown } from "../../../src/event-loop/when-known";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { linksAround } from "../../../src/link/link.question";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import { linkState } from "../../../src/moment/link-state";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const NODES = ["a", "b", "c"] as const;
const KINDS = [RelationKind.SUBORDINATE_TO, RelationKind.MEMBER_OF, RelationKind.POST_IN] as const;
const INTERVALS = [
  { from: null, to: null },
  { from: "2022-01-01", to: "2022-09-15" },
  { from: "2022-02-01", to: "2022-09-16" },
  { from: "2022-09-16", to: null },
] as const;

const edges = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...NODES),
    to: fc.constantFrom(...NODES),
    kind: fc.constantFrom(...KINDS),
    validity: fc.constantFrom(...INTERVALS),
    isRetracted: fc.boolean(),
  }),
  { maxLength: 14, selector: ({ from, to, kind, validity }) => [from, to, kind, validity.from].join() },
);

const lists = fc.record({
  direction: fc.constantFrom(...Object.values(Direction)),
  over: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
  states: fc.uniqueArray(fc.constantFrom(...ALL_STATES), { minLength: 1 }),
  first: fc.integer({ min: 1, max: 4 }),
  before: fc.boolean(),
});

describe.each(STORES)("links and steps on $name", ({ open, kind: storeKind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("are those that the facts name, each once, whatever was withdrawn since", async () => {
    const property = fc.asyncProperty(edges, lists, async (drawn, { before, first, ...list }) => {
      const prefix = `r${++run}-`;
      const facts = drawn.map(
        ({ from, to, kind, validity }) =>
          `${prefix}${from} -${kind}-> ${prefix}${to} ${validity.from === null ? "" : `${validity.from}..${validity.to ?? ""}`}`,
      );
      const { revision } = await record(
        store,
        `group ${NODES.map((name) => prefix + name).join(" ")}\n${facts.join("\n")}`,
      );
      const retractions = drawn
        .filter(({ isRetracted }) => isRetracted)
        .map(({ from, to, kind, validity }) => ({
          relation: kind,
          fromId: prefix + from,
          toId: prefix + to,
          validity,
        }));
      await record(store, {
        retractions: retractions.flatMap(({ validity: { from }, ...named }) =>
          from === null ? [] : [{ ...named, validFrom: from }],
        ),
      });
      const snapshot = await snapshotOn(store, TODAY, before ? revision : undefined);
      const expected = (near: string) =>
        drawn
          .filter(({ isRetracted, validity }) => before || !isRetracted || validity.from === null)
          .filter(
            ({ kind, validity }) => list.over.includes(kind) && list.states.includes(linkState(validity, null, TODAY)),
          )
          .filter(
            ({ from, to }) =>
              (list.direction !== Direction.IN && from === near) || (list.direction !== Direction.OUT && to === near),
          )
          .map(({ from, to, kind, validity }) => [prefix + from, kind, prefix + to, validity.from].join(" "));
      for (const near of NODES) {
        const id = prefix + near;
        const paged = await pageThrough((page) => linksAround(snapshot, id, { ...list, ...page }), first);
        const found = paged.map(({ fromId, relation, toId, validity }) =>
          [fromId, relation, toId, validity.from].join(" "),
        );
        expect([...found].sort()).toEqual(expected(near).sort());
        expect(await (await linksAround(snapshot, id, { ...list, first: 0 })).totalCount).toBe(found.length);
        const steps = await allKnown(list.over.map((kind) => stepLoader(snapshot, kind, list).load(id)));
        expect(steps.flatMap((each) => each.map(({ link }) => link.id)).sort()).toEqual(
          paged.map(({ id }) => id).sort(),
        );
        for (const { nearId, far, link } of steps.flat()) {
          expect([nearId, far.id].sort()).toEqual([link.fromId, link.toId].sort());
        }
      }
    });
    await fc.assert(property, { numRuns: runs(storeKind, { embedded: 60, neo4j: 15 }) });
  }, 120_000);
});
