import type { Workbook } from "exceljs";
import type { AnyTableKind } from "../kinds/table-kind";

const HEADERS = ["Столбец", "Нужен", "Что писать", "Как писать", "Допустимые значения", "Поле"];
const WIDTHS = [28, 10, 60, 44, 60, 18];

/** Adds the sheet that explains each column of a template. */
export function addTemplateGuide(workbook: Workbook, kind: AnyTableKind): void {
  const sheet = workbook.addWorksheet("Описание");
  sheet.columns = WIDTHS.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: "top" } } }));
  sheet.addRow([`${kind.title}. ${kind.about}`]);
  sheet.addRow([
    "Вторая строка первого листа — пример: удалите её или впишите поверх свои данные. Лишние столбцы можно удалить.",
  ]);
  sheet.addRow([]);
  sheet.addRow(HEADERS).font = { bold: true };
  for (const [field, { header, note, cell }] of Object.entries(kind.columns))
    sheet.addRow([header, isNeeded(kind, field), note, cell.format, (cell.choices ?? []).join(", "), field]);
}

/** «да», or «или» where another column may stand for it. */
export function isNeeded({ needs, marks = [] }: AnyTableKind, field: string): "да" | "или" | "" {
  if (marks.includes(field) || needs.every((way) => way.includes(field))) return "да";
  return needs.some((way) => way.includes(field)) ? "или" : "";
}
