import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_ACTS } from "../rule-scopes";

export const ANNEX_MISSING: RuleDefinition = {
  words: {
    RU: { term: "нет приложения" },
    EN: { term: "missing annex" },
    about: { EN: "An act approves a document of which the graph holds nothing" },
  },
  severity: Severity.LOW,
  query: cypherQuery("finding/annex-missing", (row) => row),
  scope: ABOUT_ACTS,
  sentences: {
    RU: (finding) => ({
      criteria: "О документе, который утверждён актом, записано, что в нём сказано.",
      condition: finding.absent(
        `на ${finding.today} нет ничего из документа ${finding.mention(0)}, который утверждён: ${finding.mentionedDocument(1)}.`,
      ),
      cause: finding.absent("документ утверждён, но его содержания нет, или его ещё не внесли."),
      effect: "Кому и что поручает утверждённый документ, не известно.",
    }),
    EN: (finding) => ({
      criteria: "Of a document that an act approves, it is recorded what it says.",
      condition: finding.absent(
        `nothing is there on ${finding.today} of the document ${finding.mention(0)}, which is approved: ${finding.mentionedDocument(1)}.`,
      ),
      cause: finding.absent("the document is approved, but what it says is not there, or was not entered yet."),
      effect: "What the approved document lays on whom is not known.",
    }),
  },
};
