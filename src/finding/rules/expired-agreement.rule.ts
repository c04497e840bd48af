import { addDays } from "../../moment/iso-day";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_SUBJECTS } from "../rule-scopes";
import type { NamedFinding } from "../named-finding";

export const EXPIRED_AGREEMENT: RuleDefinition = {
  words: {
    RU: { term: "договор истёк" },
    EN: { term: "expired agreement" },
    about: { EN: "An agreement has expired, and none since is between the same parties" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/expired-agreement", (row) => row),
  scope: ABOUT_SUBJECTS,
  sentences: {
    RU: (finding) => ({
      criteria: "Договор, по которому работают стороны, действует или заключён заново.",
      condition: `Договор${number(finding)} действовал по ${lastDay(finding)} включительно. ${finding.absent(`нового между теми же сторонами на ${finding.today} нет.`)} Стороны: ${parties(finding)}.`,
      cause: finding.absent("о новом договоре ничего не сказано: он не заключён или не внесён."),
      effect: finding.absent("у совместной работы сторон больше нет основания."),
    }),
    EN: (finding) => ({
      criteria: "The agreement by which the parties work is in force, or was concluded anew.",
      condition: `The agreement${number(finding)} was in force to ${lastDay(finding)}. ${finding.absent(`there is none since between the same parties on ${finding.today}.`)} Parties: ${parties(finding)}.`,
      cause: finding.absent("nothing is said of a new one: none was concluded, or none was recorded."),
      effect: finding.absent("what the parties do together has no basis any longer."),
    }),
  },
};

function number(finding: NamedFinding): string {
  const agreement = finding.mentionedEntity(0);
  return agreement?.label === "Agreement" && agreement.state.number !== null ? ` № ${agreement.state.number}` : "";
}

/** `inForceTo` is the first day on which it no longer holds. */
function lastDay(finding: NamedFinding): string {
  const agreement = finding.mentionedEntity(0);
  const end = agreement?.label === "Agreement" ? agreement.state.inForceTo : null;
  return end === null ? "" : finding.day(addDays(end, -1));
}

function parties(finding: NamedFinding): string {
  return [finding.subject, ...finding.mentionsFrom(1)].join(", ");
}
