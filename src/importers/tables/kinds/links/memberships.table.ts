import { RelationKind } from "../../../../link/link";
import { groupCell, subjectCell } from "../../cells/named-cells";
import { column } from "../../rows/table-column";
import { factColumns } from "../fact-columns";
import type { TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import { addFacts } from "./add-facts";

const columns = {
  subject: column(subjectCell, "Участник", ["Субъект", "Организация", "Член группы", "Member"], {
    note: "Кто входит в группу.",
    example: "МБОУ СОШ № 12 г. Примера",
  }),
  group: column(groupCell, "Группа", ["Коллективный ответственный", "Входит в"], {
    note: "Группа, которая уже известна.",
    example: "руководители общеобразовательных организаций",
  }),
  ...factColumns,
};

/** Who belongs to groups that are known. */
export const membershipsTable: TableKind<typeof columns> = {
  name: "memberships",
  title: "Участники групп",
  about: "Строка — участник группы.",
  columns,
  needs: [["subject", "group"]],
  convert: (rows, draft, { graph }) =>
    addFacts("memberships", rows, { draft, graph }, (row) => {
      const ends = { subject: needed(row, "subject").id, group: needed(row, "group").id };
      return { key: { relation: RelationKind.MEMBER_OF, from: ends.subject, to: ends.group }, ends };
    }),
};
