import { RelationKind, SubordinationKind } from "../../../../link/link";
import { subjectCell } from "../../cells/named-cells";
import { subordinationKindCell } from "../../cells/terms";
import { column } from "../../rows/table-column";
import { factColumns } from "../fact-columns";
import type { TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import { addFacts } from "./add-facts";

const columns = {
  subject: column(subjectCell, "Субъект", ["Подчинённый", "Организация", "Кто подчинён", "Subordinate"], {
    note: "Кто подчинён.",
    example: "Институт развития образования",
  }),
  superior: column(subjectCell, "Вышестоящий", ["Кому подчинён", "Подчиняется", "Учредитель", "Superior"], {
    note: "Кому он подчинён или кто его учредил.",
    example: "Министерство образования",
  }),
  kind: column(subordinationKindCell, "Вид подчинения", ["Вид", "Вид связи"], {
    note: "Пусто — подчинённость.",
    example: "подчинённость",
  }),
  ...factColumns,
};

/** Who answers to whom. */
export const subordinationTable: TableKind<typeof columns> = {
  name: "subordination",
  title: "Подчинённость",
  about: "Строка — субъект и его вышестоящий. Круг, в котором каждый подчинён следующему, не принимается.",
  columns,
  needs: [["subject", "superior"]],
  convert: (rows, draft, { graph }) =>
    addFacts("subordination", rows, { draft, graph }, (row) => {
      const kind = row.values.kind ?? SubordinationKind.ADMINISTRATIVE;
      const ends = { subject: needed(row, "subject").id, superior: needed(row, "superior").id, kind };
      return { key: { relation: RelationKind.SUBORDINATE_TO, from: ends.subject, to: ends.superior, as: kind }, ends };
    }),
};
