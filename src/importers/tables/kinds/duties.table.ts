import type { TableKind } from "../table-kind";
import { convertDuties } from "./convert-duties";
import { dutyColumns } from "./duty-columns";

/** Duties of acts that are known, and who answers for them. */
export const dutiesTable: TableKind<typeof dutyColumns> = {
  name: "duties",
  title: "Обязанности",
  about:
    "Строка — обязанность и один её ответственный. Сама обязанность может быть описана только в первой из её строк.",
  columns: dutyColumns,
  needs: [["act", "provision"]],
  marks: ["title"],
  convert: convertDuties,
};
