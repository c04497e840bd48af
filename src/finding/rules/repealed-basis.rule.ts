import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_BASES } from "../rule-scopes";

export const REPEALED_BASIS: RuleDefinition = {
  words: {
    RU: { term: "основание утратило силу" },
    EN: { term: "repealed basis" },
    about: { EN: "A duty or link rests on what is no longer in force" },
  },
  severity: Severity.HIGH,
  query: cypherQuery("finding/repealed-basis", (row) => row),
  scope: ABOUT_BASES,
  sentences: {
    RU: (finding) => ({
      criteria: "Обязанности и связи опираются на действующие пункты и акты.",
      condition: `${finding.isAboutDuty ? `Обязанность ${finding.duty}` : `Связь ${finding.mention(1)} – ${finding.mention(2)}`} опирается на то, что на ${finding.today} утратило силу: ${finding.basis}.`,
      cause: "Основание отменено или истекло, а то, что на него опирается, не прекращено и не перенесено на новое.",
      effect: "Требовать исполнения больше не на чем, хотя по своему сроку запись ещё держится.",
    }),
    EN: (finding) => ({
      criteria: "Duties and relationships rest on clauses and acts in force.",
      condition: `${finding.isAboutDuty ? `The duty ${finding.duty}` : `The relationship between ${finding.mention(1)} and ${finding.mention(2)}`} rests on what is no longer in force on ${finding.today}: ${finding.basis}.`,
      cause: "The basis was repealed or has run out, and what rests on it was neither ended nor put on a new one.",
      effect: "Nothing is left to demand it by, though by its own term it still holds.",
    }),
  },
};
