import { cypherQuery } from "../../graph/cypher-query";
import { EXECUTING_ROLES } from "../../link/roles";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_BEARERS } from "../rule-scopes";

export const NOT_NOMINATED: RuleDefinition = {
  words: {
    RU: { term: "исполнитель не назначен" },
    EN: { term: "nobody named" },
    about: { EN: "Somebody had to be named for the duty by a day that has passed, and nobody is on record" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/not-nominated", (row) => row),
  params: { executingRoles: EXECUTING_ROLES },
  scope: ABOUT_BEARERS,
  sentences: {
    RU: (finding) => ({
      criteria: `По обязанности ${finding.duty} назначают исполнителя: ${finding.due} – последний день.`,
      condition: finding.absent(
        `нет назначения, которым ${finding.subject} на ${finding.today} назначает исполнителя обязанности ${finding.duty}.`,
      ),
      cause: finding.absent("о назначении ничего не сказано: его не было, или оно не внесено."),
      effect: finding.absent("нет того, к кому обратиться по этой обязанности."),
    }),
    EN: (finding) => ({
      criteria: `Somebody is named for the duty ${finding.duty}: ${finding.due} is the last day.`,
      condition: finding.absent(
        `there is no nomination by which ${finding.subject} names somebody for the duty ${finding.duty} on ${finding.today}.`,
      ),
      cause: finding.absent("nothing is said of a nomination: none was made, or none was recorded."),
      effect: finding.absent("there is no one to turn to about this duty."),
    }),
  },
};
