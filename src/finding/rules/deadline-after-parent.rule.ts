import type { DutyState } from "../../entity/duty";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { aboutSubItems } from "../rule-scopes";
import type { NamedFinding } from "../named-finding";

export const DEADLINE_AFTER_PARENT: RuleDefinition = {
  words: {
    RU: { term: "срок позже, чем у вышестоящего пункта" },
    EN: { term: "due after its parent" },
    about: { EN: "A sub-item is due after the item that it details" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/deadline-after-parent", (row) => row),
  scope: aboutSubItems(),
  sentences: {
    RU: (finding) => ({
      criteria: "Срок подпункта не позже срока пункта, который он раскрывает.",
      condition: `Обязанность ${finding.duty} исполняют по ${due(finding.dutyState, finding)}, а обязанность ${finding.mentionedDuty(0)}, которую она раскрывает, – по ${due(parentOf(finding), finding)}.`,
      cause: "Срок подпункта установлен или перенесён без оглядки на срок пункта.",
      effect: "К сроку пункта исполнить его целиком нельзя.",
    }),
    EN: (finding) => ({
      criteria: "A sub-item is not due later than the item that it details.",
      condition: `The duty ${finding.duty} is due on ${due(finding.dutyState, finding)}, the duty ${finding.mentionedDuty(0)} that it details on ${due(parentOf(finding), finding)}.`,
      cause: "The deadline of the sub-item was set or moved without regard to that of the item.",
      effect: "The item cannot be done as a whole by its own deadline.",
    }),
  },
};

function parentOf(finding: NamedFinding): DutyState | undefined {
  const parent = finding.mentionedEntity(0);
  return parent?.label === "Duty" ? parent.state : undefined;
}

function due(duty: DutyState | undefined, finding: NamedFinding): string {
  return finding.day(duty?.due ?? "");
}
