import { cypherQuery } from "../../graph/cypher-query";
import { EXECUTING_ROLES } from "../../link/roles";
import type { Language } from "../../language/language";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_BEARERS } from "../rule-scopes";

/** How the controller comes to execute: the numbers of cypher/finding/self-control.cypher. */
const WAYS: Readonly<Record<Language, readonly string[]>> = {
  RU: [
    "это один и тот же субъект",
    "контроль и исполнение сходятся через группу",
    "исполняет организация, в которой состоит контролирующая должность",
    "обе должности занимает одно лицо",
  ],
  EN: [
    "they are the same subject",
    "control and execution meet in a group",
    "the organisation of the controlling post does it",
    "one person holds both posts",
  ],
};

export const SELF_CONTROL: RuleDefinition = {
  words: {
    RU: { term: "контролирует сам себя" },
    EN: { term: "controls itself" },
    about: { EN: "Who controls the duty does it, too" },
  },
  severity: Severity.HIGH,
  query: cypherQuery("finding/self-control", (row) => row),
  params: { executingRoles: EXECUTING_ROLES },
  scope: ABOUT_BEARERS,
  sentences: {
    RU: (finding) => ({
      criteria: "Исполнение обязанности контролирует не тот, кто её исполняет.",
      condition: `Обязанность ${finding.duty}: контроль – ${finding.subject}, исполнение – ${finding.mention(0)}; ${WAYS.RU[finding.count(0)] ?? ""}.`,
      cause: "Акт не отделил того, кто контролирует, от того, кто исполняет.",
      effect: "Контроль не независим: исполнитель проверяет сам себя.",
    }),
    EN: (finding) => ({
      criteria: "A duty is not controlled by the one who does it.",
      condition: `The duty ${finding.duty}: control lies on ${finding.subject}, execution on ${finding.mention(0)}; ${WAYS.EN[finding.count(0)] ?? ""}.`,
      cause: "The act did not keep who controls apart from who does.",
      effect: "The control is not independent: the executor checks itself.",
    }),
  },
};
