import { layout, type LayoutEdge, type LayoutNode, type Placed } from "../../../../src/page/graph/layout/layout";
import { NODE_GAP } from "../../../../src/page/graph/layout/spacing";

const COLUMNS = [0, 1, 2, 3].map(() => ({ width: 232, padding: 28 }));

/** «a0 b1 c1»: nodes with their columns; «a-b»: edges. */
function laidOut(nodes: string, edges: string, height = 50) {
  const parsed = nodes.split(" ").map((word): LayoutNode => {
    const [, id = "", column] = /^(\w+?)(\d)$/.exec(word)!;
    return { id, column: Number(column), height, group: "" };
  });
  const lines = edges === "" ? [] : edges.split(" ");
  const drawn = lines.map((line): LayoutEdge => {
    const [from = "", to = ""] = line.split("-");
    return { id: line, from, to };
  });
  return layout(parsed, drawn, COLUMNS);
}

const topDown = (nodes: readonly Placed[], column: number) =>
  nodes
    .filter((node) => node.column === column)
    .toSorted((a, b) => a.y - b.y)
    .map(({ id }) => id);

/** A graph of so many nodes, drawn by a rule that needs no chance. */
function large(count: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const nodes = Array.from({ length: count }, (_, index): LayoutNode => {
    return { id: `n${index}`, column: index % 4, height: 48 + (index % 3) * 17, group: `g${index % 7}` };
  });
  const edges = Array.from({ length: count * 2 }, (_, index): LayoutEdge => {
    return { id: `e${index}`, from: `n${(index * 7) % count}`, to: `n${(index * 13 + 5) % count}` };
  });
  return { nodes, edges };
}

describe("The layout of a graph", () => {
  test("gives each level its x, whatever links there are", () => {
    const { nodes, lefts } = laidOut("a0 b1 c2 d1", "a-b b-c a-c");
    expect(nodes.map(({ x }) => x)).toEqual([28, 260, 492, 260]);
    expect(lefts).toEqual([0, 232, 464, 696, 928]);
  });

  test("orders a column as its neighbours stand, so that edges do not cross", () => {
    const { nodes } = laidOut("a0 b0 c0 x1 y1 z1", "a-z b-y c-x");
    const left = topDown(nodes, 0);
    const right = topDown(nodes, 1);
    const partner = { a: "z", b: "y", c: "x" } as Record<string, string>;
    expect(right).toEqual(left.map((id) => partner[id]));
  });

  test("keeps nodes of a column apart", () => {
    const graph = large(200);
    const { nodes } = layout(graph.nodes, graph.edges, COLUMNS);
    for (const column of [0, 1, 2, 3]) {
      const own = nodes.filter((node) => node.column === column).toSorted((a, b) => a.y - b.y);
      own.slice(1).forEach((node, index) => {
        const above = own[index]!;
        expect(node.y).toBeGreaterThanOrEqual(above.y + above.height + NODE_GAP - 1);
      });
    }
  });

  test("leads an edge that skips a column through a gap between its nodes", () => {
    const { nodes, routes } = laidOut("a0 b0 x1 y1 z2", "a-x b-y a-z b-z");
    const passing = routes.filter(({ id }) => id === "a-z" || id === "b-z");
    const through = passing.map(({ path }) => Number(/C[\d.]+ [\d.]+ [\d.]+ [\d.]+ [\d.]+ ([\d.]+)H/.exec(path)![1]));
    const middle = nodes.filter(({ column }) => column === 1);
    for (const y of through) for (const node of middle) expect(y < node.y || y > node.y + node.height).toBe(true);
  });

  test("gives each edge of a node a port of its own", () => {
    const { routes } = laidOut("a0 x1 y1 z1", "a-x a-y a-z");
    const ports = routes.map(({ ends }) => ends[0]!.y);
    expect(new Set(ports).size).toBe(3);
  });

  test("loops an edge within one column at its right", () => {
    const { routes } = laidOut("a1 b1", "a-b");
    expect(routes[0]!.ends.map(({ x }) => x)).toEqual([436, 436]);
  });

  test("places what has no links, and draws nothing for ends that are not there", () => {
    const { nodes, routes } = laidOut("a0 b3", "a-nobody");
    expect(nodes).toHaveLength(2);
    expect(routes).toEqual([]);
  });

  test("is the same for the same graph", () => {
    const { nodes, edges } = large(120);
    expect(layout(nodes, edges, COLUMNS)).toEqual(layout(nodes, edges, COLUMNS));
  });

  test("lays out 2,000 nodes in a part of a second of the processor", () => {
    const { nodes, edges } = large(2000);
    layout(nodes.slice(0, 100), [], COLUMNS);
    // Of the processor: on a busy machine the clock tells what others do.
    const begun = process.cpuUsage();
    layout(nodes, edges, COLUMNS);
    expect(process.cpuUsage(begun).user / 1e3).toBeLessThan(1000);
  });
});
