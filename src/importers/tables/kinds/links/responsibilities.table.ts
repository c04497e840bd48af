import { RelationKind, ResponsibilityRole } from "../../../../link/link";
import { dutyId } from "../../../documents/part-ids";
import { actCell, subjectCell } from "../../cells/named-cells";
import { idCell, pathCell } from "../../cells/plain-cells";
import { roleCell } from "../../cells/terms";
import { column } from "../../rows/table-column";
import { factColumns } from "../fact-columns";
import type { TableKind } from "../table-kind";
import type { TableRow } from "../../rows/table-row";
import { needed } from "../../rows/table-row";
import { addFacts } from "./add-facts";

const columns = {
  subject: column(subjectCell, "Ответственный", ["Субъект", "Исполнитель", "Responsible"], {
    note: "Кто отвечает: организация, должность или группа.",
    example: "Институт развития образования",
  }),
  role: column(roleCell, "Роль", ["Role"], { note: "Пусто — исполнитель.", example: "исполнитель" }),
  duty: column(idCell, "Идентификатор обязанности", ["Обязанность (id)", "Duty id"], {
    note: "Идентификатор обязанности; либо акт и пункт.",
  }),
  act: column(actCell, "Акт", ["Номер акта", "Act"], {
    note: "Акт, пункт которого устанавливает обязанность.",
    example: "xx-order-2024",
  }),
  provision: column(pathCell, "Пункт", ["Номер пункта", "Path"], { note: "Номер этого пункта.", example: "1" }),
  ...factColumns,
};

/** Who answers for duties that are known. */
export const responsibilitiesTable: TableKind<typeof columns> = {
  name: "responsibilities",
  title: "Ответственные",
  about: "Строка — ответственный за обязанность, которая уже известна.",
  columns,
  needs: [
    ["subject", "duty"],
    ["subject", "act", "provision"],
  ],
  convert: (rows, draft, { graph }) =>
    addFacts("responsibilities", rows, { draft, graph }, (row) => {
      const role = row.values.role ?? ResponsibilityRole.EXECUTOR;
      const ends = { subject: needed(row, "subject").id, duty: dutyOf(row), role };
      const field = row.values.duty === undefined ? "provision" : "duty";
      return {
        key: { relation: RelationKind.RESPONSIBLE_FOR, from: ends.subject, to: ends.duty, as: role },
        ends,
        parts: { duty: { row: row.row, field } },
      };
    }),
};

function dutyOf(row: TableRow<typeof columns>): string {
  return row.values.duty ?? dutyId(needed(row, "act").id, needed(row, "provision"));
}
