import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import { inStates, ofRelations } from "../link/link-fragments";
import { ONLY_VALID } from "../moment/link-state";
import { compareValues } from "../pagination/page";
import type { WalkFilter } from "./chain";
import { INTERACTION_RELATIONS } from "./chain";
import type { LinkAround } from "./chain.query";
import { countAroundQuery, neighbourhoodStepQuery } from "./chain.query";

export interface NeighbourhoodBounds {
  readonly perNode: number;
  readonly maxNodes: number;
  /** Rows of links. A link that is met from both of its ends counts twice. */
  readonly maxLooks: number;
}

/** Where a node stands among those that are shown. */
interface Shown {
  readonly distance: number;
  readonly sortKey: string;
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
   * How many links those nodes have that are nearer than `depth` and may not have all of theirs shown. Cost: at most
   * one query.
   */
  async totals(depth: number): Promise<ReadonlyMap<string, number>> {
    const ids = this.nodesWithin(depth).filter((id) => !this.whole.has(id));
    if (ids.length === 0) return new Map();
    const counts =
      this.slots === null ? [] : await this.snapshot.read(countAroundQuery, { ids }, { slots: this.slots });
    return new Map(counts.map(({ nearId, total }) => [nearId, total]));
  }

  private async step(ids: readonly string[], distance: number): Promise<void> {
    const { perNode, maxLooks } = this.bounds;
    const left = maxLooks - this.looks;
    const params = { ids, perNode, limit: left + 1 };
    const rows =
      this.slots === null ? [] : await this.snapshot.read(neighbourhoodStepQuery, params, { slots: this.slots });
    this.wasCut = rows.length > left;
    this.looks += rows.length;
    const rowsOf = new Map<string, number>();
    for (const row of rows.slice(0, left)) {
      if (this.show(row, distance)) rowsOf.set(row.nearId, (rowsOf.get(row.nearId) ?? 0) + 1);
    }
    if (!this.wasCut) ids.filter((id) => (rowsOf.get(id) ?? 0) < perNode).forEach((id) => this.whole.add(id));
  }

  private show({ link, farId, farSortKey }: LinkAround, distance: number): boolean {
    if (!this.shown.has(farId) && this.shown.size >= this.bounds.maxNodes) {
      this.wasCut = true;
      return false;
    }
    if (!this.shown.has(farId)) this.shown.set(farId, { distance, sortKey: farSortKey });
    this.links.set(link.id, link);
    return true;
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
