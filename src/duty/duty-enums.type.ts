import { registerEnumType } from "type-graphql";
import { DeadlineKind, DutyForce } from "../entity/duty";
import { DutyOrder } from "./duty.question";
import { DutyStatus } from "../entity/duty-status";

registerEnumType(DutyForce, {
  name: "DutyForce",
  description: "How strongly a duty binds (сила).",
  valuesConfig: {
    MANDATORY: { description: "Must be done (обязательно)." },
    RECOMMENDED: { description: "Is only recommended, as to municipalities by a ministry (рекомендовано)." },
  },
});

registerEnumType(DeadlineKind, {
  name: "DeadlineKind",
  description: "Kind of deadline (вид срока).",
  valuesConfig: {
    DATE: { description: "By a day, that day included (до даты)." },
    ONGOING: { description: "All the time (постоянно)." },
    PERIOD: { description: "Within a period (в течение периода)." },
    RECURRING: { description: "Again and again: quarterly, by 25 January every year (периодически)." },
    BY_PLAN: { description: "As a plan says (по плану)." },
    NONE: { description: "The act gives none (не установлен)." },
  },
});

registerEnumType(DutyStatus, {
  name: "DutyStatus",
  description: "How a duty stands on the day (статус).",
  valuesConfig: {
    NOT_STARTED: { description: "Its period has not begun (не начата)." },
    ONGOING: { description: "Runs, and nothing is due within 30 days (выполняется)." },
    DUE: { description: "Its date is at most 30 days away (срок подходит)." },
    OVERDUE: {
      description:
        "Its date has passed and no accepted report is recorded (срок прошёл, принятый отчёт не зарегистрирован).",
    },
    DONE: { description: "An accepted report is recorded (исполнена)." },
    NO_DEADLINE: { description: "The act gives it no deadline (без срока)." },
  },
});

registerEnumType(DutyOrder, {
  name: "DutyOrder",
  description: "How duties are ordered (порядок).",
  valuesConfig: {
    ACT_AND_PATH: { description: "By act, then by provision (по акту и пункту)." },
    DUE_ASC: { description: "Earliest date first, those without one last (по сроку)." },
    DUE_DESC: { description: "Latest date first, those without one last (по сроку, обратный)." },
    TITLE_ASC: { description: "By title (по названию)." },
  },
});
