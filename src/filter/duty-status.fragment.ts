import type { Fragment } from "../graph/cypher-query";
import { DutyStatus } from "../entity/duty-status";

const NOT_STARTED: Fragment = { fragment: "duty/status/not-started" };
const LAPSED: Fragment = { or: [{ fragment: "duty/state/expired" }, { fragment: "duty/state/repealed-basis" }] };
const NO_DEADLINE: Fragment = { fragment: "duty/status/no-deadline" };
/** Its parameter `$settledAs` is the query's own, as that of OVERDUE: `conditionParams` gives it. */
export const DONE = { fragment: "duty/status/done" } satisfies Fragment;
export const OVERDUE = { fragment: "duty/status/overdue" } satisfies Fragment;
/** Its parameters `$soon` and `$recurringNext` are the query's own: `nextDueParams` gives them. */
export const DUE = { fragment: "duty/status/due" } satisfies Fragment;

/** What fills the places of a query that tells the status of duties. Those that fit none are ONGOING. */
export const STATUS_PLACES = {
  lapsed: LAPSED,
  notStarted: NOT_STARTED,
  done: DONE,
  noDeadline: NO_DEADLINE,
  overdue: OVERDUE,
  due: DUE,
};

const CONDITIONS: Readonly<Record<DutyStatus, Fragment>> = {
  [DutyStatus.LAPSED]: LAPSED,
  [DutyStatus.NOT_STARTED]: { and: [NOT_STARTED, { not: LAPSED }] },
  [DutyStatus.NO_DEADLINE]: { and: [NO_DEADLINE, { not: { or: [LAPSED, NOT_STARTED, DONE] } }] },
  [DutyStatus.OVERDUE]: { and: [OVERDUE, { not: { or: [LAPSED, NOT_STARTED] } }] },
  [DutyStatus.DUE]: { and: [DUE, { not: { or: [LAPSED, NOT_STARTED, DONE] } }] },
  [DutyStatus.ONGOING]: { not: { or: [LAPSED, NOT_STARTED, DONE, NO_DEADLINE, OVERDUE, DUE] } },
  [DutyStatus.DONE]: { and: [DONE, { not: { or: [LAPSED, NOT_STARTED] } }] },
};

/** The condition that a duty has this status: the rule of `dutyStatus`, in Cypher. */
export function statusCondition(status: DutyStatus): Fragment {
  return CONDITIONS[status];
}
