import { groupBy } from "../../../../collections/group-by";
import { definedFields } from "../../../../collections/defined-fields";
import { dayCell } from "../../cells/day-cell";
import { subjectCell } from "../../cells/named-cells";
import { idCell, quantityCell, textCell } from "../../cells/plain-cells";
import { decisionCell } from "../../cells/terms";
import type { DocumentDraft } from "../../rows/document-draft";
import { column } from "../../rows/table-column";
import type { TableRow } from "../../rows/table-row";
import { needed } from "../../rows/table-row";
import { dutyColumns, dutyOf, placeOfDuty } from "../duty-of-row";
import { regionColumn } from "../fact-columns";
import { newId, regionPrefix } from "../new-id";
import type { TableKind } from "../table-kind";
import { valuesOfRows } from "../values-of-rows";

const columns = {
  bearer: column(subjectCell, "Кто докладывает", ["Докладчик", "Bearer"], {
    note: "Кто исполняет обязанность и докладывает о ней.",
    example: "город Пример",
  }),
  ...dutyColumns,
  due: column(dayCell, "За срок", ["Отчётная дата", "Due"], {
    note: "К какому сроку доклад, если обязанность повторяется.",
    example: "2025-03-31",
    isOrdinaryWord: true,
  }),
  submittedOn: column(dayCell, "Доклад представлен", ["Дата доклада", "Submitted on"], {
    note: "День, когда доклад представлен.",
    example: "2025-03-28",
  }),
  text: column(textCell, "Текст доклада", ["Содержание доклада", "О выполнении"], {
    note: "Что сообщено об исполнении.",
    example: "Проведены две стажировки.",
    isOrdinaryWord: true,
  }),
  indicator: column(idCell, "Показатель", ["Идентификатор показателя", "Indicator"], {
    note: "Идентификатор показателя; несколько — в строках с теми же докладчиком, обязанностью и днём.",
  }),
  value: column(quantityCell, "Факт", ["Фактическое значение", "Fact"], {
    note: "Значение показателя, в его единицах.",
    beside: "indicator",
    isOrdinaryWord: true,
  }),
  decision: column(decisionCell, "Решение по докладу", ["Решение", "Decision"], { note: "Пусто — ждёт решения." }),
  decidedOn: column(dayCell, "Дата решения", ["Decided on"], { note: "День решения." }),
  remark: column(textCell, "Замечание", ["Замечание к докладу", "Remark"], {
    note: "Что исправить в возвращённом докладе.",
  }),
  region: regionColumn,
};

type ReportRow = TableRow<typeof columns>;

/** Reports on duties that are known: rows of one bearer, duty and day are one report. */
export const reportsTable: TableKind<typeof columns> = {
  name: "reports",
  title: "Доклады об исполнении",
  about:
    "Строка — доклад, или значение одного из его показателей: строки с одним докладчиком, обязанностью и днём — один доклад.",
  columns,
  needs: [
    ["bearer", "duty", "submittedOn", "text"],
    ["bearer", "act", "provision", "submittedOn", "text"],
  ],
  convert: (rows, draft) => {
    const sound = rows.filter(({ isSound }) => isSound);
    for (const [id, some] of groupBy(sound, idOfReport)) addReport(id, some, draft);
    return Promise.resolve();
  },
};

/** The same for all rows of a report, whenever it is imported. */
function idOfReport(row: ReportRow): string {
  const { id, region } = needed(row, "bearer");
  const parts = [regionPrefix(region), "report", dutyOf(row), id, row.values.due ?? "", needed(row, "submittedOn")];
  return newId(parts, () => false);
}

function addReport(id: string, rows: readonly ReportRow[], draft: DocumentDraft): void {
  const [first] = rows;
  if (first === undefined) return;
  const { text = "", ...said } = valuesOfRows(rows, ["text", "due", "decision", "decidedOn", "remark"], draft);
  const { row } = first;
  const { id: bearer, region } = needed(first, "bearer");
  const decision = said.decision === undefined ? undefined : decisionOf({ ...said, decision: said.decision });
  if (decision === null) draft.problem({ row, field: "decidedOn" }, "expected the day of the decision, found nothing");
  const entry = {
    ...{ id, duty: dutyOf(first), bearer, region, submittedOn: needed(first, "submittedOn"), text },
    ...definedFields({ due: said.due, decision: decision ?? undefined, indicators: valuesIn(rows, draft) }),
  };
  draft.add("reports", entry, row, { ...placeOfDuty(first), "decision/on": { row, field: "decidedOn" } });
}

type Said = ReportRow["values"];

/** Null where the day of it is missing. */
function decisionOf({
  decision: state,
  decidedOn: on,
  remark,
}: Said & { readonly decision: NonNullable<Said["decision"]> }) {
  return on === undefined ? null : { state, on, ...definedFields({ remark }) };
}

function valuesIn(
  rows: readonly ReportRow[],
  draft: DocumentDraft,
): readonly { readonly indicator: string; readonly value: number }[] | undefined {
  const told = rows.flatMap(({ row, values: { indicator, value } }) => {
    if (indicator === undefined) return [];
    if (value !== undefined) return [{ indicator, value }];
    draft.problem({ row, field: "value" }, "expected the value of the indicator, found nothing");
    return [];
  });
  return told.length === 0 ? undefined : told;
}
