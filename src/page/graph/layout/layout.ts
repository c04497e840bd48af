import { coordinates } from "./coordinates";
import { layersOf } from "./layers";
import { ordered } from "./order";
import { routed } from "./routes";
import { HEAD } from "./spacing";

/** A node to be placed: in which column it stands, and how high it is. */
export interface LayoutNode {
  readonly id: string;
  /** From 0, left to right. */
  readonly column: number;
  readonly height: number;
  /** Nodes of one group stay together in their column as far as links allow. */
  readonly group: string;
}

export interface LayoutEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface LayoutColumn {
  readonly width: number;
  /** Nodes are as wide as their column, less this at each side. */
  readonly padding: number;
}

export interface Placed {
  readonly id: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Route {
  readonly id: string;
  /** An SVG path from node to node: flat through the gaps of columns, curved between them. */
  readonly path: string;
  /** Where its word stands, and how much room it has there. */
  readonly tag: { readonly x: number; readonly y: number; readonly room: number };
  readonly ends: readonly { readonly x: number; readonly y: number }[];
}

export interface Layout {
  readonly nodes: readonly Placed[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
  /** Left edges of the columns, and the right edge of the last. */
  readonly lefts: readonly number[];
}

/**
 * Places nodes in their columns so that few edges cross, and draws the edges.
 *
 *     duties   regional   municipal          An edge that skips a column has a dummy in it, which takes
 *      D1 ───────┐                           part in the order as a node does: so the edge runs through
 *      D2 ─── ministry                       a gap between nodes and never over one.
 *         └──────·────── group
 *
 * Order by barycentre over nodes and dummies, then heights by the mean of neighbours. Cost: edges × sweeps, so that
 * 2,000 nodes take a small part of a second; no engine is needed.
 */
export function layout(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  columns: readonly LayoutColumn[],
): Layout {
  const graph = layersOf(nodes, edges, columns.length);
  const layers = ordered(graph);
  const lefts = columns.reduce<number[]>((sums, { width }) => [...sums, (sums.at(-1) ?? 0) + width], [0]);
  const tops = coordinates(layers, graph);
  const placed = nodes.map(({ id, column, height }): Placed => {
    const { width, padding } = columns[column] ?? { width: 0, padding: 0 };
    const x = (lefts[column] ?? 0) + padding;
    return { id, column, x, y: tops.get(id) ?? HEAD, width: width - 2 * padding, height };
  });
  const bottom = Math.max(HEAD + 60, ...placed.map(({ y, height }) => y + height));
  return {
    nodes: placed,
    routes: routed({ graph, placed, tops, lefts, edges }),
    width: lefts.at(-1) ?? 0,
    height: bottom + 24,
    lefts,
  };
}
