import { groupBy } from "../collections/group-by";
import { DeadlineKind } from "../entity/duty";
import { datedDay, isSoon, nextDue } from "../entity/duty-status";
import { dutyValidity } from "../entity/duty-validity";
import type { DutyEntity, NominationEntity, ReportEntity } from "../entity/entity";
import { lastOccurrence } from "../entity/recurrence";
import { ReportState } from "../entity/report";
import { includesDay } from "../moment/interval";
import { addDays, daysBetween } from "../moment/iso-day";
import type { IsoDay } from "../moment/iso-day";
import type { DutyRecords, ExpectedBearer } from "./duty-records.question";

/** How somebody who bears a duty stands with it. */
export enum BearerState {
  NOT_REPORTED = "NOT_REPORTED",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  ACCEPTED = "ACCEPTED",
}

/** How one of those who bear a duty executes it. */
export interface BearerExecution extends ExpectedBearer {
  readonly nomination: NominationEntity | null;
  /** The accepted report, or else the latest one; null where there is none, or it was withdrawn. */
  readonly report: ReportEntity | null;
  readonly state: BearerState;
  /**
   * Days by which the report came after the day it was due, or by which that day has passed without one that counts; null
   * where nothing is late, or no day is due.
   */
  readonly daysLate: number | null;
  /** The day has passed, nothing is accepted, nothing that came in time waits, and the duty is on control. */
  readonly isOverdue: boolean;
}

/** A duty with what is recorded of its execution. */
export interface ExecutedDuty {
  readonly duty: DutyEntity;
  readonly records: DutyRecords;
}

const STATES: Readonly<Record<ReportState, BearerState>> = {
  [ReportState.SUBMITTED]: BearerState.SUBMITTED,
  [ReportState.ACCEPTED]: BearerState.ACCEPTED,
  [ReportState.RETURNED]: BearerState.RETURNED,
  [ReportState.WITHDRAWN]: BearerState.NOT_REPORTED,
};

/**
 * The day by which a report is awaited: that of the deadline; of a recurring duty the next one as soon as it is near, until
 * then the last one that has come. Null where no day is due.
 */
export function reportingDay({ state }: Pick<DutyEntity, "state">, asOf: IsoDay): IsoDay | null {
  if (state.deadlineKind !== DeadlineKind.RECURRING) return datedDay(state);
  const next = nextDue(state, asOf);
  if (next !== null && isSoon(next, asOf)) return next;
  const { from, to } = dutyValidity(state);
  const last = lastOccurrence(state, to !== null && to <= asOf ? addDays(to, -1) : asOf);
  return last !== null && (from === null || last >= from) ? last : next;
}

/** How each of those who bear the duty stands with it, for the day by which a report is awaited or for another one. */
export function bearerExecutions(
  { duty, records }: ExecutedDuty,
  asOf: IsoDay,
  due: IsoDay | null = reportingDay(duty, asOf),
): readonly BearerExecution[] {
  const isRecurring = duty.state.deadlineKind === DeadlineKind.RECURRING;
  const reports = isRecurring ? records.reports.filter(({ state }) => state.due === due) : records.reports;
  const reportsBy = groupBy(reports, ({ state }) => state.bearer);
  const nominationsBy = groupBy(records.nominations, ({ state }) => state.authority);
  const awaited = { due, asOf, isOffControl: records.offControl !== null };
  return records.expected.map(({ bearer, via }) => {
    const nomination = nominationOf({ nominations: nominationsBy.get(bearer.id) ?? [] }, bearer.id, asOf);
    const { report, state, daysLate, isOverdue } = standing(reportsBy.get(bearer.id) ?? [], awaited);
    // Named one by one: reports have thousands of these, and copies of two objects took longer than all else here.
    return { bearer, via, nomination, report, state, daysLate, isOverdue };
  });
}

/** The nomination by an authority that holds on the day; null for none. */
export function nominationOf(
  { nominations }: Pick<DutyRecords, "nominations">,
  authorityId: string,
  asOf: IsoDay,
): NominationEntity | null {
  const held = nominations.filter(({ state: { authority, periodFrom: from, periodTo: to } }) => {
    return authority === authorityId && includesDay({ from, to }, asOf);
  });
  return held.sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1))[0] ?? null;
}

interface Awaited {
  readonly due: IsoDay | null;
  readonly asOf: IsoDay;
  readonly isOffControl: boolean;
}

function standing(
  own: readonly ReportEntity[],
  { due, asOf, isOffControl }: Awaited,
): Pick<BearerExecution, "report" | "state" | "daysLate" | "isOverdue"> {
  const report = countedOf(own);
  const state = report === null ? BearerState.NOT_REPORTED : STATES[report.state.reportState];
  const handedOn = report !== null && state !== BearerState.RETURNED ? report.state.submittedOn : null;
  const daysLate = daysAfter(due, handedOn ?? asOf);
  // Nothing more is awaited of who has not reported on what was taken off control.
  if (isOffControl) return { report, state, daysLate: handedOn === null ? null : daysLate, isOverdue: false };
  return { report, state, daysLate, isOverdue: state !== BearerState.ACCEPTED && daysLate !== null };
}

/** The accepted report, or else the latest that was not withdrawn. */
function countedOf(own: readonly ReportEntity[]): ReportEntity | null {
  const counted = own.filter(({ state }) => state.reportState !== ReportState.WITHDRAWN);
  const accepted = counted.filter(({ state }) => state.reportState === ReportState.ACCEPTED);
  return (accepted.length > 0 ? accepted : counted).at(-1) ?? null;
}

/** Null where the day is not after the day that is due, or none is. */
function daysAfter(due: IsoDay | null, day: IsoDay): number | null {
  return due !== null && day > due ? daysBetween(due, day) : null;
}
