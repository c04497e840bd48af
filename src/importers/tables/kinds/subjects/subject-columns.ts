import type { CellReader } from "../../cells/cell";
import { termCell } from "../../cells/term-cell";
import { SUBJECT_KIND_WORDS } from "../../../../entity/subject.words";
import { SubjectKind } from "../../../../entity/subject";
import type { SUBJECT_FIELDS } from "../../../../entity/subject";
import { countCell, idCell, textCell, yesNoCell } from "../../cells/plain-cells";
import { dayCell } from "../../cells/day-cell";
import { centreKindCell, levelCell, subjectKindCell } from "../../cells/terms";
import type { ColumnsOf } from "../../rows/table-column";
import { column } from "../../rows/table-column";
import { intervalColumns, regionColumn } from "../fact-columns";
import type { TableRow } from "../../rows/table-row";

const postCell = termCell(SUBJECT_KIND_WORDS);

/** A post is read only where it is known: `subjects.csv` has all subjects, and posts have a table of their own. */
const kindCell: CellReader<SubjectKind> = {
  ...subjectKindCell,
  read: (text, context) => {
    const post = postCell.read(text, context);
    return "value" in post && post.value === SubjectKind.POSITION ? post : subjectKindCell.read(text, context);
  },
};

/** What is said of organisations, bodies and groups. */
export const subjectColumns = {
  id: column(idCell, "Идентификатор", ["Код субъекта"], {
    note: "Пусто — ищется по названию, а новый субъект получает идентификатор из региона и названия.",
  }),
  kind: column(kindCell, "Вид", ["Вид субъекта", "Тип"], {
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
    isOrdinaryWord: true,
  }),
  level: column(levelCell, "Уровень", [], {
    note: "Пусто — обычный для вида. Для группы обязателен: уровень участников.",
  }),
  region: { ...regionColumn, note: "Регион субъекта; у федеральных его нет." },
  centreKind: column(centreKindCell, "Вид центра", [], { note: "Только для центра, для него обязателен." }),
  from: {
    ...intervalColumns.from,
    header: "Существует с",
    synonyms: ["Создан", "Дата создания", "Exists from", "Since"],
    note: "Первый день существования.",
    example: "",
  },
  lastDay: {
    ...intervalColumns.lastDay,
    header: "Существует по",
    synonyms: ["Дата ликвидации", "Exists until", "To", "Until"],
    note: "Последний день существования.",
    example: "",
  },
  to: {
    ...intervalColumns.to,
    header: "Не существует с",
    synonyms: ["Exists to"],
    note: "Первый день, когда его уже нет: вместо последнего дня.",
  },
  declaredSize: column(
    countCell,
    "Заявленная численность",
    ["Численность группы", "Участников заявлено", "Declared size"],
    {
      note: "Только для группы: сколько участников называет источник.",
    },
  ),
  headsOnly: column(yesNoCell, "Только руководители", ["Heads only"], {
    note: "Только для группы: обязанности лежат на руководителях участников.",
  }),
} satisfies ColumnsOf<Omit<typeof SUBJECT_FIELDS, "title" | "existsFrom" | "existsTo">>;

export type SubjectRow = TableRow<typeof subjectColumns>;
