import { dutyValidity } from "../../entity/duty-validity";
import { DutyStatus } from "../../entity/duty-status";
import { statusCondition } from "../../filter/duty-status.fragment";
import { cypherQuery } from "../../graph/cypher-query";
import { addDays } from "../../moment/iso-day";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutDuties } from "../rule-scopes";
import type { NamedFinding } from "../named-finding";

/** Reports cannot be recorded yet, so every duty that lapsed is one of these. */
export const LAPSED_UNREPORTED: RuleDefinition = {
  words: {
    RU: { term: "прекращена без принятого отчёта" },
    EN: { term: "lapsed without a report" },
    about: { EN: "The duty no longer holds, and no accepted report is recorded" },
  },
  severity: Severity.LOW,
  query: cypherQuery("finding/lapsed-unreported", (row) => row),
  scope: aboutDuties({ lapsed: statusCondition(DutyStatus.LAPSED) }),
  sentences: {
    RU: (finding) => ({
      criteria: "По обязанности, которая прекращена, принят отчёт об исполнении.",
      condition: `Обязанность ${finding.duty} действовала по ${lastDay(finding)} включительно; на ${finding.today} принятый отчёт не зарегистрирован.`,
      cause: "Принятый отчёт не зарегистрирован; исполнена ли обязанность на деле, отсюда не следует.",
      effect: "Чем исполнение закончилось, из записанного узнать нельзя.",
    }),
    EN: (finding) => ({
      criteria: "A report on a duty that no longer holds is accepted.",
      condition: `The duty ${finding.duty} held to ${lastDay(finding)}; no accepted report is recorded on ${finding.today}.`,
      cause: "No accepted report is recorded; whether the duty was in fact done does not follow from that.",
      effect: "What is recorded does not tell what became of it.",
    }),
  },
};

function lastDay(finding: NamedFinding): string {
  const end = finding.dutyState === undefined ? null : dutyValidity(finding.dutyState).to;
  return end === null ? "" : finding.day(addDays(end, -1));
}
