import type { Pace } from "../event-loop/pace";
import { blockBetween } from "./block-between";
import type { Hop, KnownLinks } from "./known-links";

/** The part of the known links that simple ways between two nodes can use, ready to be searched. */
export class PathGraph {
  private readonly sorted = new Map<string, readonly Hop[]>();

  private constructor(
    private readonly links: KnownLinks,
    readonly from: string,
    readonly to: string,
    private readonly block: ReadonlySet<string>,
    private readonly distances: ReadonlyMap<string, number>,
  ) {}

  /** Cost: the known links a few times over. */
  static async of(links: KnownLinks, ends: readonly [string, string], pace: Pace): Promise<PathGraph> {
    const block = await blockBetween(links, ends, pace);
    return new PathGraph(links, ...ends, block, await distancesTo(ends[1], links, block, pace));
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
}

async function distancesTo(
  end: string,
  links: KnownLinks,
  block: ReadonlySet<string>,
  pace: Pace,
): Promise<ReadonlyMap<string, number>> {
  const distances = new Map([[end, 0]]);
  // A map gives what is added while it is read, too: first in, first out.
  for (const [id, distance] of distances) {
    if (pace.isRestDueAfterStep()) await pace.rest();
    for (const { farId } of links.hopsOf(id)) {
      if (block.has(farId) && !distances.has(farId)) distances.set(farId, distance + 1);
    }
  }
  return distances;
}

function byIds(a: Hop, b: Hop): number {
  if (a.farId !== b.farId) return a.farId < b.farId ? -1 : 1;
  return a.linkId < b.linkId ? -1 : 1;
}
