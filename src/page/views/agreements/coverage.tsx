import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Squares } from "../../components/chart/squares";
import { Panel } from "../../components/panel/panel";
import { Notice } from "../../components/states/notice";
import { useWords } from "../../language/use-words";
import { AGREEMENTS_WORDS } from "./agreements.words";
import css from "./coverage.module.css";

interface CoverageProps {
  readonly rows: readonly {
    readonly subject: { readonly id: string; readonly label: string };
    readonly schools: number;
    readonly schoolsWithAgreement: number;
  }[];
  /** Beside the title. */
  readonly note?: string;
}

/** For each municipality, how many of its schools have an agreement in force: a square a school. */
export function Coverage({ rows, note }: CoverageProps): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  if (rows.length === 0)
    return (
      <Notice title={words.noCoverage} icon="school">
        <p>{words.noCoverageWhy}</p>
      </Notice>
    );
  return (
    <Panel title={words.coverageTitle} note={note ?? words.coverageNote}>
      <ul className={css["rows"]}>
        {rows.map(({ subject, schools, schoolsWithAgreement }) => (
          <li key={subject.id}>
            <ViewLink view="subject" of={subject.id}>
              {subject.label}
            </ViewLink>
            <Squares filled={schoolsWithAgreement} all={schools} label={words.covered(schoolsWithAgreement, schools)} />
            <b className="num">{words.covered(schoolsWithAgreement, schools)}</b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
