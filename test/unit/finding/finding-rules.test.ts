import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Severity } from "../../../src/finding/finding";
import { FindingRule } from "../../../src/finding/finding-rules";
import { FINDING_RULES, ruleDefinition } from "../../../src/finding/finding-rules";

const DOCS = readFileSync(join(__dirname, "../../../docs/findings.md"), "utf8");

describe("the table of rules", () => {
  it("has each rule once", () => {
    expect(FINDING_RULES.map(({ rule }) => rule).sort()).toEqual(Object.values(FindingRule).sort());
  });

  it("is in the order of the findings: the severest first, then as the enum has them", () => {
    const weights = FINDING_RULES.map(({ severity }) => Object.values(Severity).indexOf(severity));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it.each(Object.values(FindingRule))("asks for %s by the query of its name", (rule) => {
    expect(ruleDefinition(rule).query.name).toBe(`finding/${rule.toLowerCase().replaceAll("_", "-")}`);
  });

  it.each(FINDING_RULES)("says the severity of $rule as docs/findings.md does", ({ rule, severity }) => {
    expect(DOCS).toContain(`| \`${rule}\` | ${severity} |`);
  });
});
