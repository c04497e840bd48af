import { allKnown } from "../event-loop/when-known";
import type { Entity } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import type { Bundle, CountedBundle } from "./bundle";
import { foldedBundles } from "./bundle";
import type { WalkFilter } from "./chain";
import { getAskedNode } from "../asked/asked-node.question";
import { checkBound } from "./chain-arguments";
import { NeighbourhoodWalk } from "./neighbourhood-walk";

const MAX_DEPTH = 6;
const MAX_PER_NODE = 1000;

export interface NeighbourhoodAsked extends WalkFilter {
  readonly of: string;
  /** In links. */
  readonly depth: number;
  /** Links of one node that are shown. */
  readonly perNode: number;
  /** Instead: links of one node that are shown of those alike in kind, direction, role and far node. */
  readonly perKind?: number | null;
}

/** A node nearer than the depth of which not all links are shown. */
export interface TruncatedEntity {
  readonly node: Entity;
  readonly shown: number;
  readonly total: number;
}

export interface Subgraph {
  /** Nearest first, those at one distance by name. */
  readonly nodes: readonly Entity[];
  /** Each once, in the order in which they are met. */
  readonly links: readonly Link[];
  readonly truncated: readonly TruncatedEntity[];
  /** What of the truncated nodes is not shown, by node, the largest first. */
  readonly bundles: readonly Bundle[];
  readonly isPartial: boolean;
}

/** What a question may show, whatever it asks for: no picture shows as much. */
export interface SubgraphLimits {
  readonly maxNodes: number;
  readonly maxLooks: number;
}

export const SUBGRAPH_LIMITS: SubgraphLimits = { maxNodes: 5_000, maxLooks: 10_000 };

/**
 * What is around a node, up to a depth: the nodes, and every link between them that was met on the way. `isPartial` says
 * that a node has more links than are shown, or that there are too many nodes. The depth alone never makes it partial.
 *
 * Units: `depth` counts links.
 * Errors: BAD_USER_INPUT for bounds out of range, NOT_FOUND for an unknown id.
 * Source: cypher/chain/around.cypher, cypher/chain/around-by-kind.cypher,
 * cypher/chain/bundles.cypher.
 * Cost: one query a step, one for the centre, one for the nodes and at most one for the counts: with `perKind` none.
 *
 * @example
 * ```graphql
 * { neighbourhood(of: "obr-it-cube-etalonsk", over: [HOSTED_BY], asOf: "2024-09-01") { nodes { id } links
 *   { kind } isPartial } }
 * ```
 * ```json
 * {"neighbourhood": {"nodes": [{"id": "obr-it-cube-etalonsk"}, {"id": "obr-etalonsk-lyceum"}], "links":
 *   [{"kind": "HOSTED_BY"}], "isPartial": false}}
 * ```
 */
export async function neighbourhood(
  snapshot: Snapshot,
  asked: NeighbourhoodAsked,
  limits: SubgraphLimits = SUBGRAPH_LIMITS,
): Promise<Subgraph> {
  const further = "ask again for one of the nodes at the rim";
  checkBound({ argument: "depth", found: asked.depth, min: 1, max: MAX_DEPTH, advice: further });
  const paged = "the `links` of a subject can be paged through";
  checkBound({ argument: "perNode", found: asked.perNode, min: 1, max: MAX_PER_NODE, advice: paged });
  const found = asked.perKind ?? 1;
  checkBound({ argument: "perKind", found, min: 1, max: MAX_PER_NODE, advice: paged });
  const centre = await getAskedNode(snapshot, { argument: "of", id: asked.of });
  const { perNode, perKind = null } = asked;
  const walk = new NeighbourhoodWalk(snapshot, centre, asked, { ...limits, perNode, perKind });
  await walk.go(asked.depth);
  const links = [...walk.links.values()];
  const nodeIds = walk.nodesWithin(Infinity);
  snapshot.budget.spend(nodeIds.length + links.length);
  const entities = await allKnown(nodeIds.map((id) => entityLoader(snapshot).load(id)));
  const nodes = entities.filter((node) => node !== null);
  const counted = await walk.bundles(asked.depth);
  const truncated = truncatedOf(nodes, links, counted);
  const bundles = foldedBundles(counted, nodes, links);
  return { nodes, links, truncated, bundles, isPartial: walk.isCut || truncated.length > 0 };
}

function truncatedOf(
  nodes: readonly Entity[],
  links: readonly Link[],
  counted: readonly CountedBundle[],
): readonly TruncatedEntity[] {
  const totals = new Map<string, number>();
  for (const { of, total } of counted) totals.set(of, (totals.get(of) ?? 0) + total);
  const shownAt = new Map<string, number>();
  for (const { fromId, toId } of links) {
    for (const id of new Set([fromId, toId])) shownAt.set(id, (shownAt.get(id) ?? 0) + 1);
  }
  return nodes
    .map((node) => ({ node, shown: shownAt.get(node.id) ?? 0, total: totals.get(node.id) ?? 0 }))
    .filter(({ shown, total }) => shown < total);
}
