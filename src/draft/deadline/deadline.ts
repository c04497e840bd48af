import type { DeadlineKind } from "../../entity/duty";

/** By when something is to be done, as far as the words tell. Days are ISO days; `until` is the last one allowed. */
export interface DraftDeadline {
  readonly kind: `${DeadlineKind}`;
  readonly from?: string;
  readonly until: string | null;
  readonly then?: `${DeadlineKind}`;
  /** RFC 5545, of what recurs. */
  readonly rrule?: string;
  /** The words that name the plan. */
  readonly plan?: string;
}

/** What the act says of time outside of a term: days without a year are read by it. */
export interface TimeContext {
  /** The day of the act. */
  readonly date: string | null;
  /** The year, or the first one of the school year, that a plan is for. */
  readonly year: number | null;
  readonly isSchoolYear: boolean;
  /** Whether it is a rule that holds from year to year: what it lays down for a day without a year comes again. */
  readonly isStanding: boolean;
}
