import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_BASES } from "../rule-scopes";

export const BASIS_NOT_IN_FORCE_YET: RuleDefinition = {
  words: {
    RU: { term: "основание ещё не в силе" },
    EN: { term: "basis not in force yet" },
    about: { EN: "A duty or link rests on what is not in force yet" },
  },
  severity: Severity.LOW,
  query: cypherQuery("finding/basis-not-in-force-yet", (row) => row),
  scope: ABOUT_BASES,
  sentences: {
    RU: (told) => ({
      criteria: "Обязанности и связи опираются на действующие пункты и акты.",
      condition: `${told.isAboutDuty ? `Обязанность ${told.duty}` : `Связь ${told.mention(1)} – ${told.mention(2)}`} опирается на то, что на ${told.today} ещё не вступило в силу: ${told.basis}.`,
      cause: "Акт подписан, но вступает в силу позже, или запись начинается раньше своего основания.",
      effect: "До вступления в силу требовать исполнения нельзя.",
    }),
    EN: (told) => ({
      criteria: "Duties and relationships rest on clauses and acts in force.",
      condition: `${told.isAboutDuty ? `The duty ${told.duty}` : `The relationship between ${told.mention(1)} and ${told.mention(2)}`} rests on what is not in force yet on ${told.today}: ${told.basis}.`,
      cause: "The act is signed and comes into force later, or the record begins before its basis.",
      effect: "Until it comes into force nothing can be demanded by it.",
    }),
  },
};
