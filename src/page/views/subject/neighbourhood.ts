import { type GraphLine, type GraphNode, nodesById } from "../../graph/graph-node";
import type { Level, SubjectKind } from "../../graphql/generated/enums";
import type { SubjectQuery } from "../../graphql/generated/operations";

export type Neighbourhood = NonNullable<SubjectQuery["neighbourhood"]>;

/** More than so many that are alike are folded into one. */
export const FOLD_ABOVE = 12;

const LEVELS: readonly Level[] = ["FEDERAL", "REGIONAL", "MUNICIPAL", "INSTITUTIONAL"];

/** Nodes that are linked alike to one node, folded: «63 муниципалитета». */
export interface BundleNode {
  readonly id: string;
  readonly of: string;
  readonly kind: GraphLine["kind"];
  readonly direction: "IN" | "OUT";
  readonly memberKind: SubjectKind | null;
  readonly members: readonly GraphNode[];
  readonly total: number;
  readonly level: Level;
}

/** A column of the picture. */
export interface PictureColumn {
  readonly key: string;
  readonly level: Level | "DUTIES";
  /** The second column of the root's own level has no name of its own. */
  readonly isSecond: boolean;
  readonly isEmpty: boolean;
  readonly count: number;
}

export interface Picture {
  readonly root: string;
  readonly nodes: readonly GraphNode[];
  readonly bundles: readonly BundleNode[];
  readonly links: readonly GraphLine[];
  readonly byId: ReadonlyMap<string, GraphNode>;
  readonly columns: readonly PictureColumn[];
  /** In which column each node and bundle stands. */
  readonly columnOf: ReadonlyMap<string, number>;
}

/** The neighbourhood as a picture: what is alike and many is folded, and each node has its column. */
export function pictureOf(root: string, { nodes, links, bundles }: Neighbourhood, isUnfolded: boolean): Picture {
  const byId = nodesById(nodes);
  const rootLevel = byId.get(root)?.level ?? "INSTITUTIONAL";
  const folded = isUnfolded ? [] : bundles.filter(({ total }) => total > FOLD_ABOVE);
  const made = folded.flatMap((bundle) => bundleOf(bundle, links, byId, rootLevel));
  const hidden = new Set(made.flatMap(({ members }) => members.map(({ id }) => id)));
  const shown = [...byId.values()].filter(({ id }) => !hidden.has(id));
  const columns = columnsOf(root, rootLevel, shown, made);
  const columnOf = new Map<string, number>();
  for (const node of shown) columnOf.set(node.id, columnIndex(columns, node.id, root, bandOf(node, rootLevel)));
  for (const bundle of made) columnOf.set(bundle.id, columnIndex(columns, bundle.id, root, bundle.level));
  return {
    root,
    nodes: shown,
    bundles: made,
    links: links.filter(({ from, to }) => !hidden.has(from.id) && !hidden.has(to.id)),
    byId,
    columns: columns.map((column, index) => ({
      ...column,
      count: [...columnOf.values()].filter((own) => own === index).length,
    })),
    columnOf,
  };
}

/** Only who has no other link is folded: others would take their links along. */
function bundleOf(
  { of, kind, direction, role, memberKind, total }: Neighbourhood["bundles"][number],
  links: readonly GraphLine[],
  byId: ReadonlyMap<string, GraphNode>,
  rootLevel: Level,
): readonly BundleNode[] {
  if (direction === "BOTH") return [];
  const far = direction === "IN" ? "from" : "to";
  const near = direction === "IN" ? "to" : "from";
  const own = links.filter((link) => link.kind === kind && link[near].id === of && link.role === role);
  const members = own.flatMap((link) => {
    const node = byId.get(link[far].id);
    const isAlike = node !== undefined && (node.kind ?? null) === memberKind;
    const isLeaf = links.filter(({ from, to }) => from.id === node?.id || to.id === node?.id).length === 1;
    return isAlike && isLeaf ? [node] : [];
  });
  const [first] = members;
  if (first === undefined || members.length < 2) return [];
  const id = `bundle ${of} ${kind} ${direction} ${role ?? ""} ${memberKind ?? ""}`;
  return [{ id, of, kind, direction, memberKind, members, total, level: first.level ?? rootLevel }];
}

/** Duties stand at the left; who has no level of their own stands with the root. */
function bandOf({ typename, level }: GraphNode, rootLevel: Level): Level | "DUTIES" {
  return typename === "Duty" ? "DUTIES" : (level ?? rootLevel);
}

/** Who stands on the root's own level goes one column to its right, so that no edge leaves and enters one column. */
function columnsOf(
  root: string,
  rootLevel: Level,
  nodes: readonly GraphNode[],
  bundles: readonly BundleNode[],
): readonly PictureColumn[] {
  const bands = [
    ...nodes.filter(({ id }) => id !== root).map((node) => bandOf(node, rootLevel)),
    ...bundles.map(({ level }) => level),
  ];
  const column = (level: Level | "DUTIES", isSecond = false): PictureColumn => ({
    key: `${level}${isSecond ? "+" : ""}`,
    level,
    isSecond,
    isEmpty: !bands.includes(level) && (level !== rootLevel || isSecond),
    count: 0,
  });
  const levels = LEVELS.flatMap((level) =>
    level === rootLevel && bands.includes(level) ? [column(level), column(level, true)] : [column(level)],
  );
  return bands.includes("DUTIES") ? [column("DUTIES"), ...levels] : levels;
}

function columnIndex(columns: readonly PictureColumn[], id: string, root: string, band: Level | "DUTIES"): number {
  const own = columns.findIndex(({ level }) => level === band);
  const second = columns.findIndex(({ level, isSecond }) => level === band && isSecond);
  return id !== root && second !== -1 ? second : own;
}
