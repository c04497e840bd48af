import type { LinkRecord, NodeRecord } from "../../../src/dump/dump-format";
import type { GraphStore } from "../../../src/graph/graph-store";
import { drawGraph } from "../../support/differential/draw-graph";
import { drawMany } from "../../support/differential/same-answers";
import { EMBEDDED, STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { dumped, thereAndBack } from "./lines";

const GRAPHS = 12;
const REGIONS = ["XX-01", "XX-02"];

const nodesOf = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('{"node"')).map((line) => (JSON.parse(line) as { node: NodeRecord }).node);
const linksOf = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('{"link"')).map((line) => (JSON.parse(line) as { link: LinkRecord }).link);

describe.each(STORES)("random graphs on $name", ({ open }) => {
  let store: GraphStore;
  let runs = 0;

  beforeAll(async () => {
    store = await open();
    await drawMany(GRAPHS, async (draw) => {
      const { first, correction } = drawGraph(draw, `r${++runs}-`);
      await record(store, first);
      await record(store, correction);
    });
  });
  afterAll(() => store.close());

  test("come back from another store as they were", async () => {
    const lines = await dumped(store);
    expect(nodesOf(lines).length).toBeGreaterThan(100);
    expect(await thereAndBack(EMBEDDED, lines)).toEqual(lines);
  });

  test.each(REGIONS)("give a region %s that comes back as it was, and needs nothing else", async (region) => {
    const lines = await dumped(store, { region });
    const ids = new Set(nodesOf(lines).map(({ id }) => id));
    const all = await dumped(store);
    expect(ids.size).toBeGreaterThan(10);
    expect(ids.size).toBeLessThan(nodesOf(all).length);
    expect(await thereAndBack(EMBEDDED, lines, { region })).toEqual(lines);
    const known = new Set(nodesOf(all).map(({ id }) => id));
    const named = linksOf(lines).flatMap(({ properties }) => [properties["basis"], properties["agreementId"]]);
    expect(named.filter((id) => typeof id === "string" && known.has(id) && !ids.has(id))).toEqual([]);
    const own = nodesOf(all).filter(({ states }) => states.some((state) => state["region"] === region));
    expect(own.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});
