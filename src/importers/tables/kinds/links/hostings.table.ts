import { RelationKind } from "../../../../link/link";
import { centreCell, hostCell } from "../../cells/named-cells";
import { column } from "../../rows/table-column";
import { factColumns } from "../fact-columns";
import type { TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import { addFacts } from "./add-facts";

const columns = {
  centre: column(centreCell, "Центр", ["Название центра", "Наименование центра", "Center"], {
    note: "Центр, который уже известен.",
    example: "Точка роста школы № 12",
  }),
  host: column(hostCell, "На базе", ["База", "Базовая школа", "Создан на базе", "Organisation"], {
    note: "Школа, колледж или институт, где он работает.",
    example: "МБОУ СОШ № 12 г. Примера",
  }),
  ...factColumns,
};

/** Which organisations centres work in. */
export const hostingsTable: TableKind<typeof columns> = {
  name: "hostings",
  title: "Размещение центров",
  about: "Строка — центр и организация, на базе которой он работает.",
  columns,
  needs: [["centre", "host"]],
  convert: (rows, draft, { graph }) =>
    addFacts("hosting", rows, { draft, graph }, (row) => {
      const ends = { centre: needed(row, "centre").id, host: needed(row, "host").id };
      return { key: { relation: RelationKind.HOSTED_BY, from: ends.centre, to: ends.host }, ends };
    }),
};
