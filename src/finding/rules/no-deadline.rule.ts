import { DutyStatus } from "../../entity/duty-status";
import { statusCondition } from "../../filter/duty-status.fragment";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutDuties } from "../rule-scopes";

export const NO_DEADLINE: RuleDefinition = {
  words: {
    RU: { term: "нет срока" },
    EN: { term: "no deadline" },
    about: { EN: "The duty has no deadline" },
  },
  severity: Severity.LOW,
  query: cypherQuery("finding/no-deadline", (row) => row),
  scope: aboutDuties({ status: statusCondition(DutyStatus.NO_DEADLINE) }),
  sentences: {
    RU: (told) => ({
      criteria: "У обязанности есть срок, или сказано, что она постоянная.",
      condition: told.absent(`срок обязанности ${told.duty} не установлен.`),
      cause: told.absent("пункт говорит, что и кому делать, но не говорит, к какому сроку."),
      effect: "Нельзя сказать, исполнена ли обязанность вовремя.",
    }),
    EN: (told) => ({
      criteria: "A duty has a deadline, or is said to be permanent.",
      condition: told.absent(`no deadline is set for the duty ${told.duty}.`),
      cause: told.absent("the clause says what is to be done and by whom, but not by when."),
      effect: "Nobody can say whether the duty was done in time.",
    }),
  },
};
