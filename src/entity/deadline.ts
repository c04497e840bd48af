import type { DutyState } from "./duty";
import { DeadlineKind } from "./duty";

/** What a duty's state says of its deadline. */
export type DeadlineState = Pick<
  DutyState,
  "deadlineKind" | "deadlineText" | "deadlineFrom" | "due" | "rrule" | "plan" | "thereafter"
>;

/** That the act sets none; what a deadline leaves out is as here. */
export const NO_DEADLINE: DeadlineState = {
  deadlineKind: DeadlineKind.NONE,
  deadlineText: "",
  deadlineFrom: null,
  due: null,
  rrule: null,
  plan: null,
  thereafter: null,
};
