import type { PathsQuery } from "../../graphql/generated/operations";
import { type GraphLink, type GraphNode, nodesById } from "../../graph/graph-node";
import type { LayoutColumn, LayoutEdge, LayoutNode } from "../../graph/layout/layout";

export type InteractionChain = NonNullable<PathsQuery["interactionChains"]>["chains"][number];

/** All chains laid over each other: each node and link once. */
export interface ChainUnion {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** By node: how far from the beginning it stands at most. Both ends stand at the edges. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly columns: number;
}

/** The union of chains, its nodes in columns by their distance from the beginning. */
export function chainUnion(chains: readonly InteractionChain[]): ChainUnion {
  const byId = nodesById(chains.flatMap(({ nodes }) => nodes));
  const links = new Map(chains.flatMap((chain) => chain.links.map((link) => [link.id, link])));
  const columnOf = new Map<string, number>();
  for (const { nodes } of chains)
    nodes.forEach(({ id }, index) => columnOf.set(id, Math.max(columnOf.get(id) ?? 0, index)));
  const longest = Math.max(0, ...chains.map(({ length }) => length));
  for (const { nodes } of chains) {
    const last = nodes.at(-1);
    if (last !== undefined) columnOf.set(last.id, longest);
  }
  return { nodes: [...byId.values()], links: [...links.values()], columnOf, columns: longest + 1 };
}

/** Between two columns there is room for the word of a link. */
const GAP = 76;
const NARROWEST = 124;
const WIDEST = 200;

/** The columns share the width; where it is too small for them, the picture scrolls. */
export function unionColumns({ columns }: ChainUnion, width: number): readonly LayoutColumn[] {
  const each = Math.max(Math.floor(width / columns), NARROWEST + GAP);
  const own = Math.min(each - GAP, WIDEST);
  return Array.from({ length: columns }, () => ({ width: each, padding: (each - own) / 2 }));
}

/** What is placed, with heights as they are measured. */
export function unionLayout(
  union: ChainUnion,
  columns: readonly LayoutColumn[],
  heightOf: (node: GraphNode, width: number) => number,
): { readonly nodes: readonly LayoutNode[]; readonly edges: readonly LayoutEdge[] } {
  const nodes = union.nodes.map((node): LayoutNode => {
    const column = union.columnOf.get(node.id) ?? 0;
    const { width, padding } = columns[column] ?? { width: 0, padding: 0 };
    return { id: node.id, column, height: heightOf(node, width - 2 * padding), group: node.typename };
  });
  return { nodes, edges: union.links.map(({ id, from, to }) => ({ id, from: from.id, to: to.id })) };
}
