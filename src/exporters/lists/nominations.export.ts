import type { ConsolidatedCell, ConsolidatedReportArgs } from "../../consolidated-report/consolidated-report.question";
import { actLabel } from "../../entity/act-label";
import type { PersonEntity, SubjectEntity } from "../../entity/entity";
import { findEntity } from "../../entity/entity.loader";
import type { Snapshot } from "../../graph/snapshot";
import { Language } from "../../language/language";
import { tableExport } from "../table/table-export";
import type { ReportCell } from "./report-cells";
import { reportCells, reportParameters } from "./report-cells";

interface NominationRow extends ReportCell {
  readonly position: SubjectEntity | null;
  readonly person: PersonEntity | null;
}

/** Whom each authority has named for each of its duties, whoever has named nobody included. Read whole. */
export const NOMINATIONS_EXPORT = tableExport<ConsolidatedReportArgs, NominationRow>({
  name: "nominations",
  title: "Назначения исполнителей",
  parameters: reportParameters,
  read: async (reader, parameters) => {
    const snapshot = reader.snapshot();
    const { cells, isPartial } = await reportCells(snapshot, parameters);
    return { pages: [await Promise.all(cells.map((cell) => rowOf(snapshot, cell)))], isPartial };
  },
  columns: [
    {
      key: "authorityId",
      header: "Кто назначил, идентификатор",
      width: 28,
      value: ({ cell }) => cell.execution.bearer.id,
    },
    { key: "authority", header: "Кто назначил", width: 50, value: ({ cell }) => cell.execution.bearer.state.name },
    { key: "act", header: "Акт", width: 36, value: ({ act }) => actLabel(act.state, Language.RU) },
    { key: "path", header: "Пункт", width: 8, value: ({ cell }) => cell.duty.state.path },
    { key: "dutyId", header: "Обязанность, идентификатор", width: 28, value: ({ cell }) => cell.duty.id },
    { key: "duty", header: "Обязанность", width: 50, value: ({ cell }) => cell.duty.state.title },
    { key: "isNamed", header: "Назначен", value: ({ cell }) => cell.execution.nomination !== null },
    {
      key: "position",
      header: "Назначенная должность",
      width: 40,
      value: ({ position }) => position?.state.name ?? null,
    },
    { key: "person", header: "ФИО", width: 28, value: ({ person }) => person?.state.name ?? null },
    { key: "title", header: "В качестве кого", width: 40, value: ({ cell }) => said(cell)?.title ?? null },
    { key: "document", header: "Документ о назначении", width: 28, value: ({ cell }) => said(cell)?.document ?? null },
    { key: "from", header: "Действует с", isDay: true, value: ({ cell }) => said(cell)?.periodFrom ?? null },
    { key: "to", header: "Не действует с", isDay: true, value: ({ cell }) => said(cell)?.periodTo ?? null },
  ],
});

function said({ execution }: ConsolidatedCell) {
  return execution.nomination?.state;
}

async function rowOf(snapshot: Snapshot, of: ReportCell): Promise<NominationRow> {
  const { position = null, person = null } = said(of.cell) ?? {};
  const [post, who] = await Promise.all([
    position === null ? null : findEntity(snapshot, "Subject", position),
    person === null ? null : findEntity(snapshot, "Person", person),
  ]);
  return { ...of, position: post, person: who };
}
