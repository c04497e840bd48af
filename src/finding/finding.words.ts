import type { Words } from "../language/words";
import { Severity } from "./finding";
import { FindingRule, ruleDefinition } from "./finding-rules";

/** What an auditor calls what is wrong: each rule says it of itself. */
export const FINDING_RULE_WORDS = Object.fromEntries(
  Object.values(FindingRule).map((rule) => [rule, ruleDefinition(rule).words]),
) as Words<FindingRule>;

/** What it is called how much a finding weighs. */
export const SEVERITY_WORDS: Words<Severity> = {
  [Severity.INFO]: { RU: { term: "к сведению" }, EN: { term: "info" }, about: { EN: "Good to know" } },
  [Severity.LOW]: { RU: { term: "низкая" }, EN: { term: "low" }, about: { EN: "A gap in what is recorded" } },
  [Severity.MEDIUM]: {
    RU: { term: "средняя" },
    EN: { term: "medium" },
    about: { EN: "A part of the answer is missing" },
  },
  [Severity.HIGH]: { RU: { term: "высокая" }, EN: { term: "high" }, about: { EN: "Accountability does not hold" } },
  [Severity.CRITICAL]: {
    RU: { term: "критическая" },
    EN: { term: "critical" },
    about: { EN: "Nobody answers at all" },
  },
};
