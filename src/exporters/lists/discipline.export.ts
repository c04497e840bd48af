import type { DisciplineArgs, DisciplineRow } from "../../discipline/discipline.question";
import { discipline } from "../../discipline/discipline.question";
import { actLabel } from "../../entity/act-label";
import { Language } from "../../language/language";
import { argumentsOf } from "../parameters";
import { tableExport } from "../table/table-export";

/** What was done in time, late and not at all, a row a subject, controller or act. Read whole. */
export const DISCIPLINE_EXPORT = tableExport<DisciplineArgs, DisciplineRow>({
  name: "discipline",
  title: "Исполнительская дисциплина",
  parameters: (schema) => argumentsOf(schema, "discipline", ["by", "region", "from", "to"]),
  read: async (reader, parameters) => {
    return { pages: [await discipline(reader.snapshot(), parameters)], isPartial: false };
  },
  columns: [
    { key: "id", header: "Идентификатор", width: 28, value: ({ of }) => of.id },
    {
      key: "name",
      header: "Кто или какой акт",
      width: 50,
      value: ({ of }) => (of.label === "Act" ? actLabel(of.state, Language.RU) : of.state.name),
    },
    { key: "inTime", header: "В срок", value: ({ figures }) => figures.IN_TIME.length },
    { key: "late", header: "С опозданием", value: ({ figures }) => figures.LATE.length },
    { key: "overdue", header: "Просрочено", value: ({ figures }) => figures.OVERDUE.length },
    { key: "open", header: "Срок не наступил", value: ({ figures }) => figures.OPEN.length },
    { key: "movedDeadlines", header: "Переносов срока", value: ({ movedDeadlines }) => movedDeadlines },
    { key: "share", header: "Доля в срок", value: ({ share }) => share },
    {
      key: "overdueDuties",
      header: "Просроченные обязанности",
      width: 50,
      value: ({ figures }) => [...new Set(figures.OVERDUE.map(({ id }) => id))],
    },
  ],
});
