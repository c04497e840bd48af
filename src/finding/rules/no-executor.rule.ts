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
    RU: (told) => ({
      criteria:
        "За исполнение каждой обязанности кто-то отвечает: исполнитель, соисполнитель, координатор или оператор.",
      condition: told.absent(`у обязанности ${told.duty} на ${told.today} нет исполнителя.`),
      cause: told.absent("исполнителя никто не назначил, или его назначение не действует на эту дату."),
      effect: told.absent("некому исполнять обязанность, и спросить за неё не с кого."),
    }),
    EN: (told) => ({
      criteria: "Somebody does every duty: an executor, co-executor, coordinator or operator.",
      condition: told.absent(`nobody executes the duty ${told.duty} on ${told.today}.`),
      cause: told.absent("nobody is named as executor, or nobody whose naming holds on this day."),
      effect: told.absent("nobody has to do the duty, and nobody can be asked about it."),
    }),
  },
};
