import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutSubItems } from "../rule-scopes";

export const CLOSED_WITHOUT_REPORT: RuleDefinition = {
  words: {
    RU: { term: "снята с контроля без доклада" },
    EN: { term: "closed without a report" },
    about: { EN: "The duty was taken off control, and no accepted report is recorded" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/closed-without-report", (row) => row),
  scope: aboutSubItems(),
  sentences: {
    RU: (finding) => ({
      criteria: "Обязанность снимают с контроля на основании принятого доклада.",
      condition: `Обязанность ${finding.duty} на ${finding.today} снята с контроля (${finding.mention(0)}); принятый отчёт не зарегистрирован.`,
      cause: "Принятый отчёт не зарегистрирован; исполнена ли обязанность на деле, отсюда не следует.",
      effect: "Обязанность считается исполненной, а чем это подтверждено, из записанного узнать нельзя.",
    }),
    EN: (finding) => ({
      criteria: "A duty is taken off control on the basis of an accepted report.",
      condition: `The duty ${finding.duty} is off control on ${finding.today} (${finding.mention(0)}); no accepted report is recorded.`,
      cause: "No accepted report is recorded; whether the duty was in fact done does not follow from that.",
      effect: "The duty counts as done, and what is recorded does not tell what proves it.",
    }),
  },
};
