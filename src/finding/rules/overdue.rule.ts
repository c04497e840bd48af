import { DutyStatus } from "../../entity/duty-status";
import { statusCondition } from "../../filter/duty-status.fragment";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutDuties } from "../rule-scopes";
import type { Told } from "../told";

export const OVERDUE: RuleDefinition = {
  words: {
    RU: { term: "срок прошёл" },
    EN: { term: "overdue" },
    about: { EN: "Its date has passed and no accepted report is recorded", RU: "срок прошёл, принятого отчёта нет" },
  },
  severity: Severity.HIGH,
  query: cypherQuery("finding/overdue", (row) => row),
  scope: aboutDuties({ status: statusCondition(DutyStatus.OVERDUE) }),
  sentences: {
    RU: (told) => ({
      criteria: `Обязанность исполняют в срок: ${due(told)} – последний день.`,
      condition: `Срок обязанности ${told.duty} истёк ${due(told)}; на ${told.today} принятый отчёт не зарегистрирован.`,
      cause: "Принятый отчёт не зарегистрирован; исполнена ли обязанность на деле, отсюда не следует.",
      effect: "Пока принятый отчёт не зарегистрирован, обязанность считается просроченной.",
    }),
    EN: (told) => ({
      criteria: `A duty is done in time: ${due(told)} is the last day.`,
      condition: `The duty ${told.duty} was due on ${due(told)}; no accepted report is recorded on ${told.today}.`,
      cause: "No accepted report is recorded; whether the duty was in fact done does not follow from that.",
      effect: "As long as no accepted report is recorded, the duty counts as overdue.",
    }),
  },
};

function due(told: Told): string {
  return told.day(told.dutyState?.due ?? "");
}
