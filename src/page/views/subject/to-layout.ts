import type { LayoutColumn, LayoutEdge, LayoutNode } from "../../graph/layout/layout";
import { nodeHeight } from "../../graph/measure";
import type { Picture } from "./neighbourhood";

const FOLDED = 28;
const LEAST_COLUMN = 190;
const WIDEST_NODE = 222;
/** Room for edges at each side of a node. */
const SIDE = 18;
const BUNDLE_HEIGHT = 156;

/** The widths of the columns: folded ones are narrow, the others share what is left. */
export function columnWidths({ columns }: Picture, width: number): readonly LayoutColumn[] {
  const empty = columns.filter(({ isEmpty }) => isEmpty).length;
  const each = Math.max(LEAST_COLUMN, Math.floor((width - empty * FOLDED) / Math.max(columns.length - empty, 1)));
  const padding = Math.max(SIDE, (each - WIDEST_NODE) / 2);
  return columns.map(({ isEmpty }) => (isEmpty ? { width: FOLDED, padding: 0 } : { width: each, padding }));
}

/** What is placed: nodes and folded bundles with their heights, and the lines between them. */
export function toLayout(
  picture: Picture,
  width: number,
): { readonly nodes: readonly LayoutNode[]; readonly edges: readonly LayoutEdge[] } {
  const columns = columnWidths(picture, width);
  const widthOf = (column: number): number => (columns[column]?.width ?? 0) - 2 * (columns[column]?.padding ?? 0);
  const nodes = picture.nodes.map(({ id, label, kind, typename }): LayoutNode => {
    const column = picture.columnOf.get(id) ?? 0;
    const more = kind === "GROUP" || kind === "POSITION" ? 1 : 0;
    return { id, column, height: nodeHeight(label, widthOf(column), more), group: kind ?? typename };
  });
  const bundles = picture.bundles.map(({ id, kind }): LayoutNode => {
    return { id, column: picture.columnOf.get(id) ?? 0, height: BUNDLE_HEIGHT, group: kind };
  });
  const links = picture.links.map(({ id, from, to }): LayoutEdge => ({ id, from: from.id, to: to.id }));
  const folded = picture.bundles.map(({ id, of }): LayoutEdge => ({ id: `to ${of} ${id}`, from: of, to: id }));
  return { nodes: [...nodes, ...bundles], edges: [...links, ...folded] };
}
