import { Readable } from "node:stream";
import { actLabel } from "../../entity/act-label";
import type { ConsolidatedReportArgs } from "../../consolidated-report/consolidated-report.question";
import { consolidatedReport, indicatorsOfReport } from "../../consolidated-report/consolidated-report.question";
import { BEARER_STATE_WORDS } from "../../execution/bearer-state.words";
import { movedTimes } from "../../execution/moved-times.question";
import { Language } from "../../language/language";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ConsolidatedParts } from "../report/consolidated-paper";
import { consolidatedPaper } from "../report/consolidated-paper";
import { renderPdf } from "../report/render-pdf";
import type { Column } from "../table/column";
import { tableOf } from "../table/column";
import { tableExport } from "../table/table-export";
import { crossTable } from "./report-cross-table";
import type { ReportCell } from "./report-cells";
import { actsOf, cellsOf, reportCells, reportParameters } from "./report-cells";

const TITLE = "Сводный отчёт";
const COLUMNS: readonly Column<ReportCell>[] = [
  { key: "authorityId", header: "Орган, идентификатор", width: 28, value: ({ cell }) => cell.execution.bearer.id },
  {
    key: "authority",
    header: "Орган, организация",
    width: 50,
    value: ({ cell }) => cell.execution.bearer.state.name,
  },
  { key: "act", header: "Акт", width: 36, value: ({ act }) => actLabel(act.state, Language.RU) },
  { key: "path", header: "Пункт", width: 8, value: ({ cell }) => cell.duty.state.path },
  { key: "dutyId", header: "Обязанность, идентификатор", width: 28, value: ({ cell }) => cell.duty.id },
  { key: "duty", header: "Обязанность", width: 50, value: ({ cell }) => cell.duty.state.title },
  { key: "deadlineText", header: "Срок в акте", width: 30, value: ({ cell }) => cell.duty.state.deadlineText },
  {
    key: "nominated",
    header: "Исполнитель назначен с",
    isDay: true,
    value: ({ cell }) => cell.execution.nomination?.state.periodFrom ?? null,
  },
  {
    key: "document",
    header: "Документ",
    width: 28,
    value: ({ cell }) => cell.execution.nomination?.state.document ?? null,
  },
  {
    key: "submittedOn",
    header: "Доклад представлен",
    isDay: true,
    value: ({ cell }) => cell.execution.report?.state.submittedOn ?? null,
  },
  { key: "state", header: "Состояние", words: BEARER_STATE_WORDS, value: ({ cell }) => cell.execution.state },
  { key: "remark", header: "Замечание", width: 40, value: ({ cell }) => cell.execution.report?.state.remark ?? null },
  { key: "daysLate", header: "Опоздание, дней", value: ({ cell }) => cell.execution.daysLate },
  { key: "isOverdue", header: "Просрочено", value: ({ cell }) => cell.execution.isOverdue },
  { key: "offControlOn", header: "Снята с контроля", isDay: true, value: ({ offControlOn }) => offControlOn },
];

/** A row a cell: who was to do what, whom they named, when they reported. Read whole. */
const LIST = tableExport<ConsolidatedReportArgs, ReportCell>({
  name: "consolidated-report",
  title: TITLE,
  parameters: reportParameters,
  read: async (reader, parameters) => {
    const { cells, isPartial } = await reportCells(reader.snapshot(), parameters);
    return { pages: [cells], isPartial };
  },
  columns: COLUMNS,
});

/** The consolidated report: as a table; as a workbook that has it across, too; or as a paper to be signed. */
export const CONSOLIDATED_REPORT_EXPORT: ExportDefinition = {
  ...LIST,
  formats: [...LIST.formats, "pdf"],
  open: (asked) => {
    if (asked.format === "pdf") return openPaper(asked);
    return asked.format === "xlsx" ? openWorkbook(asked) : LIST.open(asked);
  },
};

async function openPaper(asked: AskedExport): Promise<OpenedExport> {
  const parts = await readParts(asked);
  const { isPartial } = parts.report;
  const pdf = await renderPdf({ paper: consolidatedPaper(parts), metadata: { ...asked.metadata, isPartial } });
  return { stream: Readable.from([pdf], { objectMode: false }), isPartial };
}

async function openWorkbook(asked: AskedExport): Promise<OpenedExport> {
  const parts = await readParts(asked);
  const { isPartial } = parts.report;
  const tables = [crossTable(parts), tableOf(TITLE, COLUMNS, [cellsOf(parts.report, parts.acts)])];
  // What writes workbooks is loaded when somebody wants one.
  const { workbookOf } = await import("../table/workbook.js");
  return {
    stream: workbookOf({ tables, metadata: { ...asked.metadata, isPartial }, language: Language.RU }),
    isPartial,
  };
}

async function readParts({ parameters, reader }: AskedExport): Promise<ConsolidatedParts> {
  const snapshot = reader.asked;
  const args = parameters as ConsolidatedReportArgs;
  const report = await consolidatedReport(snapshot, args);
  const acts = await actsOf(snapshot, report);
  const moved = await Promise.all(
    report.duties.map(async ({ duty }) => [duty.id, await movedTimes(snapshot, duty.id)] as const),
  );
  return { report, acts, movedTimes: new Map(moved), indicators: await indicatorsOfReport(snapshot, report, args) };
}
