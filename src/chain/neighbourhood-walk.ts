import { groupBy } from "../collections/group-by";
import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import { inStates, ofRelations } from "../link/link-fragments";
import { ONLY_VALID } from "../moment/link-state";
import { compareValues } from "../pagination/page";
import type { CountedBundle } from "./bundle";
import type { WalkFilter } from "./chain";
import { INTERACTION_RELATIONS } from "./chain";
import type { LinkAround, LinksAlike } from "./chain.query";
import { bundlesQuery, linksAroundByKindQuery, linksAroundNodesQuery } from "./chain.query";

export interface NeighbourhoodBounds {
  /** Links of one node. */
  readonly perNode: number;
  /** Instead: links of one node that are alike in kind, direction, role and far node. */
  readonly perKind: number | null;
  readonly maxNodes: number;
  /** Rows of links. A link that is met from both of its ends counts twice. */
  readonly maxLooks: number;
}

/** Where a node stands among those that are shown. */
interface Shown {
  readonly distance: number;
  readonly sortKey: string;
}

/** What a step finds around its nodes. */
interface FoundLinks {
  /** In order: by the place of the near node, kind, name of the far node, id. */
  readonly links: readonly LinkAround[];
  /** The near nodes that have, or may have, more links than these. */
  readonly hasMore: ReadonlySet<string>;
  /** All links of near nodes, in bundles, where that is known. */
  readonly counted: ReadonlyMap<string, readonly CountedBundle[]>;
}

/**
 * Shows what is around a node, breadth first, one query a step.
 *
 *     school 7 ── heads ── 1,200 members       from school 7, with 2 links a node: heads; of its members two are shown,
 *        └─────── centre ── director           the rest is only counted; centre, director
 */
export class NeighbourhoodWalk {
  readonly links = new Map<string, Link>();
  private readonly shown: Map<string, Shown>;
  /** Nodes of which all links are shown. */
  private readonly whole = new Set<string>();
  /** The bundles of those nodes whose links are counted already. */
  private readonly counted = new Map<string, readonly CountedBundle[]>();
  private looks = 0;
  private wasCut = false;

  constructor(
    private readonly snapshot: Snapshot,
    centre: { readonly id: string; readonly sortKey: string },
    private readonly filter: WalkFilter,
    private readonly bounds: NeighbourhoodBounds,
  ) {
    this.shown = new Map([[centre.id, { distance: 0, sortKey: centre.sortKey }]]);
  }

  /** Whether nodes or links were left out because there were too many in all. */
  get isCut(): boolean {
    return this.wasCut;
  }

  /** The nodes nearer than this that are shown: nearest first, those at one distance by name. */
  nodesWithin(distance: number): readonly string[] {
    return this.nodesWhere((node) => node.distance < distance);
  }

  async go(depth: number): Promise<void> {
    for (let distance = 0; distance < depth && !this.wasCut; distance++) {
      const ids = this.nodesWhere((node) => node.distance === distance);
      if (ids.length === 0) return;
      await this.step(ids, distance + 1);
    }
  }

  /**
   * All links, in bundles, of those nodes that are nearer than `depth` and may not have all of theirs shown. Cost: at
   * most one query.
   */
  async bundles(depth: number): Promise<readonly CountedBundle[]> {
    const ids = this.nodesWithin(depth).filter((id) => !this.whole.has(id));
    const counted = ids.flatMap((id) => this.counted.get(id) ?? []);
    const uncounted = ids.filter((id) => !this.counted.has(id));
    if (uncounted.length === 0 || this.slots === null) return counted;
    return [...counted, ...(await this.snapshot.read(bundlesQuery, { ids: uncounted }, { slots: this.slots }))];
  }

  private async step(ids: readonly string[], distance: number): Promise<void> {
    const left = this.bounds.maxLooks - this.looks;
    const { links, hasMore, counted } = await this.readLinks(ids, left + 1);
    this.wasCut = links.length > left;
    this.looks += links.length;
    for (const link of links.slice(0, left)) this.show(link, distance);
    if (this.wasCut) return;
    ids.filter((id) => !hasMore.has(id)).forEach((id) => this.whole.add(id));
    counted.forEach((bundles, id) => this.counted.set(id, bundles));
  }

  private async readLinks(ids: readonly string[], limit: number): Promise<FoundLinks> {
    const { slots } = this;
    if (slots === null) return { links: [], hasMore: new Set(), counted: new Map() };
    const { perNode, perKind } = this.bounds;
    return perKind === null
      ? linksByNode(await this.snapshot.read(linksAroundNodesQuery, { ids, perNode, limit }, { slots }), perNode)
      : linksByKind(await this.snapshot.read(linksAroundByKindQuery, { ids, perKind, limit }, { slots }), ids);
  }

  private show({ link, farId, farSortKey }: LinkAround, distance: number): void {
    if (!this.shown.has(farId) && this.shown.size >= this.bounds.maxNodes) {
      this.wasCut = true;
      return;
    }
    if (!this.shown.has(farId)) this.shown.set(farId, { distance, sortKey: farSortKey });
    this.links.set(link.id, link);
  }

  private nodesWhere(isMeant: (node: Shown) => boolean): readonly string[] {
    const values = [...this.shown]
      .filter(([, node]) => isMeant(node))
      .map(([id, { distance, sortKey }]): readonly [number, string, string] => [distance, sortKey, id]);
    return values.sort(compareValues).map(([, , id]) => id);
  }

  private get slots() {
    const relations = this.filter.over ?? INTERACTION_RELATIONS;
    if (relations.length === 0) return null;
    return { types: ofRelations(relations), states: inStates(this.filter.states ?? ONLY_VALID) };
  }
}

function linksByNode(links: readonly LinkAround[], perNode: number): FoundLinks {
  const full = [...groupBy(links, ({ nearId }) => nearId)].filter(([, { length }]) => length >= perNode);
  return { links, hasMore: new Set(full.map(([id]) => id)), counted: new Map() };
}

function linksByKind(alike: readonly LinksAlike[], ids: readonly string[]): FoundLinks {
  const places = new Map(ids.map((id, place) => [id, place]));
  const orderOf = ({ nearId, link, farSortKey }: LinkAround) =>
    [places.get(nearId)!, link.relation, farSortKey, link.id] as const;
  const inOrder = alike.flatMap(({ links }) => links.map((around) => ({ around, order: orderOf(around) })));
  inOrder.sort((a, b) => compareValues(a.order, b.order));
  const folded = alike.filter(({ counted, links }) => links.length < counted.total);
  return {
    links: inOrder.map(({ around }) => around),
    hasMore: new Set(folded.map(({ counted }) => counted.of)),
    counted: groupBy(
      alike.map(({ counted }) => counted),
      ({ of }) => of,
    ),
  };
}
