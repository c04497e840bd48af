import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Squares } from "../chart/squares";
import { Panel } from "../panel/panel";
import { Notice } from "../states/notice";
import { useWords } from "../../language/use-words";
import css from "./coverage.module.css";
import { COVERAGE_WORDS } from "./coverage.words";

interface CoverageProps {
  readonly rows: readonly {
    readonly subject: { readonly id: string; readonly label: string };
    readonly schools: number;
    readonly schoolsWithAgreement: number;
  }[];
}

/** For each municipality, how many of its schools have an agreement in force: a square a school. */
export function Coverage({ rows }: CoverageProps): ReactElement {
  const words = useWords(COVERAGE_WORDS);
  if (rows.length === 0)
    return (
      <Notice title={words.none} icon="school">
        <p>{words.noneWhy}</p>
      </Notice>
    );
  return (
    <Panel title={words.title} note={words.note}>
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
