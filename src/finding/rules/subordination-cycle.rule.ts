import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_SUBJECTS } from "../rule-scopes";

export const SUBORDINATION_CYCLE: RuleDefinition = {
  words: {
    RU: { term: "круг подчинённости" },
    EN: { term: "circle of subordination" },
    about: { EN: "Subordination runs in a circle" },
  },
  severity: Severity.CRITICAL,
  query: cypherQuery("finding/subordination-cycle", (row) => row),
  scope: ABOUT_SUBJECTS,
  sentences: {
    RU: (finding) => ({
      criteria: "Подчинённость ведёт вверх и не возвращается к тому, с кого началась.",
      condition: `Подчинённость на ${finding.today} идёт по кругу: ${[...finding.mentionsFrom(0), finding.mention(0)].join(" → ")}.`,
      cause: "Хотя бы одна из связей подчинённости записана неверно или противоречит другой.",
      effect: "Нельзя сказать, кто из них стоит выше: ответственность ни к кому не восходит.",
    }),
    EN: (finding) => ({
      criteria: "Subordination leads upward and does not return to where it began.",
      condition: `Subordination runs in a circle on ${finding.today}: ${[...finding.mentionsFrom(0), finding.mention(0)].join(" → ")}.`,
      cause: "At least one of the relationships of subordination is recorded wrongly, or contradicts another.",
      effect: "Nobody can say who of them stands above: accountability leads up to no one.",
    }),
  },
};
