import type { Fragment } from "../graph/cypher-query";
import type { PossibleStates } from "../graph/state-condition";
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

/** A link that is known at the moment is in one of all states. */
const STATES: PossibleStates = {
  states: Object.values(LinkState),
  all: { fragment: "link/state/any" },
  fragmentOf: (file) => `link/state/${file}`,
};

/** The condition of being in any of these states. It lets all known links pass where every state is asked for. */
export function inStates(states: readonly LinkState[]): Fragment {
  return stateCondition(states, STATES);
}

export function inDirection(direction: Direction): Fragment {
  return { fragment: DIRECTION_FRAGMENTS[direction] };
}

/** The types of a pattern: `A|B`. */
export function ofRelations(relations: readonly RelationKind[]): Fragment {
  return { identifier: [...new Set(relations)].sort().join("|") };
}
