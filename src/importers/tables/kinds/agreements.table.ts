import type { TableKind } from "../table-kind";
import { convertAgreements } from "./convert-agreements";
import { agreementColumns } from "./agreement-columns";

/** Network agreements. */
export const agreementsTable: TableKind<typeof agreementColumns> = {
  name: "agreements",
  title: "Договоры",
  about:
    "Строка — договор, или один из его участников: строки с одним номером, годом и базовой организацией — один договор.",
  columns: agreementColumns,
  needs: [["base", "participants"]],
  marks: ["form"],
  convert: convertAgreements,
};
