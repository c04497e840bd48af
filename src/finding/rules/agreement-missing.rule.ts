import { cypherQuery } from "../../graph/cypher-query";
import { EXECUTING_ROLES } from "../../link/roles";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_BEARERS } from "../rule-scopes";

export const AGREEMENT_MISSING: RuleDefinition = {
  words: {
    RU: { term: "нет договора" },
    EN: { term: "agreement missing" },
    about: { EN: "The duty requires agreements, and who executes it has none in force" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/agreement-missing", (row) => row),
  params: { executingRoles: EXECUTING_ROLES },
  scope: ABOUT_BEARERS,
  sentences: {
    RU: (finding) => ({
      criteria: `Обязанность ${finding.duty} исполняют на основе заключённых договоров.`,
      condition: finding.absent(
        `нет договора, который действовал бы на ${finding.today} и стороной которого была бы организация ${finding.subject}.`,
      ),
      cause: finding.absent("о таком договоре ничего не сказано: он не заключён, не внесён или уже не действует."),
      effect: finding.absent("у организации нет основания, на котором она исполняла бы эту обязанность."),
    }),
    EN: (finding) => ({
      criteria: `The duty ${finding.duty} is done on the basis of agreements.`,
      condition: finding.absent(
        `there is no agreement in force on ${finding.today} to which ${finding.subject} is a party.`,
      ),
      cause: finding.absent(
        "nothing is said of such an agreement: none was concluded or recorded, or it is no longer in force.",
      ),
      effect: finding.absent("the organisation has no basis on which it could do this duty."),
    }),
  },
};
