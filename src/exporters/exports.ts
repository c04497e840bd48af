import type { ExportDefinition } from "./export-definition";
import { AGENDA_EXPORT } from "./calendar/agenda.export";
import { CALENDAR_EXPORT } from "./calendar/calendar.export";
import { LINK_HISTORY_EXPORT } from "./history/links.export";
import { STATE_HISTORY_EXPORTS } from "./history/states.export";
import { GRAPH_EXPORT } from "./graph.export";
import { ACCOUNTABILITY_EXPORT } from "./report/accountability.export";
import { AGREEMENTS_EXPORT } from "./lists/agreements.export";
import { CONSOLIDATED_REPORT_EXPORT } from "./lists/consolidated-report.export";
import { DISCIPLINE_EXPORT } from "./lists/discipline.export";
import { DUTIES_EXPORT } from "./lists/duties.export";
import { FINDINGS_EXPORT } from "./lists/findings.export";
import { MATRIX_EXPORT } from "./lists/matrix.export";
import { NOMINATIONS_EXPORT } from "./lists/nominations.export";
import { SUBJECTS_EXPORT } from "./lists/subjects.export";

/** All exports there are. */
export const EXPORTS: readonly ExportDefinition[] = [
  SUBJECTS_EXPORT,
  DUTIES_EXPORT,
  AGREEMENTS_EXPORT,
  FINDINGS_EXPORT,
  MATRIX_EXPORT,
  CONSOLIDATED_REPORT_EXPORT,
  NOMINATIONS_EXPORT,
  DISCIPLINE_EXPORT,
  ACCOUNTABILITY_EXPORT,
  CALENDAR_EXPORT,
  AGENDA_EXPORT,
  GRAPH_EXPORT,
  ...STATE_HISTORY_EXPORTS,
  LINK_HISTORY_EXPORT,
];
