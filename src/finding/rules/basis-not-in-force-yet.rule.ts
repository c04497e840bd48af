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
    RU: (finding) => ({
      criteria: "Обязанности и связи опираются на действующие пункты и акты.",
      condition: `${finding.isAboutDuty ? `Обязанность ${finding.duty}` : `Связь ${finding.mention(1)} – ${finding.mention(2)}`} опирается на то, что на ${finding.today} ещё не вступило в силу: ${finding.basis}.`,
      cause: "Акт подписан, но вступает в силу позже, или запись начинается раньше своего основания.",
      effect: "До вступления в силу требовать исполнения нельзя.",
    }),
    EN: (finding) => ({
      criteria: "Duties and relationships rest on clauses and acts in force.",
      condition: `${finding.isAboutDuty ? `The duty ${finding.duty}` : `The relationship between ${finding.mention(1)} and ${finding.mention(2)}`} rests on what is not in force yet on ${finding.today}: ${finding.basis}.`,
      cause: "The act is signed and comes into force later, or the record begins before its basis.",
      effect: "Until it comes into force nothing can be demanded by it.",
    }),
  },
};
