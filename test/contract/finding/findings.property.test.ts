import fc from "fast-check";
import { FindingRule } from "../../../src/finding/finding-rules";
import { listFindings } from "../../../src/finding/finding.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const PLACES = 5;
const place = fc.nat(PLACES - 1);
/** Who answers to whom, and whether still. */
const lines = fc.uniqueArray(fc.record({ from: place, to: place, isOver: fc.nat(4).map((n) => n === 0) }), {
  maxLength: 9,
  selector: ({ from, to }) => `${from} ${to}`,
});

type Lines = readonly { readonly from: number; readonly to: number; readonly isOver: boolean }[];

describe.each(STORES)("findings on random graphs on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const recordLines = async (drawn: Lines) => {
    const id = (one: number) => `r${run}-${one}`;
    const subjects = Array.from({ length: PLACES }, (_none, one) => `school ${id(one)} region=XX-R${run}`);
    const links = drawn.map(
      ({ from, to, isOver }) => `${id(from)} -SUBORDINATE_TO-> ${id(to)} ${isOver ? `..${TODAY}` : ""}`,
    );
    await record(store, [...subjects, ...links].join("\n"));
  };

  it("tell each circle of command once, and only those that a search by hand finds", async () => {
    const property = fc.asyncProperty(lines, async (drawn) => {
      run++;
      await recordLines(drawn);
      const filter = { rules: [FindingRule.SUBORDINATION_CYCLE], regions: [`XX-R${run}`] };
      const { nodes } = await listFindings(await snapshotOn(store), { first: 1000, filter });
      const found = nodes.map(({ mentions }) => mentions.map((id) => Number(id.split("-")[1])).join(" "));
      expect(found.sort()).toEqual(circlesIn(drawn.filter(({ isOver }) => !isOver)).sort());
      for (const { evidence, mentions } of nodes) expect(evidence).toHaveLength(mentions.length);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 25, neo4j: 15 }) });
  }, 120_000);

  it("are the same list, however it is paged", async () => {
    const orphans = Array.from({ length: 9 }, (_none, one) => `school paged-${one} region=XX-PAGED`);
    await record(store, orphans.join("\n"));
    const snapshot = await snapshotOn(store);
    const whole = (await listFindings(snapshot, { first: 1000 })).nodes.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(5);
    const sizes = fc.integer({ min: 1, max: whole.length + 1 });
    await fc.assert(
      fc.asyncProperty(sizes, async (first) => {
        const paged = await pageThrough(
          (page) => listFindings(snapshot, page),
          Math.max(first, Math.ceil(whole.length / 100)),
        );
        expect(paged.map(({ id }) => id)).toEqual(whole);
      }),
      { numRuns: runs(kind, { embedded: 5, neo4j: 5 }) },
    );
  }, 120_000);
});

/** Every circle, from its smallest member on. */
function circlesIn(drawn: Lines): string[] {
  const walk = (path: readonly number[]): string[] => {
    const [start = 0] = path;
    return drawn
      .filter(({ from }) => from === path.at(-1))
      .flatMap(({ to }) => {
        if (to === start) return [path.join(" ")];
        return to < start || path.includes(to) ? [] : walk([...path, to]);
      });
  };
  return Array.from({ length: PLACES }, (_none, start) => walk([start])).flat();
}
