import { RelationKind, ResponsibilityRole } from "../../../../link/link";
import { subjectCell } from "../../cells/named-cells";
import { roleCell } from "../../cells/terms";
import { column } from "../../rows/table-column";
import { dutyColumns, dutyOf, placeOfDuty } from "../duty-of-row";
import { factColumns } from "../fact-columns";
import type { TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import { addFacts } from "./add-facts";

const columns = {
  subject: column(subjectCell, "Ответственный", ["Субъект", "Исполнитель", "Responsible"], {
    note: "Кто отвечает: организация, должность или группа.",
    example: "Институт развития образования",
  }),
  role: column(roleCell, "Роль", ["Role"], { note: "Пусто — исполнитель.", example: "исполнитель" }),
  ...dutyColumns,
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
      return {
        key: { relation: RelationKind.RESPONSIBLE_FOR, from: ends.subject, to: ends.duty, as: role },
        ends,
        parts: placeOfDuty(row),
      };
    }),
};
