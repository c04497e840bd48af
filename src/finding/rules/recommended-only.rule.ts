import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutDuties } from "../rule-scopes";

export const RECOMMENDED_ONLY: RuleDefinition = {
  words: {
    RU: { term: "только рекомендовано" },
    EN: { term: "only recommended" },
    about: { EN: "The duty is only recommended, and nobody is obliged" },
  },
  severity: Severity.INFO,
  query: cypherQuery("finding/recommended-only", (row) => row),
  scope: aboutDuties(),
  sentences: {
    RU: (finding) => ({
      criteria: "То, что должно быть сделано, возложено на кого-то обязательным пунктом.",
      condition: finding.absent(`обязанность ${finding.duty} только рекомендована: делать это никто не обязан.`),
      cause:
        "Пункт рекомендует, а не предписывает; органам местного самоуправления министерство может только рекомендовать.",
      effect: finding.absent("не от кого требовать исполнения, если рекомендация не выполнена."),
    }),
    EN: (finding) => ({
      criteria: "What has to be done is laid on somebody by a clause that binds.",
      condition: finding.absent(`the duty ${finding.duty} is only recommended: nobody is obliged to do it.`),
      cause: "The clause recommends and does not bind; to local self-government a ministry can only recommend.",
      effect: finding.absent("nobody can be held to it if the recommendation is not followed."),
    }),
  },
};
