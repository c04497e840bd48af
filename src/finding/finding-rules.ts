import { Severity } from "./finding";
import type { NamedRule, RuleDefinition } from "./rule";
import { AGREEMENT_MISSING } from "./rules/agreement-missing.rule";
import { ANNEX_MISSING } from "./rules/annex-missing.rule";
import { BASIS_NOT_IN_FORCE_YET } from "./rules/basis-not-in-force-yet.rule";
import { CLOSED_WITHOUT_REPORT } from "./rules/closed-without-report.rule";
import { DEADLINE_AFTER_PARENT } from "./rules/deadline-after-parent.rule";
import { EMPTY_GROUP } from "./rules/empty-group.rule";
import { EXPIRED_AGREEMENT } from "./rules/expired-agreement.rule";
import { GROUP_INCOMPLETE } from "./rules/group-incomplete.rule";
import { INDICATOR_MISSED } from "./rules/indicator-missed.rule";
import { LAPSED_UNREPORTED } from "./rules/lapsed-unreported.rule";
import { NO_CONTROLLER } from "./rules/no-controller.rule";
import { NO_DEADLINE } from "./rules/no-deadline.rule";
import { NO_EXECUTOR } from "./rules/no-executor.rule";
import { NOT_NOMINATED } from "./rules/not-nominated.rule";
import { ORPHAN_SUBJECT } from "./rules/orphan-subject.rule";
import { OVERDUE } from "./rules/overdue.rule";
import { RECOMMENDED_ONLY } from "./rules/recommended-only.rule";
import { REPEALED_BASIS } from "./rules/repealed-basis.rule";
import { REPORT_WAITS } from "./rules/report-waits.rule";
import { SELF_CONTROL } from "./rules/self-control.rule";
import { SUBORDINATION_CYCLE } from "./rules/subordination-cycle.rule";
import { UNASSIGNED_POST } from "./rules/unassigned-post.rule";

/** The rules by which an auditor looks. docs/findings.md says when each finds something. */
export enum FindingRule {
  NO_EXECUTOR = "NO_EXECUTOR",
  NO_CONTROLLER = "NO_CONTROLLER",
  SELF_CONTROL = "SELF_CONTROL",
  OVERDUE = "OVERDUE",
  EMPTY_GROUP = "EMPTY_GROUP",
  GROUP_INCOMPLETE = "GROUP_INCOMPLETE",
  UNASSIGNED_POST = "UNASSIGNED_POST",
  EXPIRED_AGREEMENT = "EXPIRED_AGREEMENT",
  AGREEMENT_MISSING = "AGREEMENT_MISSING",
  REPEALED_BASIS = "REPEALED_BASIS",
  BASIS_NOT_IN_FORCE_YET = "BASIS_NOT_IN_FORCE_YET",
  SUBORDINATION_CYCLE = "SUBORDINATION_CYCLE",
  DEADLINE_AFTER_PARENT = "DEADLINE_AFTER_PARENT",
  ORPHAN_SUBJECT = "ORPHAN_SUBJECT",
  NO_DEADLINE = "NO_DEADLINE",
  RECOMMENDED_ONLY = "RECOMMENDED_ONLY",
  LAPSED_UNREPORTED = "LAPSED_UNREPORTED",
  ANNEX_MISSING = "ANNEX_MISSING",
  NOT_NOMINATED = "NOT_NOMINATED",
  REPORT_WAITS = "REPORT_WAITS",
  CLOSED_WITHOUT_REPORT = "CLOSED_WITHOUT_REPORT",
  INDICATOR_MISSED = "INDICATOR_MISSED",
}

const RULES: Readonly<Record<FindingRule, RuleDefinition>> = {
  NO_EXECUTOR,
  NO_CONTROLLER,
  SELF_CONTROL,
  OVERDUE,
  EMPTY_GROUP,
  GROUP_INCOMPLETE,
  UNASSIGNED_POST,
  EXPIRED_AGREEMENT,
  AGREEMENT_MISSING,
  REPEALED_BASIS,
  BASIS_NOT_IN_FORCE_YET,
  SUBORDINATION_CYCLE,
  DEADLINE_AFTER_PARENT,
  ORPHAN_SUBJECT,
  NO_DEADLINE,
  RECOMMENDED_ONLY,
  LAPSED_UNREPORTED,
  ANNEX_MISSING,
  NOT_NOMINATED,
  REPORT_WAITS,
  CLOSED_WITHOUT_REPORT,
  INDICATOR_MISSED,
};

const SEVEREST_FIRST: readonly Severity[] = [
  Severity.CRITICAL,
  Severity.HIGH,
  Severity.MEDIUM,
  Severity.LOW,
  Severity.INFO,
];

/** All rules in the order of their findings: the severest first, then in the order of the enum. */
export const FINDING_RULES: readonly NamedRule[] = SEVEREST_FIRST.flatMap((severity) =>
  Object.values(FindingRule)
    .map(ruleDefinition)
    .filter((definition) => definition.severity === severity),
);

/** The definition of a rule. */
export function ruleDefinition(rule: FindingRule): NamedRule {
  return { rule, ...RULES[rule] };
}
