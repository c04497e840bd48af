import { cypherQuery } from "../../graph/cypher-query";
import { Language } from "../../language/language";
import { borneDuties } from "../borne-duties";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_DUTY_BEARERS } from "../rule-scopes";

export const EMPTY_GROUP: RuleDefinition = {
  words: {
    RU: { term: "пустая группа" },
    EN: { term: "empty group" },
    about: { EN: "A group that bears a duty has no recorded member" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/empty-group", (row) => row),
  scope: ABOUT_DUTY_BEARERS,
  sentences: {
    RU: (finding) => ({
      criteria: "У группы, которая несёт обязанность, известны участники.",
      condition: finding.absent(
        `на ${finding.today} не назван ни один участник группы ${finding.subject}. Она отвечает за ${borneDuties(finding, Language.RU)}.`,
      ),
      cause: finding.absent("группа названа собирательно, а её участники не перечислены."),
      effect: "Нельзя сказать, кто именно отвечает за то, что возложено на группу.",
    }),
    EN: (finding) => ({
      criteria: "The members of a group that bears a duty are known.",
      condition: finding.absent(
        `no member of the group ${finding.subject} is named on ${finding.today}. It answers for ${borneDuties(finding, Language.EN)}.`,
      ),
      cause: finding.absent("the group is named as a whole, and its members are not listed."),
      effect: "Nobody can say who in particular answers for what is laid on the group.",
    }),
  },
};
