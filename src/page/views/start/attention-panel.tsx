import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Icon } from "../../components/icon/icon";
import { Panel } from "../../components/panel/panel";
import { SEVERITY_SIGNS, SeverityWord } from "../../components/status/status-word";
import tones from "../../components/status/tone.module.css";
import { useRegionName } from "../../frame/frame-facts";
import type { Severity, StartQuery } from "../../graphql/generated/operations";
import { clauseOfAct } from "../../language/citation";
import { RULE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { findingsByRule, type RuleLine, whereOf } from "./findings-by-rule";
import css from "./start-view.module.css";
import { START_WORDS } from "./start.words";

const SEVERITIES: readonly Severity[] = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"];
/** Only what weighs so much needs attention; the rest is in the list of all findings. */
const GRAVE: readonly Severity[] = ["CRITICAL", "HIGH"];

/** What is wrong: how many of each severity, then a line for each grave rule. */
export function AttentionPanel({ findings }: { readonly findings: StartQuery["findings"] }): ReactElement {
  const words = useWords(START_WORDS);
  const nodes = findings?.nodes ?? [];
  const grave = findingsByRule(nodes).filter(({ severity }) => GRAVE.includes(severity));
  const total = findings?.totalCount ?? 0;
  return (
    <Panel
      title={words.attention}
      note={words.findings(total)}
      more={<ViewLink view="findings">{words.allFindings}</ViewLink>}
    >
      <div className={css["severities"]}>
        {SEVERITIES.map((severity) => (
          <ViewLink key={severity} view="findings" parameters={{ sev: severity }}>
            <b>{nodes.filter((finding) => finding.severity === severity).length}</b>
            <SeverityWord severity={severity} />
          </ViewLink>
        ))}
      </div>
      <ul className={css["rows"]}>
        {grave.map((line) => (
          <RuleRow key={line.rule} line={line} />
        ))}
        {total === 0 && <li>{words.noFindings}</li>}
      </ul>
    </Panel>
  );
}

function RuleRow({ line }: { readonly line: RuleLine }): ReactElement {
  const { findings, rule, severity, regions } = line;
  const { icon, tone } = SEVERITY_SIGNS[severity];
  const words = useWords(START_WORDS);
  const regionName = useRegionName();
  const [only] = findings;
  const isOne = findings.length === 1 && only !== undefined;
  const title = useRuleTitle(line);
  return (
    <li className={css["finding"]}>
      <span className={tones[tone]}>
        <Icon name={icon} />
      </span>
      <span>
        <ViewLink className={css["what"]} view="findings" parameters={{ rule, ...(isOne ? { open: only.id } : {}) }}>
          {title}
        </ViewLink>
        <small>{isOne && only.duty ? clauseOfAct(only.duty.provision) : whereOf(line)}</small>
      </span>
      <span className={css["region"]}>
        {regions.length === 1 ? regionName(regions[0] ?? "") : regions.length > 1 && words.regions(regions.length)}
      </span>
    </li>
  );
}

/** One finding by its own words, several by their rule and number. */
function useRuleTitle({ findings, rule }: RuleLine): string {
  const words = useWords(START_WORDS);
  const rules = useWords(RULE_WORDS);
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) return only.label;
  const duties = new Set(findings.flatMap(({ duty }) => duty?.id ?? []));
  const subjects = new Set(findings.flatMap(({ duty, subject }) => (duty === null ? (subject?.id ?? []) : [])));
  const subjectWord = rule === "UNASSIGNED_POST" ? words.posts : words.subjects;
  const counts = [
    ...(duties.size > 0 ? [words.duties(duties.size)] : []),
    ...(subjects.size > 0 ? [subjectWord(subjects.size)] : []),
  ];
  return `${rules[rule]}: ${counts.join(", ")}`;
}
