import { Pace } from "../event-loop/pace";
import { inStates, ofRelations } from "../link/link-fragments";
import type { Snapshot } from "../graph/snapshot";
import { ONLY_VALID } from "../moment/link-state";
import type { WalkFilter } from "./chain";
import { INTERACTION_RELATIONS } from "./chain";
import type { LinkSlice } from "./chain.query";
import { chainStepQuery } from "./chain.query";
import { KnownLinks } from "./known-links";

/** One end of the walk, and how far it has come. */
interface Side {
  /** No way goes on from here: it is where the other side began. */
  readonly otherEnd: string;
  readonly reached: Set<string>;
  /** The nodes that were reached last: their links are asked for next. */
  frontier: readonly string[];
  steps: number;
}

/**
 * Learns the links between two nodes, breadth first from both ends.
 *
 *     a ──1── heads ──2── duty ──3── b            heads ── 1,200 members
 *
 * A way of 3 links is known once the two sides together have made 3 steps: here two from a (links 1; then 2, and the
 * members of heads) and one from b (3). The side with fewer nodes to ask for goes first, so that a group with many
 * members is opened late or never. A node that one side has opened is not asked for again by the other.
 *
 * Cost: at most one query a step, and none for nodes that the other side has opened.
 */
export class TwoSidedWalk {
  readonly links = new KnownLinks();
  readonly pace = new Pace();
  private readonly sides: readonly [Side, Side];
  private readonly opened = new Set<string>();
  private steps = 0;
  private looks = 0;

  /** Stops once it has looked at more links than `maxLooks`. A link that is met from both of its ends counts twice. */
  constructor(
    private readonly snapshot: Snapshot,
    ends: readonly [string, string],
    private readonly filter: WalkFilter,
    private readonly maxLooks: number,
  ) {
    const [a, b] = ends;
    this.sides = [sideFrom(a, b), sideFrom(b, a)];
  }

  /** How many links were looked at. */
  get explored(): number {
    return this.looks;
  }

  /** Whether links were left out because there were too many. */
  get isCut(): boolean {
    return this.looks > this.maxLooks;
  }

  /** Whether every link is known that any way between the ends could use. */
  get isComplete(): boolean {
    return !this.isCut && this.sides.some((side) => side.frontier.length === 0);
  }

  /** Goes on until every link of every way of `length` links is known, or no more may be looked at. */
  async reach(length: number): Promise<void> {
    for (; this.steps < length && !this.isCut && !this.isComplete; this.steps++) await this.step(this.cheaperSide());
  }

  /** The side with fewer nodes to ask for. If both have as many, the side that has gone less far. */
  private cheaperSide(): Side {
    const [a, b] = this.sides;
    const difference = this.unopened(a).length - this.unopened(b).length;
    return difference < 0 || (difference === 0 && a.steps <= b.steps) ? a : b;
  }

  private async step(side: Side): Promise<void> {
    side.steps++;
    const unopened = this.unopened(side);
    if (unopened.length > 0) await this.open(unopened);
    const fresh = side.frontier
      .flatMap((id) => this.links.hopsOf(id))
      .map((hop) => hop.farId)
      .filter((id) => id !== side.otherEnd && !side.reached.has(id));
    side.frontier = [...new Set(fresh)];
    side.frontier.forEach((id) => side.reached.add(id));
  }

  private async open(ids: readonly string[]): Promise<void> {
    const { over, states } = this.filter;
    const relations = over ?? INTERACTION_RELATIONS;
    if (relations.length === 0) return;
    const slots = { types: ofRelations(relations), states: inStates(states ?? ONLY_VALID) };
    // One more than is allowed tells whether there are more.
    const limit = this.maxLooks - this.looks + 1;
    const slices = await this.snapshot.read(chainStepQuery, { ids, limit }, { slots });
    await this.learn(slices);
    ids.forEach((id) => this.opened.add(id));
  }

  private async learn(slices: readonly LinkSlice[]): Promise<void> {
    for (const { nearId, farIds, linkIds } of slices) {
      this.looks += linkIds.length;
      for (const [place, linkId] of linkIds.entries()) {
        this.links.add(nearId, { linkId, farId: farIds[place]! });
        if (this.pace.isRestDueAfterStep()) await this.pace.rest();
      }
    }
  }

  private unopened(side: Side): readonly string[] {
    return side.frontier.filter((id) => !this.opened.has(id));
  }
}

function sideFrom(end: string, otherEnd: string): Side {
  return { otherEnd, reached: new Set([end]), frontier: [end], steps: 0 };
}
