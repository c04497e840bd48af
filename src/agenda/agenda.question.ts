import { agreementsOfSubject } from "../agreement/agreement.question";
import { getAsked } from "../asked/asked-node.question";
import type { AgreementEntity, DutyEntity, Entity, ReportEntity } from "../entity/entity";
import { dueDays } from "../entity/duty-status";
import { ReportState } from "../entity/report";
import { allKnown } from "../event-loop/when-known";
import { bearerExecutions, BearerState } from "../execution/bearer-execution";
import { dutyRecordsLoader } from "../execution/duty-records.question";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { ResponsibilityPath } from "../link/responsibility-path";
import { executes } from "../link/roles";
import { stepLoader } from "../link/step.loader";
import type { IsoDay } from "../moment/iso-day";
import { addDays } from "../moment/iso-day";
import { ONLY_VALID } from "../moment/link-state";
import type { DayWindow } from "../moment/window";
import { checkWindow } from "../moment/window";
import { compareValues, MAX_PAGE_SIZE } from "../pagination/page";
import { bearersFor } from "../responsibility/bearers-for.question";

/** What stands on an agenda, and why. */
export enum AgendaKind {
  DUE = "DUE",
  OVERDUE = "OVERDUE",
  RETURNED = "RETURNED",
  TO_DECIDE = "TO_DECIDE",
  AGREEMENT_ENDS = "AGREEMENT_ENDS",
}

/** Something for somebody to see to. */
export interface AgendaEntry {
  readonly on: IsoDay;
  readonly kind: AgendaKind;
  readonly node: Entity;
  /** The duty that a report is about. */
  readonly duty: DutyEntity | null;
}

export interface AgendaArgs extends DayWindow {
  readonly for: string;
}

const ANY_PATH = Object.values(ResponsibilityPath);
/** Days of one duty that are told. */
const MAX_DAYS = 400;

/**
 * What is to be seen to for a subject in a window of days, its posts, units and groups included: what is due, and not yet
 * accepted; what was due before and still is missing, and what was returned, on the first day; reports that wait for its
 * decision, on the day they came; agreements, on their last day.
 *
 * Errors: NOT_FOUND for an unknown subject; BAD_USER_INPUT for a window that ends before it begins.
 * Cost: a query for units, posts, duties, their records and agreements each, and one a level of groups.
 */
export async function agenda(snapshot: Snapshot, args: AgendaArgs): Promise<readonly AgendaEntry[]> {
  checkWindow(args);
  await getAsked(snapshot, "Subject", { argument: "for", id: args.for });
  const bearers = await bearersFor(snapshot, args.for, ANY_PATH);
  const own = new Set(bearers.map(({ bearerId }) => bearerId));
  const named = [...new Set(bearers.map(({ namedId }) => namedId))];
  const steps = await allKnown(named.map((id) => stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR).load(id)));
  const borne = { done: new Map<string, DutyEntity>(), controlled: new Map<string, DutyEntity>() };
  for (const { link, far } of steps.flat()) {
    if (far.label !== "Duty") continue;
    if (executes(link.role)) borne.done.set(far.id, far);
    if (link.role === ResponsibilityRole.CONTROLLER) borne.controlled.set(far.id, far);
  }
  const entries = [
    ...(await Promise.all([...borne.done.values()].map((duty) => toDo(snapshot, duty, own, args)))).flat(),
    ...(await Promise.all([...borne.controlled.values()].map((duty) => toDecide(snapshot, duty, args)))).flat(),
    ...(await ending(snapshot, args)),
  ];
  return entries.sort((a, b) =>
    compareValues([a.on, a.kind, a.node.sortKey, a.node.id], [b.on, b.kind, b.node.sortKey, b.node.id]),
  );
}

/** What a duty still wants of those of `own` who bear it. */
async function toDo(
  snapshot: Snapshot,
  duty: DutyEntity,
  own: ReadonlySet<string>,
  { from, to }: AgendaArgs,
): Promise<readonly AgendaEntry[]> {
  const { asOf } = snapshot.moment;
  const records = await dutyRecordsLoader(snapshot).load(duty.id);
  if (records.offControl !== null) return [];
  const standing = (day?: IsoDay) =>
    bearerExecutions({ duty, records }, asOf, day).filter(({ bearer }) => own.has(bearer.id));
  const isOpen = (state: BearerState) => state === BearerState.NOT_REPORTED || state === BearerState.RETURNED;
  const days = dueDays(duty.state, from, to, MAX_DAYS);
  const due = days.filter((day) => standing(day).some(({ state }) => isOpen(state)));
  const now = standing();
  const isLate = now.some(({ isOverdue, state }) => isOverdue && isOpen(state)) && days.every((day) => day >= asOf);
  const returned = now.flatMap(({ state, report }) =>
    state === BearerState.RETURNED && report !== null ? [report] : [],
  );
  return [
    ...due.map((on): AgendaEntry => ({ on, kind: AgendaKind.DUE, node: duty, duty: null })),
    ...(isLate ? [{ on: from, kind: AgendaKind.OVERDUE, node: duty, duty: null }] : []),
    ...returned.map((node): AgendaEntry => ({ on: from, kind: AgendaKind.RETURNED, node, duty })),
  ];
}

/** The reports on a duty that wait for a decision: those from before the window on its first day. */
async function toDecide(
  snapshot: Snapshot,
  duty: DutyEntity,
  { from, to }: AgendaArgs,
): Promise<readonly AgendaEntry[]> {
  const { reports } = await dutyRecordsLoader(snapshot).load(duty.id);
  const waits = ({ state }: ReportEntity) => state.reportState === ReportState.SUBMITTED && state.submittedOn <= to;
  return reports.filter(waits).map((node) => ({
    on: node.state.submittedOn > from ? node.state.submittedOn : from,
    kind: AgendaKind.TO_DECIDE,
    node,
    duty,
  }));
}

async function ending(snapshot: Snapshot, { for: id, from, to }: AgendaArgs): Promise<readonly AgendaEntry[]> {
  const { nodes } = await agreementsOfSubject(snapshot, id, { states: ONLY_VALID, first: MAX_PAGE_SIZE });
  const lastDay = ({ state: { inForceTo } }: AgreementEntity) => (inForceTo === null ? null : addDays(inForceTo, -1));
  return nodes.flatMap((node) => {
    const on = lastDay(node);
    return on !== null && on >= from && on <= to ? [{ on, kind: AgendaKind.AGREEMENT_ENDS, node, duty: null }] : [];
  });
}
