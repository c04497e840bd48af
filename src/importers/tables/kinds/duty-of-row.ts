import { dutyId } from "../../documents/part-ids";
import { actCell } from "../cells/named-cells";
import { idCell, pathCell } from "../cells/plain-cells";
import type { PartPlaces } from "../rows/document-draft";
import { column } from "../rows/table-column";
import type { TableRow } from "../rows/table-row";
import { needed } from "../rows/table-row";

/** The columns that name a duty which is known: by its id, or by act and clause. */
export const dutyColumns = {
  duty: column(idCell, "Идентификатор обязанности", ["Обязанность (id)", "Duty id"], {
    note: "Идентификатор обязанности; либо акт и пункт.",
  }),
  act: column(actCell, "Акт", ["Номер акта", "Act"], {
    note: "Акт, пункт которого устанавливает обязанность.",
    example: "xx-order-2024",
  }),
  provision: column(pathCell, "Пункт", ["Номер пункта", "Path"], { note: "Номер этого пункта.", example: "1" }),
};

/** The duty of a row that is sound. */
export function dutyOf(row: TableRow<typeof dutyColumns>): string {
  return row.values.duty ?? dutyId(needed(row, "act").id, needed(row, "provision"));
}

/** The cell that says the duty of an entry. */
export function placeOfDuty({ row, values }: TableRow<typeof dutyColumns>): PartPlaces {
  return { duty: { row, field: values.duty === undefined ? "provision" : "duty" } };
}
