import { LinkState } from "../moment/link-state";
import type { Fragment } from "./cypher-query";

/** How the files of states are called: `cypher/link/state/not-yet.cypher`. */
const FILES: Readonly<Record<LinkState, string>> = {
  [LinkState.VALID]: "valid",
  [LinkState.NOT_YET]: "not-yet",
  [LinkState.EXPIRED]: "expired",
  [LinkState.REPEALED_BASIS]: "repealed-basis",
  [LinkState.UNKNOWN]: "unknown",
};

/** In which states something can be: whatever `all` lets pass is in exactly one of them. */
export interface PossibleStates {
  readonly states: readonly LinkState[];
  readonly all: Fragment;
  /** Where the condition of each stands, which is never null: `(file) => "duty/state/" + file`. */
  readonly fragmentOf: (file: string) => string;
}

/**
 * The condition of being in any of these states, by as few of their conditions as can tell: what is in none of the others is in one of
 * these. Some of them look at bases or parties, and planning several of those takes Neo4j seconds.
 */
export function stateCondition(asked: readonly LinkState[], { states, all, fragmentOf }: PossibleStates): Fragment {
  const conditions = (isAsked: boolean) =>
    states
      .filter((state) => asked.includes(state) === isAsked)
      .map((state) => ({ fragment: fragmentOf(FILES[state]) }));
  const [wanted, others] = [conditions(true), conditions(false)];
  if (others.length === 0) return all;
  return others.length < wanted.length ? { and: [all, { not: { or: others } }] } : { or: wanted };
}
