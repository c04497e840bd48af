import type { SUBJECT_FIELDS } from "../../../../entity/subject";
import type { LINK_FIELDS } from "../../../../link/link";
import { organisationCell } from "../../cells/named-cells";
import { idCell, textCell, titleCell, yesNoCell } from "../../cells/plain-cells";
import { levelCell } from "../../cells/terms";
import type { ColumnsOf } from "../../rows/table-column";
import { column } from "../../rows/table-column";
import { factColumns } from "../fact-columns";
import type { TableRow } from "../../rows/table-row";

/** What is said of posts and of those who hold them. */
export const postColumns = {
  id: column(idCell, "Идентификатор должности", ["Идентификатор"], {
    note: "Пусто — должность ищется по названию в организации; новая получает идентификатор сама.",
  }),
  title: column(titleCell, "Должность", ["Наименование должности", "Название должности", "Post", "Position"], {
    note: "Название должности.",
    example: "директор",
  }),
  organisation: column(organisationCell, "Организация", ["Место работы", "Орган"], {
    note: "Организация, в которой есть эта должность.",
    example: "МБОУ СОШ № 12 г. Примера",
  }),
  name: column(textCell, "Полное наименование должности", ["Полное название должности", "Post name", "Position name"], {
    note: "Название вместе с организацией, как в акте. Пусто — то же, что должность.",
    isOrdinaryWord: true,
  }),
  level: column(levelCell, "Уровень", [], { note: "Пусто — уровень организации." }),
  holder: column(
    textCell,
    "ФИО",
    ["Фамилия, имя, отчество", "Занимает", "Сотрудник", "Руководитель", "Person", "Full name", "Name"],
    {
      note: "Кто занимает должность. Пусто — вакантна или не известно.",
      example: "Иванова А.П.",
    },
  ),
  holderId: column(idCell, "Идентификатор лица", ["Person id"], {
    note: "Нужен, если лицо с таким именем уже известно в другой организации.",
  }),
  acting: column(yesNoCell, "И.о.", ["Исполняет обязанности", "Временно исполняющий"], {
    note: "Да — занимает временно.",
  }),
  ...factColumns,
} satisfies ColumnsOf<Pick<typeof SUBJECT_FIELDS, "title" | "name" | "level"> & Pick<typeof LINK_FIELDS, "acting">>;

export type PostRow = TableRow<typeof postColumns>;
