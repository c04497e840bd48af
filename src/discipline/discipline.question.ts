import type { ActEntity, DutyEntity, SubjectEntity } from "../entity/entity";
import { formerStates } from "../entity/entity-history.loader";
import { dueDays } from "../entity/duty-status";
import { DeadlineKind } from "../entity/duty";
import { DutyOrder, listDuties } from "../duty/duty.question";
import { BadUserInputError, QueryTooComplexError } from "../errors/domain-error";
import { allKnown } from "../event-loop/when-known";
import type { BearerExecution, ExecutedDuty } from "../execution/bearer-execution";
import { bearerExecutions, BearerState } from "../execution/bearer-execution";
import { dutyRecordsLoader } from "../execution/duty-records.question";
import type { Snapshot } from "../graph/snapshot";
import { getEntity } from "../link/neighbours.question";
import type { IsoDay } from "../moment/iso-day";
import { ONLY_VALID } from "../moment/link-state";
import { compareValues } from "../pagination/page";

/** By whom it is counted. */
export enum DisciplineBy {
  SUBJECT = "SUBJECT",
  CONTROLLER = "CONTROLLER",
  ACT = "ACT",
}

/** What is counted of each report that was due. */
export enum DisciplineFigure {
  IN_TIME = "IN_TIME",
  LATE = "LATE",
  OVERDUE = "OVERDUE",
  OPEN = "OPEN",
}

export interface DisciplineArgs {
  readonly by: DisciplineBy;
  readonly region?: string | null;
  /** First and last day on which something was due, both included. */
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Somebody, or an act, with the duties behind each figure: a duty stands in it as often as it was due. */
export interface DisciplineRow {
  readonly of: SubjectEntity | ActEntity;
  readonly figures: Readonly<Record<DisciplineFigure, readonly DutyEntity[]>>;
  /** How often days of its duties were moved. */
  readonly movedDeadlines: number;
  /** Done in time, of all that is not open; null where all is. */
  readonly share: number | null;
}

const DATED = [DeadlineKind.DATE, DeadlineKind.PERIOD, DeadlineKind.RECURRING];
const PAGE = 500;
/** Duties with a day that a figure is worked out of: more is asked for by region. */
const MAX_DUTIES = 5_000;
/** Days of one duty: a weekly one has 520 in ten years. */
const MAX_DAYS = 520;

/**
 * How many reports that were due in a window of days came in time, late, not at all, or are still open: by who had to do it,
 * who controls it, or the act. What was taken off control without a report is none of these.
 *
 * Errors: BAD_USER_INPUT for a window that ends before it begins; QUERY_TOO_COMPLEX for more than 5,000 duties.
 * Cost: three queries for 500 duties, and one for the days that were moved.
 */
export async function discipline(snapshot: Snapshot, args: DisciplineArgs): Promise<readonly DisciplineRow[]> {
  const { from, to } = args;
  if (to < from)
    throw new BadUserInputError(`\`to\` must not be before \`from\`; found ${from} and ${to}.`, { argument: "to" });
  const rows = new Map<string, MutableRow>();
  for (const executed of await datedDuties(snapshot, args.region ?? null))
    for (const day of dueDays(executed.duty.state, from, to, MAX_DAYS))
      for (const execution of bearerExecutions(executed, snapshot.moment.asOf, day)) {
        const figure = figureOf(execution, executed, { day, asOf: snapshot.moment.asOf });
        if (figure !== null)
          for (const of of await thoseOf(snapshot, executed, execution, args.by)) add(rows, of, executed.duty, figure);
      }
  const counted = await Promise.all([...rows.values()].map((row) => finished(snapshot, row)));
  return counted.sort((a, b) => compareValues([a.of.sortKey, a.of.id], [b.of.sortKey, b.of.id]));
}

interface MutableRow {
  readonly of: SubjectEntity | ActEntity;
  readonly figures: Record<DisciplineFigure, DutyEntity[]>;
}

async function datedDuties(snapshot: Snapshot, region: string | null): Promise<readonly ExecutedDuty[]> {
  const filter = { deadlineKinds: DATED, regions: region === null ? null : [region] };
  const duties: DutyEntity[] = [];
  for (let after: string | null = null; ;) {
    const list = { filter, states: ONLY_VALID, orderBy: DutyOrder.ACT_AND_PATH, first: PAGE, after };
    const page = await listDuties(snapshot, list);
    duties.push(...page.nodes);
    if (duties.length > MAX_DUTIES)
      throw new QueryTooComplexError(
        `There are more than ${MAX_DUTIES} duties with a day, which is the most: ask for a region.`,
        {
          limit: MAX_DUTIES,
        },
      );
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const records = await allKnown(duties.map(({ id }) => dutyRecordsLoader(snapshot).load(id)));
  return duties.map((duty, place) => ({ duty, records: records[place]! }));
}

/** Null where nothing is awaited any more: the duty is off control, and nothing was accepted. */
function figureOf(
  { state, daysLate, isOverdue }: BearerExecution,
  { records }: ExecutedDuty,
  { day, asOf }: { readonly day: IsoDay; readonly asOf: IsoDay },
): DisciplineFigure | null {
  if (state === BearerState.ACCEPTED) return daysLate === null ? DisciplineFigure.IN_TIME : DisciplineFigure.LATE;
  if (records.offControl !== null) return null;
  return isOverdue && day < asOf ? DisciplineFigure.OVERDUE : DisciplineFigure.OPEN;
}

async function thoseOf(
  snapshot: Snapshot,
  { duty, records }: ExecutedDuty,
  { bearer }: BearerExecution,
  by: DisciplineBy,
): Promise<readonly (SubjectEntity | ActEntity)[]> {
  if (by === DisciplineBy.SUBJECT) return [bearer];
  if (by === DisciplineBy.CONTROLLER) return records.controllers;
  return [await getEntity(snapshot, "Act", duty.state.act)];
}

function add(
  rows: Map<string, MutableRow>,
  of: SubjectEntity | ActEntity,
  duty: DutyEntity,
  figure: DisciplineFigure,
): void {
  const { IN_TIME, LATE, OVERDUE, OPEN } = DisciplineFigure;
  const row = rows.get(of.id) ?? { of, figures: { [IN_TIME]: [], [LATE]: [], [OVERDUE]: [], [OPEN]: [] } };
  rows.set(of.id, row);
  row.figures[figure].push(duty);
}

async function finished(snapshot: Snapshot, { of, figures }: MutableRow): Promise<DisciplineRow> {
  const ids = new Set(
    Object.values(figures)
      .flat()
      .map(({ id }) => id),
  );
  const moved = await Promise.all([...ids].map(async (id) => formerStates<"Duty">(snapshot, id, ["due"])));
  const [inTime, late, overdue] = [figures.IN_TIME.length, figures.LATE.length, figures.OVERDUE.length];
  const closed = inTime + late + overdue;
  return { of, figures, movedDeadlines: moved.flat().length, share: closed === 0 ? null : inTime / closed };
}
