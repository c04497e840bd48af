import type { IsoDay } from "../moment/iso-day";

export enum DutyForce {
  MANDATORY = "MANDATORY",
  RECOMMENDED = "RECOMMENDED",
}

export enum DeadlineKind {
  DATE = "DATE",
  ONGOING = "ONGOING",
  PERIOD = "PERIOD",
  RECURRING = "RECURRING",
  BY_PLAN = "BY_PLAN",
  NONE = "NONE",
}

export interface DutyState {
  readonly title: string;
  readonly text: string;
  readonly force: DutyForce;
  readonly requiresAgreement: boolean;
  /** Ids of its provision and act, and the provision's path; they never change. */
  readonly provision: string;
  readonly act: string;
  readonly path: string;
  /** Region of the act. */
  readonly region: string | null;
  /** Days in force of the provision. */
  readonly inForceFrom: IsoDay | null;
  readonly inForceTo: IsoDay | null;
  /** What the provision itself says of its period («в 2022 году»), `periodTo` exclusive. */
  readonly periodFrom: IsoDay | null;
  readonly periodTo: IsoDay | null;
  readonly deadlineKind: DeadlineKind;
  /** As written («до 1 сентября 2022 года, далее – постоянно»). */
  readonly deadlineText: string;
  /** First day of a PERIOD or of a recurrence. */
  readonly deadlineFrom: IsoDay | null;
  /** Last day of a DATE or PERIOD, inclusive: «до 1 сентября» includes 1 September. */
  readonly due: IsoDay | null;
  /** RFC 5545 recurrence rule of a RECURRING deadline. */
  readonly rrule: string | null;
  /** Name of the plan of a BY_PLAN deadline. */
  readonly plan: string | null;
  /** What follows the deadline («далее – постоянно»). */
  readonly thereafter: DeadlineKind | null;
}
