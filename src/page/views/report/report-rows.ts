import type { ConsolidatedReportQuery } from "../../graphql/generated/operations";

/** A consolidated report as the view asks for it. */
export type Report = NonNullable<ConsolidatedReportQuery["consolidatedReport"]>;
export type ReportRow = Report["rows"]["nodes"][number];
export type ReportDuty = Report["duties"][number];
export type Cell = ReportRow["cells"][number];

/** The cell of a row for a duty; undefined where the duty is not theirs. */
export function cellOf({ cells }: ReportRow, dutyId: string): Cell | undefined {
  return cells.find(({ duty }) => duty === dutyId);
}

/** Whether nothing at all is recorded of a row: nobody named, nothing reported. */
export function isSilent({ cells }: ReportRow): boolean {
  return cells.every(({ nomination, report }) => nomination === null && report === null);
}

/** What the address calls a cell. */
export function cellKey(row: ReportRow, dutyId: string): string {
  return `${row.authority.id} ${dutyId}`;
}
