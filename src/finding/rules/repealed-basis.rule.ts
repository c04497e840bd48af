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
    RU: (told) => ({
      criteria: "Обязанности и связи опираются на действующие пункты и акты.",
      condition: `${told.isAboutDuty ? `Обязанность ${told.duty}` : `Связь ${told.mention(1)} – ${told.mention(2)}`} опирается на то, что на ${told.today} утратило силу: ${told.basis}.`,
      cause: "Основание отменено или истекло, а то, что на него опирается, не прекращено и не перенесено на новое.",
      effect: "Требовать исполнения больше не на чем, хотя по своему сроку запись ещё держится.",
    }),
    EN: (told) => ({
      criteria: "Duties and relationships rest on clauses and acts in force.",
      condition: `${told.isAboutDuty ? `The duty ${told.duty}` : `The relationship between ${told.mention(1)} and ${told.mention(2)}`} rests on what is no longer in force on ${told.today}: ${told.basis}.`,
      cause: "The basis was repealed or has run out, and what rests on it was neither ended nor put on a new one.",
      effect: "Nothing is left to demand it by, though by its own term it still holds.",
    }),
  },
};
