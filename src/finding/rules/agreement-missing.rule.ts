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
    RU: (told) => ({
      criteria: `Обязанность ${told.duty} исполняют на основе заключённых договоров.`,
      condition: told.absent(
        `нет договора, который действовал бы на ${told.today} и стороной которого была бы организация ${told.subject}.`,
      ),
      cause: told.absent("о таком договоре ничего не сказано: он не заключён, не внесён или уже не действует."),
      effect: told.absent("у организации нет основания, на котором она исполняла бы эту обязанность."),
    }),
    EN: (told) => ({
      criteria: `The duty ${told.duty} is done on the basis of agreements.`,
      condition: told.absent(`there is no agreement in force on ${told.today} to which ${told.subject} is a party.`),
      cause: told.absent(
        "nothing is said of such an agreement: none was concluded or recorded, or it is no longer in force.",
      ),
      effect: told.absent("the organisation has no basis on which it could do this duty."),
    }),
  },
};
