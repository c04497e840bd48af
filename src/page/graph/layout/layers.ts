import type { LayoutEdge, LayoutNode } from "./layout";

/** A place in a column: a node, or where an edge passes through the column. */
export interface Slot {
  readonly id: string;
  readonly column: number;
  readonly height: number;
  readonly group: string;
  readonly isDummy: boolean;
}

/** Columns of slots, and between which slots of neighbouring columns lines run. */
export interface Layers {
  readonly columns: readonly (readonly Slot[])[];
  /** Slots to the left and to the right of a slot. */
  readonly left: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlyMap<string, readonly string[]>;
  /** The dummies of an edge, from its left end to its right one. */
  readonly dummies: ReadonlyMap<string, readonly string[]>;
}

/** Room for a line that passes through a column. */
const DUMMY_HEIGHT = 8;

/** The graph in columns, with a dummy wherever an edge passes through a column; edges within one column add none. */
export function layersOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], count: number): Layers {
  const columns: Slot[][] = Array.from({ length: count }, () => []);
  const columnOf = new Map<string, number>();
  for (const { id, column, height, group } of nodes) {
    columns[column]?.push({ id, column, height, group, isDummy: false });
    columnOf.set(id, column);
  }
  const left = new Map<string, string[]>();
  const right = new Map<string, string[]>();
  const dummies = new Map<string, readonly string[]>();
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  for (const { id, from, to } of edges) {
    const ends = [from, to].toSorted((a, b) => (columnOf.get(a) ?? 0) - (columnOf.get(b) ?? 0));
    const [first = from, last = to] = ends;
    const start = columnOf.get(first);
    const end = columnOf.get(last);
    if (start === undefined || end === undefined || start === end) continue;
    const own = Array.from({ length: end - start - 1 }, (_, index) => `${id}@${start + 1 + index}`);
    own.forEach((dummy, index) => {
      const column = start + 1 + index;
      columns[column]?.push({
        id: dummy,
        column,
        height: DUMMY_HEIGHT,
        group: groupOf.get(last) ?? "",
        isDummy: true,
      });
    });
    dummies.set(id, own);
    const chain = [first, ...own, last];
    for (let index = 1; index < chain.length; index++) {
      const [near = "", far = ""] = [chain[index - 1], chain[index]];
      push(right, near, far);
      push(left, far, near);
    }
  }
  return { columns, left, right, dummies };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
