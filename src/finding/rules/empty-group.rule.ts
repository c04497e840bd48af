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
    RU: (told) => ({
      criteria: "У группы, которая несёт обязанность, известны участники.",
      condition: told.absent(
        `на ${told.today} не назван ни один участник группы ${told.subject}. Она отвечает за ${borneDuties(told, Language.RU)}.`,
      ),
      cause: told.absent("группа названа собирательно, а её участники не перечислены."),
      effect: "Нельзя сказать, кто именно отвечает за то, что возложено на группу.",
    }),
    EN: (told) => ({
      criteria: "The members of a group that bears a duty are known.",
      condition: told.absent(
        `no member of the group ${told.subject} is named on ${told.today}. It answers for ${borneDuties(told, Language.EN)}.`,
      ),
      cause: told.absent("the group is named as a whole, and its members are not listed."),
      effect: "Nobody can say who in particular answers for what is laid on the group.",
    }),
  },
};
