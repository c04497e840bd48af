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

const ANY_STATE: Fragment = { fragment: "link/state/any" };
const UNKNOWN: Fragment = { fragment: "link/state/unknown" };

/**
 * The condition of being in any of these states. It lets all links pass where every state is asked for. All states but
 * UNKNOWN, which pictures show, take no look at bases: each link has one state.
 */
export function inStates(states: readonly LinkState[]): Fragment {
  const others = Object.values(LinkState).filter((state) => !states.includes(state));
  if (others.length === 0) return ANY_STATE;
  if (others.length === 1 && others[0] === LinkState.UNKNOWN) return { and: [ANY_STATE, { not: UNKNOWN }] };
  return stateCondition(states, (file) => `link/state/${file}`);
}

export function inDirection(direction: Direction): Fragment {
  return { fragment: DIRECTION_FRAGMENTS[direction] };
}

/** The types of a pattern: `A|B`. */
export function ofRelations(relations: readonly RelationKind[]): Fragment {
  return { identifier: [...new Set(relations)].sort().join("|") };
}
