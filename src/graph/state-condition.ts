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

/** The condition of being in any of these states: `stateCondition(states, (file) => "duty/state/" + file)`. */
export function stateCondition(states: readonly LinkState[], fragmentOf: (file: string) => string): Fragment {
  return { or: [...new Set(states)].sort().map((state) => ({ fragment: fragmentOf(FILES[state]) })) };
}
