import { counted } from "../../language/russian";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_DUTY_BEARERS } from "../rule-scopes";

const MEMBERS = { one: "участник", few: "участника", many: "участников" };

export const GROUP_INCOMPLETE: RuleDefinition = {
  words: {
    RU: { term: "неполная группа" },
    EN: { term: "incomplete group" },
    about: { EN: "Fewer members of a group are recorded than declared" },
  },
  severity: Severity.LOW,
  query: cypherQuery("finding/group-incomplete", (row) => row),
  scope: ABOUT_DUTY_BEARERS,
  sentences: {
    RU: (told) => ({
      criteria: `Записаны все участники группы ${told.subject}, о которых заявляет источник: ${counted(told.count(1), MEMBERS)}.`,
      condition: told.absent(
        `на ${told.today} названы не все участники группы ${told.subject}: ${told.count(0)} из ${told.count(1)}.`,
      ),
      cause: told.absent("сообщается число участников, но не их перечень, или перечень внесён не полностью."),
      effect: "Списки и подсчёты, которые опираются на группу, неполны.",
    }),
    EN: (told) => ({
      criteria: `All members that the source declares for the group ${told.subject} are recorded: ${told.count(1)}.`,
      condition: told.absent(
        `not all members of the group ${told.subject} are named on ${told.today}: ${told.count(0)} of ${told.count(1)}.`,
      ),
      cause: told.absent("the number of members is told, but not who they are, or not all of the list was recorded."),
      effect: "Lists and counts that rest on the group are incomplete.",
    }),
  },
};
