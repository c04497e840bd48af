import type { Fragment } from "../graph/cypher-query";
import { LinkState } from "../moment/link-state";
import type { DutyFilter } from "./duty.filter";

/** Their parameter `$recurringNext` is the query's own: `nextDueParams` gives it. */
export const NEXT_DUE_BEFORE = "duty/filter/next-due-before";
export const NEXT_DUE_AFTER = "duty/filter/next-due-after";

const COMING: Fragment = { fragment: "duty/state/coming" };

/** Whether the filter asks, anywhere, what is due next: then what comes into force before it is due is among it. */
export function asksForNextDue(filter: DutyFilter | null | undefined): boolean {
  if (filter == null) return false;
  if (filter.nextDueBefore != null || filter.nextDueAfter != null) return true;
  return [...(filter.and ?? []), ...(filter.or ?? [])].some(asksForNextDue);
}

/** Duties in these states, `inStates`; where VALID is among them, those that will hold when something is due next, too. */
export function withComing(inStates: Fragment, states: readonly LinkState[]): Fragment {
  return states.includes(LinkState.VALID) ? { or: [inStates, COMING] } : inStates;
}

/** Whoever will bear a duty when it holds bears what is due next by it. Of the variable link beside the duty. */
export const WILL_BE_BORNE: Fragment = { and: [COMING, { fragment: "link/state/not-yet" }] };
