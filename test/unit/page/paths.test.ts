import { chainUnion, type InteractionChain, unionColumns } from "../../../src/page/views/paths/chain-union";
import { chosenKinds, chosenLength, pathQuestion } from "../../../src/page/views/paths/path-question";

/** A chain drawn as «a -> b -> c». */
function chain(drawing: string): InteractionChain {
  const ids = drawing.split(" -> ");
  const nodes = ids.map((id) => ({ __typename: "Act", id, label: id }));
  const links = ids
    .slice(1)
    .map((to, index) => ({ id: `${ids[index]} ${to}`, from: { id: ids[index] }, to: { id: to } }));
  return { length: links.length, isUnbroken: true, sentence: "", nodes, links } as unknown as InteractionChain;
}

describe("The union of chains", () => {
  const union = chainUnion([
    chain("district -> heads -> d3 -> centre"),
    chain("district -> heads -> d2 -> iro -> d3 -> centre"),
  ]);

  test("has each node and link once, in columns by their farthest distance, the ends at the edges", () => {
    expect(Object.fromEntries(union.columnOf)).toEqual({ district: 0, heads: 1, d2: 2, iro: 3, d3: 4, centre: 5 });
    expect(union.nodes).toHaveLength(6);
    expect(union.links).toHaveLength(6);
    expect(union.columns).toBe(6);
  });

  test("puts the end at the right edge though a shorter chain reaches it earlier", () => {
    const { columnOf } = chainUnion([chain("a -> b -> c -> d"), chain("a -> d")]);
    expect(columnOf.get("d")).toBe(3);
  });

  test("shares the width among its columns, and leaves room for words where the width is small", () => {
    expect(unionColumns(union, 1230).reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(1230);
    const columns = unionColumns(union, 400);
    expect(columns).toHaveLength(6);
    expect(columns.every(({ width, padding }) => width - 2 * padding >= 124 && padding >= 38)).toBe(true);
  });

  test("of no chains is empty", () => {
    expect(chainUnion([])).toMatchObject({ nodes: [], links: [] });
  });
});

describe("The question about chains", () => {
  test("asks for none until both ends are named", () => {
    expect(pathQuestion({ from: "a" })).toMatchObject({ hasFrom: true, hasTo: false, hasBoth: false });
    expect(pathQuestion({ from: "a", to: "b" }).hasBoth).toBe(true);
  });

  test("goes over the usual kinds and what holds, unless the address says otherwise", () => {
    expect(chosenKinds("")).toHaveLength(7);
    expect(chosenKinds("HOLDS,NO_SUCH")).toEqual(["HOLDS"]);
    expect(pathQuestion({}).states).toEqual(["VALID"]);
    expect(pathQuestion({ states: "all" }).states).toContain("EXPIRED");
  });

  test("takes a length that the service takes", () => {
    expect([undefined, "8", "12", "13", "0", "x"].map(chosenLength)).toEqual([6, 8, 12, 6, 6, 6]);
  });
});
