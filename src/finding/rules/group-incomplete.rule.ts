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
    RU: (finding) => ({
      criteria: `Записаны все участники группы ${finding.subject}, о которых заявляет источник: ${counted(finding.count(1), MEMBERS)}.`,
      condition: finding.absent(
        `на ${finding.today} названы не все участники группы ${finding.subject}: ${finding.count(0)} из ${finding.count(1)}.`,
      ),
      cause: finding.absent("сообщается число участников, но не их перечень, или перечень внесён не полностью."),
      effect: "Списки и подсчёты, которые опираются на группу, неполны.",
    }),
    EN: (finding) => ({
      criteria: `All members that the source declares for the group ${finding.subject} are recorded: ${finding.count(1)}.`,
      condition: finding.absent(
        `not all members of the group ${finding.subject} are named on ${finding.today}: ${finding.count(0)} of ${finding.count(1)}.`,
      ),
      cause: finding.absent(
        "the number of members is told, but not who they are, or not all of the list was recorded.",
      ),
      effect: "Lists and counts that rest on the group are incomplete.",
    }),
  },
};
