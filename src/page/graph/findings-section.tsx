import type { ReactElement } from "react";
import { ViewLink } from "../address/view-link";
import { Note, SideSection } from "../components/side/side";
import { SEVERITY_SIGNS } from "../components/status/status-word";
import type { FindingRule, Severity } from "../graphql/generated/enums";
import { RULE_WORDS } from "../language/enum.words";
import { useWords } from "../language/use-words";
import { SELECTED_WORDS } from "./selected.words";

interface FindingsSectionProps {
  readonly findings: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly rule: FindingRule;
      readonly severity: Severity;
      readonly condition: string;
    }[];
  } | null;
}

/** What an auditor would point out of what the view is about. */
export function FindingsSection({ findings }: FindingsSectionProps): ReactElement | null {
  const words = useWords(SELECTED_WORDS);
  const rules = useWords(RULE_WORDS);
  if (findings === null) return null;
  if (findings.totalCount === 0) return <SideSection title={words.noFindings} icon="holds" tone="ok" />;
  return (
    <SideSection title={words.findings(findings.totalCount)}>
      <ul>
        {findings.nodes.map(({ id, rule, severity, condition }) => (
          <Note
            key={id}
            {...SEVERITY_SIGNS[severity]}
            title={
              <ViewLink view="findings" parameters={{ open: id }}>
                {rules[rule]}
              </ViewLink>
            }
          >
            {condition}
          </Note>
        ))}
      </ul>
    </SideSection>
  );
}
