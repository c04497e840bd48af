import type { SUBJECT_FIELDS } from "../../../../entity/subject";
import { countCell, idCell, textCell, yesNoCell } from "../../cells/plain-cells";
import { dayCell } from "../../cells/day-cell";
import { centreKindCell, levelCell, subjectKindCell } from "../../cells/terms";
import type { ColumnsOf } from "../../rows/table-column";
import { column } from "../../rows/table-column";
import { intervalColumns, regionColumn } from "../fact-columns";
import type { TableRow } from "../../rows/table-row";

/** What is said of organisations, bodies and groups. */
export const subjectColumns = {
  id: column(idCell, "Идентификатор", ["Код субъекта"], {
    note: "Пусто — ищется по названию, а новый субъект получает идентификатор из региона и названия.",
  }),
  kind: column(subjectKindCell, "Вид", ["Вид субъекта", "Тип"], {
    note: "Вид субъекта.",
    example: "общеобразовательная организация",
  }),
  name: column(textCell, "Наименование", ["Название", "Полное наименование", "Официальное наименование", "Full name"], {
    note: "Официальное название.",
    example: "МБОУ СОШ № 12 г. Примера",
  }),
  shortName: column(textCell, "Краткое наименование", ["Краткое название", "Сокращённое наименование"], {
    note: "Сокращённое название.",
    example: "СОШ № 12",
  }),
  since: column(dayCell, "Наименование с", ["Переименован с", "Дата переименования", "Renamed on"], {
    note: "Для переименования: рядом с идентификатором новое наименование, здесь — его первый день. Прежнее останется до этого дня.",
  }),
  level: column(levelCell, "Уровень", [], {
    note: "Пусто — обычный для вида. Для группы обязателен: уровень участников.",
  }),
  region: { ...regionColumn, note: "Регион субъекта; у федеральных его нет." },
  centreKind: column(centreKindCell, "Вид центра", [], { note: "Только для центра, для него обязателен." }),
  from: {
    ...intervalColumns.from,
    header: "Существует с",
    synonyms: ["Создан", "Дата создания", "Exists from"],
    note: "Первый день существования.",
    example: "",
  },
  lastDay: {
    ...intervalColumns.lastDay,
    header: "Существует по",
    synonyms: ["Дата ликвидации", "Exists until"],
    note: "Последний день существования.",
    example: "",
  },
  to: {
    ...intervalColumns.to,
    header: "Не существует с",
    synonyms: ["Exists to"],
    note: "Первый день, когда его уже нет: вместо последнего дня.",
  },
  declaredSize: column(countCell, "Заявленная численность", ["Численность группы", "Declared size"], {
    note: "Только для группы: сколько участников называет источник.",
  }),
  headsOnly: column(yesNoCell, "Только руководители", ["Heads only"], {
    note: "Только для группы: обязанности лежат на руководителях участников.",
  }),
} satisfies ColumnsOf<Omit<typeof SUBJECT_FIELDS, "title" | "existsFrom" | "existsTo">>;

export type SubjectRow = TableRow<typeof subjectColumns>;
