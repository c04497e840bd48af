import type { Entity } from "../entity/entity";
import type { Link } from "../link/link";
import type { Difference } from "./difference";

/** What is there at one of two moments only, or says something else at the other. */
export type Change = NodeChange | LinkChange;

export interface NodeChange {
  readonly node: Entity;
  /** Empty for a node that came or went. */
  readonly differences: readonly Difference[];
}

/** One of the two is null where the link came or went. */
export interface LinkChange {
  readonly before: Link | null;
  readonly after: Link | null;
  readonly differences: readonly Difference[];
}

export interface Comparison {
  readonly added: readonly Change[];
  readonly removed: readonly Change[];
  readonly changed: readonly Change[];
  /** How long each list is, whatever is shown of it; at least so long where too much changed to be paired. */
  readonly counts: ComparisonCounts;
  /** Whether one of the three goes on behind what is shown. */
  readonly isPartial: boolean;
}

/** How much came, went and changed. */
export interface ComparisonCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}
