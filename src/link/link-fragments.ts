import type { Fragment } from "../graph/cypher-query";
import { LinkState } from "../moment/link-state";
import type { RelationKind } from "./link";

/** Which way to go from a node: along its relationships, against them, or both. */
export enum Direction {
  OUT = "OUT",
  IN = "IN",
  BOTH = "BOTH",
}

const STATE_FRAGMENTS: Readonly<Record<LinkState, string>> = {
  [LinkState.VALID]: "link/state/valid",
  [LinkState.NOT_YET]: "link/state/not-yet",
  [LinkState.EXPIRED]: "link/state/expired",
  [LinkState.REPEALED_BASIS]: "link/state/repealed-basis",
};

const DIRECTION_FRAGMENTS: Readonly<Record<Direction, string>> = {
  [Direction.OUT]: "link/direction/out",
  [Direction.IN]: "link/direction/in",
  [Direction.BOTH]: "link/direction/both",
};

/** Links in any of these states; all of them where every state is asked for. */
export function inStates(states: readonly LinkState[]): Fragment {
  const asked = new Set(states);
  if (asked.size === Object.keys(STATE_FRAGMENTS).length) return { fragment: "link/state/any" };
  return { or: [...asked].sort().map((state) => ({ fragment: STATE_FRAGMENTS[state] })) };
}

export function inDirection(direction: Direction): Fragment {
  return { fragment: DIRECTION_FRAGMENTS[direction] };
}

/** The types of a pattern: `A|B`. */
export function ofRelations(relations: readonly RelationKind[]): Fragment {
  return { identifier: [...new Set(relations)].sort().join("|") };
}
