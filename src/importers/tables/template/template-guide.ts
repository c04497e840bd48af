import type { Sheet, SheetRow } from "../../../workbook/sheet";
import type { AnyTableKind } from "../kinds/table-kind";

const HEADERS = ["Столбец", "Нужен", "Что писать", "Как писать", "Допустимые значения", "Поле"];
const WIDTHS = [28, 10, 60, 44, 60, 18];

/** The sheet that explains each column of a template. */
export function templateGuide(kind: AnyTableKind): Sheet {
  const rows: SheetRow[] = [
    { values: [`${kind.title}. ${kind.about}`] },
    {
      values: [
        "Вторая строка первого листа — пример: удалите её или впишите поверх свои данные. Лишние столбцы можно удалить.",
      ],
    },
    { values: [] },
    { values: HEADERS, isHeader: true },
    ...Object.entries(kind.columns).map(([field, { header, note, cell }]) => ({
      values: [header, isNeeded(kind, field), note, cell.format, (cell.choices ?? []).join(", "), field],
    })),
  ];
  return { name: "Описание", columns: WIDTHS.map((width) => ({ width, isWrapped: true })), rows: [rows] };
}

/** «да», or «или» where another column may stand for it. */
export function isNeeded({ needs, marks = [] }: AnyTableKind, field: string): "да" | "или" | "" {
  if (marks.includes(field) || needs.every((way) => way.includes(field))) return "да";
  return needs.some((way) => way.includes(field)) ? "или" : "";
}
