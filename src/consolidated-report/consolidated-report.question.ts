import { groupBy } from "../collections/group-by";
import type { DutyEntity, SubjectEntity } from "../entity/entity";
import { BadUserInputError } from "../errors/domain-error";
import { DutyOrder, listDuties } from "../duty/duty.question";
import type { BearerExecution, ExecutedDuty } from "../execution/bearer-execution";
import { bearerExecutions, BearerState } from "../execution/bearer-execution";
import { dutyRecordsLoader } from "../execution/duty-records.question";
import { allKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import type { IndicatorRow } from "../indicator/indicator-values.question";
import { indicatorsOf, indicatorValues } from "../indicator/indicator-values.question";
import { ONLY_VALID } from "../moment/link-state";
import { compareValues } from "../pagination/page";

/** What a consolidated report is of. */
export interface ConsolidatedReportArgs {
  readonly act?: string | null;
  readonly programme?: string | null;
  readonly duties?: readonly string[] | null;
  /** Of the acts, where nothing else is named; and of the authorities. */
  readonly region?: string | null;
}

/** How an authority stands with one of the duties. */
export interface ConsolidatedCell {
  readonly duty: DutyEntity;
  readonly execution: BearerExecution;
}

/** An authority and the duties that it has to do, in the order of the report. */
export interface ConsolidatedRow {
  readonly authority: SubjectEntity;
  readonly cells: readonly ConsolidatedCell[];
}

/** How many stand how with a duty. */
export interface ConsolidatedTotal {
  readonly duty: DutyEntity;
  readonly expected: number;
  readonly nominated: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly returned: number;
  readonly missing: number;
  readonly overdue: number;
}

export interface ConsolidatedReport {
  readonly duties: readonly ExecutedDuty[];
  /** By the names of the authorities. */
  readonly rows: readonly ConsolidatedRow[];
  readonly totals: readonly ConsolidatedTotal[];
  /** Whether there are more duties than a report shows. */
  readonly isPartial: boolean;
}

/** Columns of a report: more is no table that a person reads. */
export const MAX_DUTIES = 200;

/**
 * The consolidated report (сводный отчёт): a row for each authority of which reports are awaited, whether anything is
 * recorded of it or not; a cell for each duty that it has to do; and the totals of each duty.
 *
 * Errors: BAD_USER_INPUT where nothing says what it is of.
 * Source: cypher/duty, cypher/execution/around-duties.cypher, cypher/execution/members.cypher.
 * Cost: three queries, and one more for each further level of groups.
 *
 * @example
 * ```graphql
 * { consolidatedReport(act: "sak-order-2022", asOf: "2022-09-15") { totals { duty expected accepted overdue } } }
 * ```
 * ```json
 * {"consolidatedReport": {"totals": [{"duty": "sak-order-2022.d3", "expected": 1, "accepted": 0, "overdue": 0},
 *   {"duty": "sak-order-2022.d4", "expected": 1, "accepted": 0, "overdue": 0}, {"duty": "sak-order-2022.d5",
 *   "expected": 1, "accepted": 0, "overdue": 0}, {"duty": "sak-order-2022.d6", "expected": 18, "accepted": 0,
 *   "overdue": 18}]}}
 * ```
 */
export async function consolidatedReport(
  snapshot: Snapshot,
  args: ConsolidatedReportArgs,
): Promise<ConsolidatedReport> {
  const { act, programme, duties: ids, region = null } = args;
  const isNamed = act != null || programme != null || ids != null;
  if (!isNamed && region === null)
    throw new BadUserInputError("Name what the report is of: `act`, `programme`, `duties` or `region`.", {
      argument: "act",
    });
  const filter = {
    acts: act == null ? null : [act],
    programmes: programme == null ? null : [programme],
    ids: ids ?? null,
    regions: isNamed || region === null ? null : [region],
  };
  const list = { filter, states: ONLY_VALID, orderBy: DutyOrder.ACT_AND_PATH, first: MAX_DUTIES + 1 };
  const found = (await listDuties(snapshot, list)).nodes;
  const shown = found.slice(0, MAX_DUTIES);
  const records = await allKnown(shown.map(({ id }) => dutyRecordsLoader(snapshot).load(id)));
  const duties = shown
    .map((duty, place) => ({ duty, records: records[place]! }))
    .filter((executed) => executed.records.expected.length > 0);
  return { ...consolidated(duties, snapshot, region), isPartial: found.length > shown.length };
}

/**
 * Plan and fact of the indicators of the acts, or of the programme, that a report is of, by the ids of authorities. Cost: a
 * query for the indicators, two for each; once a request.
 */
export function indicatorsOfReport(
  snapshot: Snapshot,
  { duties }: ConsolidatedReport,
  { programme }: ConsolidatedReportArgs,
): Promise<ReadonlyMap<string, readonly IndicatorRow[]>> {
  const homes = programme == null ? [...new Set(duties.map(({ duty }) => duty.state.act))] : [programme];
  return snapshot.loader(`indicators of ${homes.join(" ")}`, async () => {
    const indicators = (await Promise.all(homes.map((home) => indicatorsOf(snapshot, home)))).flat();
    const rows = await Promise.all(indicators.map((indicator) => indicatorValues(snapshot, indicator)));
    return groupBy(rows.flat(), ({ subject }) => subject.id);
  });
}

function consolidated(
  duties: readonly ExecutedDuty[],
  snapshot: Snapshot,
  region: string | null,
): Omit<ConsolidatedReport, "isPartial"> {
  const rows = new Map<string, { readonly authority: SubjectEntity; readonly cells: ConsolidatedCell[] }>();
  const totals: ConsolidatedTotal[] = [];
  for (const executed of duties) {
    const all = bearerExecutions(executed, snapshot.moment.asOf);
    const executions = region === null ? all : all.filter(({ bearer }) => bearer.state.region === region);
    totals.push(totalOf(executed.duty, executions));
    for (const execution of executions) {
      const { bearer: authority } = execution;
      const row = rows.get(authority.id) ?? { authority, cells: [] };
      rows.set(authority.id, row);
      row.cells.push({ duty: executed.duty, execution });
    }
  }
  const key = ({ authority }: ConsolidatedRow) => [authority.sortKey, authority.id];
  return { duties, totals, rows: [...rows.values()].sort((a, b) => compareValues(key(a), key(b))) };
}

function totalOf(duty: DutyEntity, executions: readonly BearerExecution[]): ConsolidatedTotal {
  const count = (isCounted: (execution: BearerExecution) => boolean) => executions.filter(isCounted).length;
  const inState = (wanted: BearerState) => count(({ state }) => state === wanted);
  return {
    duty,
    expected: executions.length,
    nominated: count(({ nomination }) => nomination !== null),
    submitted: inState(BearerState.SUBMITTED),
    accepted: inState(BearerState.ACCEPTED),
    returned: inState(BearerState.RETURNED),
    missing: inState(BearerState.NOT_REPORTED),
    overdue: count(({ isOverdue }) => isOverdue),
  };
}
