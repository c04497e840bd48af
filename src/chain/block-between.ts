import type { Pace } from "../event-loop/pace";
import type { KnownLinks } from "./known-links";

interface Visit {
  readonly id: string;
  /** How many nodes the visit found before it. */
  readonly found: number;
  /** The earliest node that is reached from here without going back the way one came. */
  earliest: number;
  next: number;
}

/**
 * The nodes through which some simple way between `from` and `to` leads, the two themselves included. Where no way is
 * known, only the two.
 *
 *     from ── heads ── duty ── to          of the members of heads none is on such a way, because all that hangs on
 *               ├── member 1 ── school     them hangs on heads alone; council is, because there are two ways to it
 *               ├── member 2 ───┘
 *               └── council ── to
 *
 * They are the block (the biconnected component) of an edge drawn between the two. Tarjan's walk in depth finds it, with
 * a stack of its own, because ways may be long. Cost: each link twice.
 */
export async function blockBetween(
  links: KnownLinks,
  ends: readonly [string, string],
  pace: Pace,
): Promise<ReadonlySet<string>> {
  const [from, to] = ends;
  const found = new Map([
    [from, 0],
    [to, 1],
  ]);
  const block = [from, to];
  const trail: Visit[] = [{ id: to, found: 1, earliest: 0, next: 0 }];
  for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
    if (pace.isRestDueAfterStep()) await pace.rest();
    const hop = links.hopsOf(visit.id)[visit.next++];
    if (hop === undefined) leave(trail, block);
    else if (found.has(hop.farId)) visit.earliest = Math.min(visit.earliest, found.get(hop.farId)!);
    else {
      const number = found.size;
      found.set(hop.farId, number);
      block.push(hop.farId);
      trail.push({ id: hop.farId, found: number, earliest: number, next: 0 });
    }
  }
  return new Set(block);
}

/** Goes back a step. Nodes that hang on the node below alone are no part of the block. */
function leave(trail: Visit[], block: string[]): void {
  const left = trail.pop()!;
  const below = trail.at(-1);
  if (below === undefined) return;
  below.earliest = Math.min(below.earliest, left.earliest);
  if (left.earliest >= below.found) block.length = block.lastIndexOf(left.id);
}
