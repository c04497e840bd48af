import { groupBy } from "../../collections/group-by";
import type { FindingRule, Severity, StartQuery } from "../../graphql/generated/operations";

type Finding = NonNullable<StartQuery["findings"]>["nodes"][number];

/** All findings of one rule, told in one line. */
export interface RuleLine {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Codes of the regions, each once. */
  readonly regions: readonly string[];
}

/** The findings by rule, in the order of the answer: the severest first. */
export function findingsByRule(findings: readonly Finding[]): readonly RuleLine[] {
  const byRule = groupBy(findings, ({ rule }) => rule);
  return [...byRule].map(([rule, own]) => ({
    rule,
    severity: own[0]?.severity ?? "INFO",
    findings: own,
    regions: [...new Set(own.flatMap((finding) => regionOf(finding) ?? []))],
  }));
}

/** «решение от 22.04.2022: 5; решение от 14.11.2025 № 3: 2»: how many of each act, or who it is about. */
export function whereOf({ findings }: RuleLine): string {
  const byAct = groupBy(findings, ({ duty }) => duty?.provision.act.label ?? "");
  const acts = [...byAct].filter(([label]) => label !== "").map(([label, own]) => `${lowered(label)}: ${own.length}`);
  const subjects = (byAct.get("") ?? []).flatMap(({ subject }) => subject?.label ?? []);
  return [...acts, ...new Set(subjects)].join("; ");
}

function regionOf({ duty, subject }: Finding): string | null | undefined {
  return duty?.provision.act.region ?? subject?.region;
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
