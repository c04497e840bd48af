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
    RU: (told) => ({
      criteria: "Контроль за исполнением каждой обязанности на кого-то возложен.",
      condition: told.absent(
        `контроль за исполнением обязанности ${told.duty} на ${told.today} ни на кого не возложен.`,
      ),
      cause: told.absent("нет пункта о контроле, который действовал бы для этой обязанности."),
      effect: told.absent("никто не должен проверять, исполнена ли обязанность; о неисполнении могут не узнать."),
    }),
    EN: (told) => ({
      criteria: "Control over every duty is laid on somebody.",
      condition: told.absent(`control over the duty ${told.duty} is laid on nobody on ${told.today}.`),
      cause: told.absent("no clause on control holds for this duty."),
      effect: told.absent("nobody has to check whether the duty is done; a failure may go unnoticed."),
    }),
  },
};
