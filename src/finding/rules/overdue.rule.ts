import { DutyStatus } from "../../entity/duty-status";
import { statusCondition } from "../../filter/duty-status.fragment";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutOverdueDuties } from "../rule-scopes";

export const OVERDUE: RuleDefinition = {
  words: {
    RU: { term: "срок прошёл" },
    EN: { term: "overdue" },
    about: { EN: "Its date has passed and no accepted report is recorded", RU: "срок прошёл, принятого отчёта нет" },
  },
  severity: Severity.HIGH,
  query: cypherQuery("finding/overdue", (row) => row),
  scope: aboutOverdueDuties({ status: statusCondition(DutyStatus.OVERDUE) }),
  sentences: {
    RU: (finding) => ({
      criteria: `Обязанность исполняют в срок: ${finding.due} – последний день.`,
      condition: `Срок обязанности ${finding.duty} истёк ${finding.due}; на ${finding.today} принятый отчёт не зарегистрирован.`,
      cause: "Принятый отчёт не зарегистрирован; исполнена ли обязанность на деле, отсюда не следует.",
      effect: "Пока принятый отчёт не зарегистрирован, обязанность считается просроченной.",
    }),
    EN: (finding) => ({
      criteria: `A duty is done in time: ${finding.due} is the last day.`,
      condition: `The duty ${finding.duty} was due on ${finding.due}; no accepted report is recorded on ${finding.today}.`,
      cause: "No accepted report is recorded; whether the duty was in fact done does not follow from that.",
      effect: "As long as no accepted report is recorded, the duty counts as overdue.",
    }),
  },
};
