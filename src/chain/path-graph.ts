import { blockBetween } from "./block-between";
import type { Hop, KnownLinks } from "./known-links";

/** The part of the known links that simple ways between two nodes can use, ready to be searched. */
export class PathGraph {
  private readonly block: ReadonlySet<string>;
  private readonly distances: ReadonlyMap<string, number>;
  private readonly sorted = new Map<string, readonly Hop[]>();

  constructor(
    private readonly links: KnownLinks,
    readonly from: string,
    readonly to: string,
  ) {
    this.block = blockBetween(links, from, to);
    this.distances = this.distancesTo(to);
  }

  /** No simple way is longer: it would need more nodes than there are. */
  get longest(): number {
    return this.block.size - 1;
  }

  /** Links to the end at least. */
  distance(id: string): number {
    return this.distances.get(id) ?? Infinity;
  }

  /** The links of a node that ways between the ends can use, by the ids of the node they lead to and of themselves. */
  hopsOf(id: string): readonly Hop[] {
    let hops = this.sorted.get(id);
    if (hops === undefined) {
      hops = this.links
        .hopsOf(id)
        .filter((hop) => this.block.has(hop.farId))
        .sort(byIds);
      this.sorted.set(id, hops);
    }
    return hops;
  }

  private distancesTo(end: string): ReadonlyMap<string, number> {
    const distances = new Map([[end, 0]]);
    // A map gives what is added while it is read, too: first in, first out.
    for (const [id, distance] of distances) {
      for (const { farId } of this.links.hopsOf(id)) {
        if (this.block.has(farId) && !distances.has(farId)) distances.set(farId, distance + 1);
      }
    }
    return distances;
  }
}

function byIds(a: Hop, b: Hop): number {
  if (a.farId !== b.farId) return a.farId < b.farId ? -1 : 1;
  return a.linkId < b.linkId ? -1 : 1;
}
