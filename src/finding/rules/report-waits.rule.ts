import { cypherQuery } from "../../graph/cypher-query";
import { addDays } from "../../moment/iso-day";
import { Severity } from "../finding";
import type { NamedFinding } from "../named-finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_BEARERS } from "../rule-scopes";

/** Days within which a controller decides. */
const DAYS_TO_DECIDE = 10;

export const REPORT_WAITS: RuleDefinition = {
  words: {
    RU: { term: "доклад ждёт решения" },
    EN: { term: "report waits" },
    about: { EN: "A report was submitted ten days ago or earlier, and nobody has decided on it" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/report-waits", (row) => row),
  paramsOn: (asOf) => ({ waitingSince: addDays(asOf, -DAYS_TO_DECIDE) }),
  scope: ABOUT_BEARERS,
  sentences: {
    RU: (finding) => ({
      criteria: `Доклад об исполнении принимают или возвращают не позднее ${DAYS_TO_DECIDE} дней.`,
      condition: `По обязанности ${finding.duty} доклад субъекта ${finding.subject} представлен ${submittedOn(finding)}; на ${finding.today} он ждёт решения.`,
      cause: "Контролирующий не принял и не вернул доклад, или решение не внесено.",
      effect: "Пока доклад не принят, обязанность не считается исполненной.",
    }),
    EN: (finding) => ({
      criteria: `A report is accepted or returned within ${DAYS_TO_DECIDE} days.`,
      condition: `On the duty ${finding.duty} ${finding.subject} submitted a report on ${submittedOn(finding)}; it waits for a decision on ${finding.today}.`,
      cause: "The controller has not accepted or returned it, or the decision was not recorded.",
      effect: "Until it is accepted, the duty does not count as done.",
    }),
  },
};

function submittedOn(finding: NamedFinding): string {
  const report = finding.mentionedEntity(0);
  return report?.label === "Report" ? finding.day(report.state.submittedOn) : "";
}
