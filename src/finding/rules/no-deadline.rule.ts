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
    RU: (finding) => ({
      criteria: "У обязанности есть срок, или сказано, что она постоянная.",
      condition: finding.absent(`срок обязанности ${finding.duty} не установлен.`),
      cause: finding.absent("пункт говорит, что и кому делать, но не говорит, к какому сроку."),
      effect: "Нельзя сказать, исполнена ли обязанность вовремя.",
    }),
    EN: (finding) => ({
      criteria: "A duty has a deadline, or is said to be permanent.",
      condition: finding.absent(`no deadline is set for the duty ${finding.duty}.`),
      cause: finding.absent("the clause says what is to be done and by whom, but not by when."),
      effect: "Nobody can say whether the duty was done in time.",
    }),
  },
};
