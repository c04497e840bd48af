import { cypherQuery } from "../../graph/cypher-query";
import { EXECUTING_ROLES } from "../../link/roles";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutDuties } from "../rule-scopes";

export const NO_EXECUTOR: RuleDefinition = {
  words: {
    RU: { term: "нет исполнителя" },
    EN: { term: "no executor" },
    about: { EN: "Nobody bears the duty in an executing role" },
  },
  severity: Severity.CRITICAL,
  query: cypherQuery("finding/no-executor", (row) => row),
  params: { executingRoles: EXECUTING_ROLES },
  scope: aboutDuties(),
  sentences: {
    RU: (finding) => ({
      criteria:
        "За исполнение каждой обязанности кто-то отвечает: исполнитель, соисполнитель, координатор или оператор.",
      condition: finding.absent(`у обязанности ${finding.duty} на ${finding.today} нет исполнителя.`),
      cause: finding.absent("исполнителя никто не назначил, или его назначение не действует на эту дату."),
      effect: finding.absent("некому исполнять обязанность, и спросить за неё не с кого."),
    }),
    EN: (finding) => ({
      criteria: "Somebody does every duty: an executor, co-executor, coordinator or operator.",
      condition: finding.absent(`nobody executes the duty ${finding.duty} on ${finding.today}.`),
      cause: finding.absent("nobody is named as executor, or nobody whose naming holds on this day."),
      effect: finding.absent("nobody has to do the duty, and nobody can be asked about it."),
    }),
  },
};
