import type { DUTY_FIELDS } from "../../../../entity/duty";
import { listCell } from "../../cells/cell";
import { dayCell } from "../../cells/day-cell";
import { actCell, programmeCell, subjectCell } from "../../cells/named-cells";
import { pathCell, textCell, yesNoCell } from "../../cells/plain-cells";
import { deadlineKindCell, dutyForceCell, roleCell, thereafterCell } from "../../cells/terms";
import type { ColumnsOf } from "../../rows/table-column";
import { column } from "../../rows/table-column";
import { factColumns } from "../fact-columns";
import type { TableRow } from "../../rows/table-row";

/** Days of a duty itself follow from its act. */
const OF_RESPONSIBLE = { beside: "responsible" } as const;

/** What is said of duties and of those who answer for them. */
export const dutyColumns = {
  act: column(actCell, "Акт", ["Номер акта"], {
    note: "Акт, который уже известен или ввозится вместе с таблицей.",
    example: "xx-order-2024",
  }),
  provision: column(pathCell, "Пункт", ["Номер пункта", "Path"], { note: "Номер пункта.", example: "3" }),
  provisionText: column(textCell, "Текст пункта", ["Содержание пункта", "Provision text"], {
    note: "Пересказ пункта. Нужен, если пункт ещё не известен.",
    example: "Институту — подготовить сводный отчёт.",
  }),
  title: column(textCell, "Обязанность", ["Название обязанности", "Задача", "Мероприятие", "Duty"], {
    note: "Несколько слов об обязанности.",
    example: "Сводный отчёт",
  }),
  text: column(textCell, "Что сделать", ["Описание", "Описание обязанности", "Содержание"], {
    note: "Пусто — текст пункта.",
  }),
  force: column(dutyForceCell, "Обязательность", ["Сила"], { note: "Пусто — обязательно.", example: "обязательно" }),
  requiresAgreement: column(yesNoCell, "Нужен договор", ["Требует договора", "Requires agreement"], {
    note: "Да — исполняется на основе договоров.",
  }),
  requiresNomination: column(yesNoCell, "Нужно назначение", ["Требует назначения", "Requires nomination"], {
    note: "Да — исполнитель должен назначить ответственного.",
  }),
  deadlineKind: column(deadlineKindCell, "Вид срока", ["Deadline kind"], {
    note: "Пусто — до даты, если дата названа.",
    example: "до даты",
  }),
  deadlineText: column(textCell, "Срок", ["Срок исполнения", "Срок словами", "Срок в акте", "Deadline"], {
    note: "Как в акте.",
    example: "до 25 января 2025 года",
  }),
  deadlineFrom: column(dayCell, "Срок с", ["Начало срока", "Deadline from"], {
    note: "Первый день периода или повторения.",
  }),
  due: column(
    dayCell,
    "Срок по",
    ["Исполнить до", "Дата исполнения", "Срок до", "Срок до (включительно)", "Due date"],
    {
      note: "Последний день, он ещё входит в срок.",
      example: "2025-01-25",
    },
  ),
  rrule: column(textCell, "Правило повторения", ["Повторение"], {
    note: "Для периодического срока: правило RFC 5545, например FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25.",
  }),
  plan: column(textCell, "План", ["Название плана"], { note: "Для срока по плану: название плана." }),
  thereafter: column(thereafterCell, "Далее", ["Затем"], {
    note: "Что следует за сроком: постоянно, периодически, по плану.",
  }),
  programmes: column(listCell(programmeCell), "Программы", ["Программа", "Programme"], {
    note: "Программы, к которым относится обязанность.",
  }),
  concerns: column(listCell(subjectCell), "В отношении кого, с кем", ["В отношении кого", "С кем", "Concerns"], {
    note: "Кого касается обязанность или с кем она исполняется; сами они за неё не отвечают.",
  }),
  responsible: column(subjectCell, "Ответственный", ["Ответственные", "Исполнитель", "Субъект"], {
    note: "По одному в строке: несколько строк одной обязанности — несколько ответственных.",
    example: "Институт развития образования",
  }),
  role: column(roleCell, "Роль", [], { note: "Пусто — исполнитель.", example: "исполнитель" }),
  ...factColumns,
  from: { ...factColumns.from, note: "С какого дня он отвечает. Пусто — не известно.", example: "", ...OF_RESPONSIBLE },
  lastDay: {
    ...factColumns.lastDay,
    note: "По какой день он отвечает. Пусто — не известно.",
    example: "",
    ...OF_RESPONSIBLE,
  },
  to: { ...factColumns.to, ...OF_RESPONSIBLE },
} satisfies ColumnsOf<typeof DUTY_FIELDS>;

export type DutyRow = TableRow<typeof dutyColumns>;
