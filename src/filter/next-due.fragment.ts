import type { Fragment } from "../graph/cypher-query";
import { LinkState } from "../moment/link-state";
import { stateCondition } from "../graph/state-condition";
import type { DutyFilter } from "./duty.filter";

/** Their parameter `$recurringNext` is the query's own: `nextDueParams` gives it. */
export const NEXT_DUE_BEFORE = "duty/filter/next-due-before";
export const NEXT_DUE_AFTER = "duty/filter/next-due-after";

/** Whether the filter asks, anywhere, what is due next: then what comes into force before it is due is among it. */
export function asksForNextDue(filter: DutyFilter | null | undefined): boolean {
  if (filter == null) return false;
  if (filter.nextDueBefore != null || filter.nextDueAfter != null) return true;
  return [...(filter.and ?? []), ...(filter.or ?? [])].some(asksForNextDue);
}

/** The duties in these states; where VALID is among them and `withComing` is set, those that will hold when due next, too. */
export function dutiesInStates(states: readonly LinkState[], withComing: boolean): Fragment {
  const inStates = stateCondition(states, (file) => `duty/state/${file}`);
  if (!withComing || !states.includes(LinkState.VALID)) return inStates;
  return { or: [inStates, { fragment: "duty/state/coming" }] };
}
