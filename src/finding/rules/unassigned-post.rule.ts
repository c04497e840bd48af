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
    RU: (finding) => ({
      criteria: "Должность, которая несёт обязанность, кем-то занята.",
      condition: finding.absent(
        `не сказано, кто на ${finding.today} занимает должность ${finding.subject}. Она отвечает за ${borneDuties(finding, Language.RU)}.`,
      ),
      cause: finding.absent("о назначении ничего не сказано: должность вакантна, или сведения не внесены."),
      effect: finding.absent("обязанность закреплена за должностью, но лично за неё никто не отвечает."),
    }),
    EN: (finding) => ({
      criteria: "Somebody holds a post that bears a duty.",
      condition: finding.absent(
        `nobody is said to hold the post ${finding.subject} on ${finding.today}. It answers for ${borneDuties(finding, Language.EN)}.`,
      ),
      cause: finding.absent("nothing is said of an appointment: the post is vacant, or it was not recorded."),
      effect: finding.absent("the duty lies on the post, but no person answers for it."),
    }),
  },
};
