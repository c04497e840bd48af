import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Note, SideSection } from "../../components/side/side";
import { SEVERITY_SIGNS } from "../../components/status/status-word";
import type { DutyQuery } from "../../graphql/generated/operations";
import { RULE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { DUTY_WORDS } from "./duty.words";

/** What an auditor would point out of this duty. */
export function FindingsSection({ findings }: { readonly findings: DutyQuery["findings"] }): ReactElement | null {
  const words = useWords(DUTY_WORDS);
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
