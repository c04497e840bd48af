import { type GraphLink, type GraphNode, nodesById } from "../../graph/graph-node";
import type { DutyQuery } from "../../graphql/generated/operations";
import type { Level, ResponsibilityRole } from "../../graphql/generated/enums";

export type Trace = NonNullable<DutyQuery["accountability"]>;

/** The levels from left to right: the same x for the same level on every picture. */
export const LEVELS: readonly Level[] = ["FEDERAL", "REGIONAL", "MUNICIPAL", "INSTITUTIONAL"];

/** Somebody in the chain, and the link by which they are in it. */
export interface Bearer {
  readonly node: GraphNode;
  readonly link: GraphLink;
  /** Of organisations: their posts that the trace met. */
  readonly posts: readonly GraphNode[];
  /** Of groups: the members that the trace shows. */
  readonly members: readonly GraphNode[];
  /** Of groups: how many members there are. */
  readonly memberCount: number;
}

/** A superior, and the link by which somebody below answers to them. */
export interface Superior {
  readonly node: GraphNode;
  readonly link: GraphLink;
}

/** A chain of responsibility as it is drawn: control above the duty, execution below, the report at the bottom. */
export interface Chain {
  /** Rows above the duty, the nearest first: controllers, then who is above them. */
  readonly control: readonly (readonly Superior[])[];
  readonly executors: readonly Bearer[];
  readonly recipients: readonly Bearer[];
  /** Whom it is about, or with whom it is to be done. */
  readonly concerned: readonly Bearer[];
  /** Levels on which nobody stands, folded in the picture. */
  readonly emptyLevels: ReadonlySet<Level>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
}

const EXECUTING: readonly (ResponsibilityRole | null)[] = ["EXECUTOR", "CO_EXECUTOR", "COORDINATOR", "OPERATOR"];

/** The chain that a trace tells, each node once in a lane. */
export function chainOf(trace: Trace): Chain {
  const nodes = nodesById(trace.nodes);
  const links = trace.links.map(({ link }) => link);
  const first = trace.links.filter(({ depth }) => depth === 1).map(({ link }) => link);
  const inRole = (isWanted: (role: ResponsibilityRole | null) => boolean): readonly GraphLink[] =>
    first.filter(({ kind, role }) => kind === "RESPONSIBLE_FOR" && isWanted(role));
  const sizes = new Map(trace.truncated.map(({ node, total }) => [node.id, total]));
  const bearers = (own: readonly GraphLink[], end: "from" | "to"): readonly Bearer[] =>
    own.flatMap((link) => bearerOf(link, link[end].id, { nodes, links, sizes }));
  const control = controlRows(
    inRole((role) => role === "CONTROLLER"),
    links,
    nodes,
  );
  const executors = bearers(
    inRole((role) => EXECUTING.includes(role)),
    "from",
  );
  const recipients = bearers(
    inRole((role) => role === "RECIPIENT"),
    "from",
  );
  const concerned = bearers(
    first.filter(({ kind }) => kind === "CONCERNS"),
    "to",
  );
  const met = [...control.flat(), ...executors, ...recipients, ...concerned].map(({ node }) => levelOf(node));
  return {
    control,
    executors,
    recipients,
    concerned,
    emptyLevels: new Set(LEVELS.filter((level) => !met.includes(level))),
    nodes,
    links: new Map(links.map((link) => [link.id, link])),
  };
}

/** The level in whose column a node stands; who has none of their own stands among organisations. */
export function levelOf({ level }: GraphNode): Level {
  return level ?? "INSTITUTIONAL";
}

interface Known {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: readonly GraphLink[];
  readonly sizes: ReadonlyMap<string, number>;
}

function bearerOf(link: GraphLink, id: string, { nodes, links, sizes }: Known): readonly Bearer[] {
  const node = nodes.get(id);
  if (node === undefined) return [];
  const joined = (kind: GraphLink["kind"]): readonly GraphNode[] => {
    const own = links.filter((other) => other.kind === kind && other.to.id === id && other.state === "VALID");
    return [...new Set(own.map(({ from }) => from.id))].flatMap((other) => nodes.get(other) ?? []);
  };
  const members = joined("MEMBER_OF");
  const memberCount = sizes.get(id) ?? node.recordedSize ?? members.length;
  return [{ node, link, posts: joined("POST_IN"), members, memberCount }];
}

/** Each superior stands one row above the highest of those who answer to them, and only once. */
function controlRows(
  controllers: readonly GraphLink[],
  links: readonly GraphLink[],
  nodes: ReadonlyMap<string, GraphNode>,
): readonly (readonly Superior[])[] {
  const rows: Superior[][] = [];
  const placed = new Set<string>();
  let next: readonly GraphLink[] = controllers;
  let end: "from" | "to" = "from";
  while (next.length > 0) {
    const row = next.flatMap((link) => {
      const node = nodes.get(link[end].id);
      if (node === undefined || placed.has(node.id)) return [];
      placed.add(node.id);
      return [{ node, link }];
    });
    if (row.length > 0) rows.push(row);
    const below = new Set(row.map(({ node }) => node.id));
    next = links.filter(({ kind, from }) => kind === "SUBORDINATE_TO" && below.has(from.id));
    end = "to";
  }
  return rows;
}
