import type { Fragment } from "../graph/cypher-query";
import { stateCondition } from "../graph/state-condition";
import { LinkState } from "../moment/link-state";
import type { RelationKind } from "./link";

/** Which way to go from a node: along its relationships, against them, or both. */
export enum Direction {
  OUT = "OUT",
  IN = "IN",
  BOTH = "BOTH",
}

const DIRECTION_FRAGMENTS: Readonly<Record<Direction, string>> = {
  [Direction.OUT]: "link/direction/out",
  [Direction.IN]: "link/direction/in",
  [Direction.BOTH]: "link/direction/both",
};

/** The condition of being in any of these states. It lets all links pass where every state is asked for. */
export function inStates(states: readonly LinkState[]): Fragment {
  const areAll = Object.values(LinkState).every((state) => states.includes(state));
  return areAll ? { fragment: "link/state/any" } : stateCondition(states, (file) => `link/state/${file}`);
}

export function inDirection(direction: Direction): Fragment {
  return { fragment: DIRECTION_FRAGMENTS[direction] };
}

/** The types of a pattern: `A|B`. */
export function ofRelations(relations: readonly RelationKind[]): Fragment {
  return { identifier: [...new Set(relations)].sort().join("|") };
}
