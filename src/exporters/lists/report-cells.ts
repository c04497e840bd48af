import type { GraphQLSchema } from "graphql";
import type { ConsolidatedCell, ConsolidatedReportArgs } from "../../consolidated-report/consolidated-report.question";
import { consolidatedReport } from "../../consolidated-report/consolidated-report.question";
import type { ActEntity } from "../../entity/entity";
import { allKnown } from "../../event-loop/when-known";
import type { Snapshot } from "../../graph/snapshot";
import { getEntity } from "../../link/neighbours.question";
import { argumentsOf } from "../parameters";

/** A cell of the consolidated report, with the act of its duty. */
export interface ReportCell {
  readonly act: ActEntity;
  readonly cell: ConsolidatedCell;
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
  const { rows, isPartial } = await consolidatedReport(snapshot, parameters);
  const cells = rows.flatMap((row) => row.cells);
  const acts = await allKnown(cells.map(({ duty }) => getEntity(snapshot, "Act", duty.state.act)));
  return { cells: cells.map((cell, place) => ({ cell, act: acts[place]! })), isPartial };
}
