import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { NamedFinding } from "../named-finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_SUBJECTS } from "../rule-scopes";

export const INDICATOR_MISSED: RuleDefinition = {
  words: {
    RU: { term: "показатель не выполнен" },
    EN: { term: "indicator missed" },
    about: { EN: "The period of a plan has ended, and accepted reports tell that it was not reached" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/indicator-missed", (row) => row),
  scope: ABOUT_SUBJECTS,
  sentences: {
    RU: (finding) => ({
      criteria: `Показатель ${finding.mention(0)} достигает планового значения: ${quantity(finding, 0, "RU")}.`,
      condition: `Показатель ${finding.mention(0)}, ${finding.subject}: по принятым отчётам – ${quantity(finding, 1, "RU")}, по плану – ${quantity(finding, 0, "RU")}; период плана на ${finding.today} закончился.`,
      cause: "Почему план не выполнен, из принятых отчётов не следует.",
      effect: "Плановое значение за период осталось недостигнутым.",
    }),
    EN: (finding) => ({
      criteria: `The indicator ${finding.mention(0)} reaches its plan: ${quantity(finding, 0, "EN")}.`,
      condition: `The indicator ${finding.mention(0)}, ${finding.subject}: ${quantity(finding, 1, "EN")} by accepted reports, ${quantity(finding, 0, "EN")} planned; the period of the plan has ended on ${finding.today}.`,
      cause: "Why the plan was not reached does not follow from the accepted reports.",
      effect: "What was planned for the period remains unreached.",
    }),
  },
};

/** The planned or the reached value with the unit of the indicator. */
function quantity(finding: NamedFinding, place: number, language: "RU" | "EN"): string {
  const value = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(finding.count(place));
  const indicator = finding.mentionedEntity(0);
  const unit = indicator?.label === "Indicator" ? indicator.state.unit : null;
  return unit === null ? value : `${value} ${unit}`;
}
