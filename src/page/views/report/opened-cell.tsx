import type { ReactElement, ReactNode } from "react";
import { ViewLink } from "../../address/view-link";
import { Facts } from "../../components/side/side";
import { Answered } from "../../components/states/answered";
import type { OpenedCellQuery } from "../../graphql/generated/operations";
import { OpenedCellDocument } from "../../graphql/generated/opened-cell";
import { useAnswer } from "../../graphql/use-answer";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./opened-cell.module.css";
import type { Cell, ReportDuty, ReportRow } from "./report-rows";
import { REPORT_WORDS } from "./report.words";

interface OpenedCellProps {
  readonly row: ReportRow;
  readonly duty: ReportDuty;
  readonly cell: Cell;
}

/** What is recorded of a cell: whom they named and by which paper; the report, what proves it, and what became of it. */
export function OpenedCell({ row, duty, cell: { nomination, report } }: OpenedCellProps): ReactElement {
  const words = useWords(REPORT_WORDS);
  const asked = { nomination: nomination?.id ?? "", report: report?.id ?? "" };
  const isAsked = nomination !== null || report !== null;
  const answer = useAnswer(
    OpenedCellDocument,
    { ...asked, isNominated: nomination !== null, isReported: report !== null },
    { pause: !isAsked },
  );
  return (
    <div className={css["cell"]}>
      <h3>{words.opened(row.authority.label, duty.title)}</h3>
      {isAsked && (
        <Answered answer={answer}>
          {(data) => (
            <div className={css["parts"]}>
              {data.nomination?.__typename === "Nomination" && <Nominee nomination={data.nomination} />}
              {data.report?.__typename === "Report" && <ReportText report={data.report} />}
            </div>
          )}
        </Answered>
      )}
      {nomination === null && <p className="quiet small">{words.noNominee}</p>}
      {report === null && <p className="quiet small">{words.noReport}</p>}
      <p className={css["ways"]}>
        <ViewLink view="duty" of={duty.id}>
          {words.toDuty}
        </ViewLink>
        <ViewLink view="subject" of={row.authority.id}>
          {words.toSubject}
        </ViewLink>
      </p>
    </div>
  );
}

type Nomination = Extract<OpenedCellQuery["nomination"], { readonly __typename: "Nomination" }>;
type ReportNode = Extract<OpenedCellQuery["report"], { readonly __typename: "Report" }>;

function Nominee({
  nomination: { person, position, title, document, validity },
}: {
  readonly nomination: Nomination;
}): ReactElement {
  const words = useWords(REPORT_WORDS);
  const language = useLanguage();
  const who = [person?.name, position?.label].filter((name) => name !== undefined).join(", ");
  return (
    <Facts
      facts={[
        [words.nominee, title === null ? who : `${who} – ${title}`],
        [words.document, document],
        [words.since, validity.from === null ? null : dayText(validity.from, language)],
      ]}
    />
  );
}

function ReportText({
  report: { text, due, evidence, indicators, decisions },
}: {
  readonly report: ReportNode;
}): ReactElement {
  const words = useWords(REPORT_WORDS);
  const language = useLanguage();
  return (
    <Facts
      facts={[
        [words.report, text],
        [words.due, due === null ? null : dayText(due, language)],
        [
          words.values,
          lines(indicators.map(({ indicator: { name, unit }, value }) => `${name}: ${value} ${unit ?? ""}`)),
        ],
        [
          words.evidence,
          evidence.length === 0 ? null : (
            <ul>
              {evidence.map(({ title, url, sha256 }) => (
                <li key={title}>
                  {url === null ? title : <a href={url}>{title}</a>}
                  {sha256 !== null && <code className={css["hash"]}>SHA-256 {sha256}</code>}
                </li>
              ))}
            </ul>
          ),
        ],
        [
          words.course,
          lines(
            decisions.map(({ state, on, by, remark }) =>
              [`${dayText(on, language)} ${words.decisions[state]}`, by, remark].filter(Boolean).join(", "),
            ),
          ),
        ],
      ]}
    />
  );
}

/** Lines below each other; nothing for none. */
function lines(texts: readonly string[]): ReactNode {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
