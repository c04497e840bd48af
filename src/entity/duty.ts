import type { StateOf } from "./field";
import { optional, required } from "./field";
import { DAY, FLAG, oneOf, TEXT, WORDING } from "./value-kind";

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

const OF_DEADLINE = { api: "deadline", mayHaveBeen: true, inTables: true } as const;

/** What a duty says of its deadline. */
export const DEADLINE_FIELDS = {
  deadlineKind: required(oneOf(DeadlineKind), { ...OF_DEADLINE, entry: "deadline.kind", blank: DeadlineKind.NONE }),
  /** As written («до 1 сентября 2022 года, далее – постоянно»). */
  deadlineText: optional(WORDING, { ...OF_DEADLINE, entry: "deadline.text" }),
  /** The paper that set it where its provision did not, as people cite it («приказ от 20.08.2022 № 7»). */
  deadlineDocument: optional(TEXT, { api: "deadline", entry: "deadline.document", mayHaveBeen: true }),
  /** First day of a PERIOD or of a recurrence. */
  deadlineFrom: optional(DAY, { ...OF_DEADLINE, entry: "deadline.from" }),
  /** Last day of a DATE or PERIOD, inclusive: «до 1 сентября» includes 1 September. */
  due: optional(DAY, { ...OF_DEADLINE, entry: "deadline.due" }),
  /** RFC 5545 recurrence rule of a RECURRING deadline. */
  rrule: optional(TEXT, { ...OF_DEADLINE, entry: "deadline.rrule" }),
  /** Name of the plan of a BY_PLAN deadline. */
  plan: optional(TEXT, { ...OF_DEADLINE, entry: "deadline.plan" }),
  /** What follows the deadline («далее – постоянно»). */
  thereafter: optional(oneOf(DeadlineKind), { ...OF_DEADLINE, entry: "deadline.thereafter" }),
};

/** What a duty says of itself. */
export const DUTY_FIELDS = {
  title: required(TEXT, { mayHaveBeen: true, inTables: true }),
  /** The text of its provision, where the act document says no other. */
  text: required(TEXT, { isWorkedOut: true, mayHaveBeen: true, inTables: true }),
  force: required(oneOf(DutyForce), { blank: DutyForce.MANDATORY, inTables: true }),
  requiresAgreement: optional(FLAG, { inTables: true }),
  /** Whether who executes it has to name somebody by its day («определить ответственных»). */
  requiresNomination: optional(FLAG, { inTables: true }),
  /** Ids of its provision and act, and the provision's path; they never change. */
  provision: required(TEXT, { entry: null }),
  act: required(TEXT, { api: "provision", entry: null }),
  path: required(TEXT, { api: "provision", entry: null }),
  /** Region of the act. */
  region: optional(TEXT, { entry: null }),
  /** Days in force of the provision. */
  inForceFrom: optional(DAY, { api: "validity", entry: null }),
  inForceTo: optional(DAY, { api: "validity", entry: null }),
  /** What the provision itself says of its period («в 2022 году»), `periodTo` exclusive. */
  periodFrom: optional(DAY, { api: "validity", entry: "period.from" }),
  periodTo: optional(DAY, { api: "validity", entry: "period.to" }),
  ...DEADLINE_FIELDS,
};

export type DeadlineState = StateOf<typeof DEADLINE_FIELDS>;
export type DutyState = StateOf<typeof DUTY_FIELDS>;
