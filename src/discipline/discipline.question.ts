import type { ActEntity, DutyEntity, SubjectEntity } from "../entity/entity";
import { formerStates } from "../entity/entity-history.loader";
import { dueDays } from "../entity/duty-status";
import { DeadlineKind } from "../entity/duty";
import { DutyOrder, listDuties } from "../duty/duty.question";
import { QueryTooComplexError } from "../errors/domain-error";
import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { BearerExecution, ExecutedDuty } from "../execution/bearer-execution";
import { bearerExecutions, BearerState } from "../execution/bearer-execution";
import { dutyRecordsLoader } from "../execution/duty-records.question";
import type { Snapshot } from "../graph/snapshot";
import { getEntity } from "../link/neighbours.question";
import type { IsoDay } from "../moment/iso-day";
import { ONLY_VALID } from "../moment/link-state";
import type { DayWindow } from "../moment/window";
import { checkWindow } from "../moment/window";
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

/** The window is that of the days on which something was due. */
export interface DisciplineArgs extends DayWindow {
  readonly by: DisciplineBy;
  readonly region?: string | null;
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
  checkWindow(args);
  const duties = await datedDuties(snapshot, args.region ?? null);
  const due = duties.flatMap((executed) => dueReports(executed, args, snapshot.moment.asOf));
  const those = await allKnown(due.map((report) => thoseOf(snapshot, report, args.by)));
  const rows = new Map<string, MutableRow>();
  due.forEach(({ executed, figure }, place) => {
    for (const of of those[place]!) add(rows, of, executed.duty, figure);
  });
  const counted = await Promise.all([...rows.values()].map((row) => finished(snapshot, row)));
  return counted.sort((a, b) => compareValues([a.of.sortKey, a.of.id], [b.of.sortKey, b.of.id]));
}

/** A report that was due on a day of the window, and what became of it. */
interface DueReport {
  readonly executed: ExecutedDuty;
  readonly bearer: SubjectEntity;
  readonly figure: DisciplineFigure;
}

function dueReports(executed: ExecutedDuty, { from, to }: DayWindow, asOf: IsoDay): readonly DueReport[] {
  return dueDays(executed.duty.state, from, to, MAX_DAYS).flatMap((day) =>
    bearerExecutions(executed, asOf, day).flatMap((execution) => {
      const figure = figureOf(execution, executed, { day, asOf });
      return figure === null ? [] : [{ executed, bearer: execution.bearer, figure }];
    }),
  );
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

function thoseOf(
  snapshot: Snapshot,
  { executed: { duty, records }, bearer }: DueReport,
  by: DisciplineBy,
): Eventually<readonly (SubjectEntity | ActEntity)[]> {
  if (by === DisciplineBy.SUBJECT) return [bearer];
  if (by === DisciplineBy.CONTROLLER) return records.controllers;
  return whenKnown(getEntity(snapshot, "Act", duty.state.act), (act) => [act]);
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
