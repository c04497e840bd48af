import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutDuties } from "../rule-scopes";

export const NO_CONTROLLER: RuleDefinition = {
  words: {
    RU: { term: "нет контроля" },
    EN: { term: "no controller" },
    about: { EN: "Nobody controls the duty" },
  },
  severity: Severity.HIGH,
  query: cypherQuery("finding/no-controller", (row) => row),
  scope: aboutDuties(),
  sentences: {
    RU: (finding) => ({
      criteria: "Контроль за исполнением каждой обязанности на кого-то возложен.",
      condition: finding.absent(
        `контроль за исполнением обязанности ${finding.duty} на ${finding.today} ни на кого не возложен.`,
      ),
      cause: finding.absent("нет пункта о контроле, который действовал бы для этой обязанности."),
      effect: finding.absent("никто не должен проверять, исполнена ли обязанность; о неисполнении могут не узнать."),
    }),
    EN: (finding) => ({
      criteria: "Control over every duty is laid on somebody.",
      condition: finding.absent(`control over the duty ${finding.duty} is laid on nobody on ${finding.today}.`),
      cause: finding.absent("no clause on control holds for this duty."),
      effect: finding.absent("nobody has to check whether the duty is done; a failure may go unnoticed."),
    }),
  },
};
