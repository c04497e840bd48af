import { Severity } from "./finding";
import { FindingRule } from "./finding-rules";
import { FINDING_RULE_WORDS, SEVERITY_WORDS } from "./finding.words";
import { registerEnum } from "../language/enum.type";

registerEnum(FindingRule, {
  name: "FindingRule",
  description: "What an auditor looks for (правило проверки).",
  words: FINDING_RULE_WORDS,
});

registerEnum(Severity, {
  name: "Severity",
  description: "How much a finding weighs (тяжесть).",
  words: SEVERITY_WORDS,
});
