import type { Layers } from "./layers";
import type { LayoutEdge, Placed, Route } from "./layout";

interface Drawing {
  readonly graph: Layers;
  readonly placed: readonly Placed[];
  readonly tops: ReadonlyMap<string, number>;
  readonly lefts: readonly number[];
  readonly edges: readonly LayoutEdge[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two ports of one node. */
const PORT_GAP = 10;
/** An edge within one column leaves and enters at the right, and bends so far out. */
const LOOP = 26;

/** The lines: from port to port, through the dummies straight, between columns as curves with flat ends. */
export function routed({ graph, placed, tops, lefts, edges }: Drawing): readonly Route[] {
  const nodes = new Map(placed.map((node) => [node.id, node]));
  const ports = portsOf(edges, nodes);
  return edges.flatMap(({ id, from, to }): readonly Route[] => {
    const [first, last] = inOrder(nodes.get(from), nodes.get(to));
    if (first === undefined || last === undefined) return [];
    const startY = ports.get(`${id} ${first.id}`) ?? 0;
    const endY = ports.get(`${id} ${last.id}`) ?? 0;
    const start = { x: first.x + first.width, y: startY };
    if (first.column === last.column) return [loop(id, start, { x: last.x + last.width, y: endY })];
    const end = { x: last.x, y: endY };
    const through = (graph.dummies.get(id) ?? []).map((dummy, index) => {
      const y = (tops.get(dummy) ?? 0) + 4;
      const column = first.column + 1 + index;
      return { left: { x: (lefts[column] ?? 0) + 8, y }, right: { x: (lefts[column + 1] ?? 0) - 8, y } };
    });
    const points = [start, ...through.flatMap(({ left, right }) => [left, right]), end];
    return [{ id, path: pathOf(points), tag: tagOf(points), ends: [start, end] }];
  });
}

/** The height at which each edge leaves a node: ports in the order of what they lead to, so that edges do not cross. */
function portsOf(edges: readonly LayoutEdge[], nodes: ReadonlyMap<string, Placed>): ReadonlyMap<string, number> {
  const sides = new Map<string, { edge: string; node: string; y: number }[]>();
  const add = (edge: string, node: Placed | undefined, other: Placed | undefined): void => {
    if (node === undefined || other === undefined) return;
    const side = `${node.id} ${other.column < node.column ? "left" : "right"}`;
    const port = { edge, node: node.id, y: other.y + other.height / 2 };
    const ports = sides.get(side);
    if (ports === undefined) sides.set(side, [port]);
    else ports.push(port);
  };
  for (const { id, from, to } of edges) {
    add(id, nodes.get(from), nodes.get(to));
    add(id, nodes.get(to), nodes.get(from));
  }
  const heights = new Map<string, number>();
  for (const ports of sides.values()) {
    const node = nodes.get(ports[0]?.node ?? "");
    if (node === undefined) continue;
    const gap = Math.min(PORT_GAP, (node.height - 16) / Math.max(ports.length - 1, 1));
    ports
      .toSorted((a, b) => a.y - b.y)
      .forEach(({ edge }, index) =>
        heights.set(`${edge} ${node.id}`, node.y + node.height / 2 + (index - (ports.length - 1) / 2) * gap),
      );
  }
  return heights;
}

/** Curves between columns, straight lines through them. */
function pathOf([start, ...rest]: readonly Point[]): string {
  if (start === undefined) return "";
  let from = start;
  const parts = rest.map((to, index) => {
    const middle = (from.x + to.x) / 2;
    const part = index % 2 === 1 ? `H${to.x}` : `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return part;
  });
  return `M${start.x} ${start.y}${parts.join("")}`;
}

/** The word of an edge stands where it is flat: on its longest pass through a column, else in the middle of its curve. */
function tagOf(points: readonly Point[]): Route["tag"] {
  const start = points[0] ?? { x: 0, y: 0 };
  const end = points.at(-1) ?? start;
  const passes = points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1];
    return index % 2 === 1 && to !== undefined ? [{ x: (from.x + to.x) / 2, y: from.y, room: to.x - from.x }] : [];
  });
  const [longest] = passes.toSorted((a, b) => b.room - a.room);
  return longest ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2, room: end.x - start.x };
}

function loop(id: string, start: Point, end: Point): Route {
  const x = Math.max(start.x, end.x) + LOOP;
  const path = `M${start.x} ${start.y}C${x} ${start.y} ${x} ${end.y} ${end.x} ${end.y}`;
  return { id, path, tag: { x: x - 6, y: (start.y + end.y) / 2, room: LOOP }, ends: [start, end] };
}

function inOrder(from: Placed | undefined, to: Placed | undefined): readonly [Placed | undefined, Placed | undefined] {
  if (from === undefined || to === undefined || from.column <= to.column) return [from, to];
  return [to, from];
}
