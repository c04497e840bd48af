import type { AGREEMENT_FIELDS } from "../../../../entity/agreement";
import { dayCell } from "../../cells/day-cell";
import { listCell } from "../../cells/cell";
import { organisationCell, programmeCell } from "../../cells/named-cells";
import { idCell, textCell } from "../../cells/plain-cells";
import { agreementFormCell } from "../../cells/terms";
import type { ColumnsOf } from "../../rows/table-column";
import { column } from "../../rows/table-column";
import { intervalColumns, regionColumn } from "../fact-columns";
import type { TableRow } from "../../rows/table-row";

/** What is said of agreements. */
export const agreementColumns = {
  id: column(idCell, "Идентификатор", ["Идентификатор договора"], {
    note: "Пусто — ищется по базовой организации, номеру и году; новый получает идентификатор сам.",
  }),
  number: column(textCell, "Номер", ["№", "Номер договора", "№ договора", "Номер соглашения"], {
    note: "Номер договора.",
    example: "С-12/2024",
  }),
  form: column(agreementFormCell, "Форма", ["Вид договора", "Форма договора", "Предмет"], {
    note: "О чём договор.",
    example: "сетевая форма",
  }),
  signedOn: column(
    dayCell,
    "Подписан",
    ["Дата подписания", "Дата договора", "Дата заключения", "Signed", "Signed on"],
    {
      note: "День подписания.",
      example: "2024-08-26",
    },
  ),
  ...intervalColumns,
  base: column(organisationCell, "Базовая организация", ["База", "Base organisation"], {
    note: "Организация, которая предоставляет ресурсы (273-ФЗ, ст. 15).",
    example: "МБОУ СОШ № 12 г. Примера",
  }),
  participants: column(
    listCell(organisationCell),
    "Участники",
    ["Участник", "Организация-участник", "Организации-участники", "Participant"],
    {
      note: "Другие стороны: по одной в строке или все в одной ячейке.",
      example: "МБОУ СОШ № 3 г. Примера; Примерский колледж",
    },
  ),
  programmes: column(listCell(programmeCell), "Программы", ["Программа", "Programme"], {
    note: "Региональные проекты и программы.",
    example: "Современная школа",
  }),
  region: regionColumn,
  source: column(textCell, "Источник", ["Source"], {
    note: "Документ, из которого это взято. Пусто — сам файл таблицы.",
  }),
} satisfies ColumnsOf<Omit<typeof AGREEMENT_FIELDS, "inForceFrom" | "inForceTo" | "base" | "programmes">>;

export type AgreementRow = TableRow<typeof agreementColumns>;
