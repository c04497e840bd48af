import { cypherQuery } from "../../graph/cypher-query";
import { Language } from "../../language/language";
import { borneDuties } from "../borne-duties";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_DUTY_BEARERS } from "../rule-scopes";

export const UNASSIGNED_POST: RuleDefinition = {
  words: {
    RU: { term: "должность никем не занята" },
    EN: { term: "unassigned post" },
    about: { EN: "Nobody holds a post that bears a duty" },
  },
  severity: Severity.HIGH,
  query: cypherQuery("finding/unassigned-post", (row) => row),
  scope: ABOUT_DUTY_BEARERS,
  sentences: {
    RU: (told) => ({
      criteria: "Должность, которая несёт обязанность, кем-то занята.",
      condition: told.absent(
        `не сказано, кто на ${told.today} занимает должность ${told.subject}. Она отвечает за ${borneDuties(told, Language.RU)}.`,
      ),
      cause: told.absent("о назначении ничего не сказано: должность вакантна, или сведения не внесены."),
      effect: told.absent("обязанность закреплена за должностью, но лично за неё никто не отвечает."),
    }),
    EN: (told) => ({
      criteria: "Somebody holds a post that bears a duty.",
      condition: told.absent(
        `nobody is said to hold the post ${told.subject} on ${told.today}. It answers for ${borneDuties(told, Language.EN)}.`,
      ),
      cause: told.absent("nothing is said of an appointment: the post is vacant, or it was not recorded."),
      effect: told.absent("the duty lies on the post, but no person answers for it."),
    }),
  },
};
