import type { GraphQLSchema } from "graphql";
import type {
  ConsolidatedCell,
  ConsolidatedReport,
  ConsolidatedReportArgs,
} from "../../consolidated-report/consolidated-report.question";
import { consolidatedReport } from "../../consolidated-report/consolidated-report.question";
import type { ActEntity } from "../../entity/entity";
import type { Snapshot } from "../../graph/snapshot";
import { entitiesOf } from "../../link/neighbours.question";
import type { IsoDay } from "../../moment/iso-day";
import { argumentsOf } from "../parameters";

/** A cell of the consolidated report, with the act of its duty. */
export interface ReportCell {
  readonly act: ActEntity;
  readonly cell: ConsolidatedCell;
  /** The day on which the duty was taken off control; null for one that is on it, or never was. */
  readonly offControlOn: IsoDay | null;
}

/** What tells of which report the cells are. */
export function reportParameters(schema: GraphQLSchema): ReturnType<typeof argumentsOf> {
  return argumentsOf(schema, "consolidatedReport", ["act", "programme", "duties", "region"]);
}

/** All cells of a consolidated report, row by row. Errors, cost: as `consolidatedReport`, and a query for the acts. */
export async function reportCells(
  snapshot: Snapshot,
  parameters: ConsolidatedReportArgs,
): Promise<{ readonly cells: readonly ReportCell[]; readonly isPartial: boolean }> {
  const report = await consolidatedReport(snapshot, parameters);
  return { cells: cellsOf(report, await actsOf(snapshot, report)), isPartial: report.isPartial };
}

/** The acts of the duties of a report, by id. Cost: a query. */
export async function actsOf(
  snapshot: Snapshot,
  { duties }: ConsolidatedReport,
): Promise<ReadonlyMap<string, ActEntity>> {
  const ids = [...new Set(duties.map(({ duty }) => duty.state.act))];
  return new Map((await entitiesOf(snapshot, "Act", ids)).map((act) => [act.id, act]));
}

/** All cells of a report, row by row. */
export function cellsOf(
  { duties, rows }: ConsolidatedReport,
  acts: ReadonlyMap<string, ActEntity>,
): readonly ReportCell[] {
  const offControl = new Map(duties.map(({ duty, records }) => [duty.id, records.offControl?.on ?? null]));
  return rows
    .flatMap(({ cells }) => cells)
    .map((cell) => ({
      cell,
      act: acts.get(cell.duty.state.act)!,
      offControlOn: offControl.get(cell.duty.id) ?? null,
    }));
}
