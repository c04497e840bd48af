import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { ActList, bindingActs } from "../../components/acts/act-list";
import { Choice } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { ListExports } from "../../components/export/list-exports";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { useIsNarrow } from "../../components/width/use-is-narrow";
import { ViewHead } from "../../frame/view-head";
import { ConsolidatedReportDocument } from "../../graphql/generated/consolidated-report";
import { type Answer, useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { ExecutionTabs } from "./execution-tabs";
import { Indicators } from "./indicators";
import { PaperEnd } from "./paper-end";
import { ReportCards } from "./report-cards";
import { ReportTable } from "./report-table";
import css from "./report-view.module.css";
import { REPORT_WORDS } from "./report.words";
import type { Report } from "./report-rows";

/** Сводный отчёт: who was to do what by an act, who was named, has reported, and what became of it. */
export function ReportView(): ReactElement {
  const words = useWords(REPORT_WORDS);
  const { act = "" } = useAddress().parameters;
  const scope = useScope();
  const hasScope = Object.keys(scope).length > 0;
  const answer = useAnswer(ConsolidatedReportDocument, { ...scope, hasScope });
  const { data, moment } = answer;
  const acts = bindingActs(data?.acts?.nodes);
  const label = acts.find(({ id }) => id === act)?.label;
  return (
    <div className={css["paper"]}>
      <ViewHead
        title={act === "" ? words.title : words.titleOf(label ?? act)}
        answer={answer}
        tags={hasScope && <Filters acts={acts} act={act} />}
        switches={<ExecutionTabs shown="report" />}
        {...(hasScope && {
          exports: (close: () => void) => (
            <ListExports
              name="consolidated-report"
              forms={["pdf", "xlsx", "csv"]}
              parameters={scope}
              moment={moment}
              close={close}
            />
          ),
        })}
      />
      <Answered answer={answer}>
        {({ consolidatedReport: report }) =>
          report ? (
            <Whole report={report} act={act} moment={moment} />
          ) : (
            <div className={css["view"]}>
              <ActList
                title={words.chooseAct}
                note={words.chooseActWhy}
                acts={acts}
                link={({ id, label: name }) => (
                  <ViewLink view="report" parameters={{ act: id }}>
                    {name}
                  </ViewLink>
                )}
              />
            </div>
          )
        }
      </Answered>
    </div>
  );
}

/** Of what the address asks for a report: an act, the authorities of a region, or nothing yet. */
function useScope(): { readonly act?: string; readonly region?: string } {
  const { act = "", region = "" } = useAddress().parameters;
  return { ...(act !== "" && { act }), ...(region !== "" && { region }) };
}

interface FiltersProps {
  readonly acts: ReturnType<typeof bindingActs>;
  readonly act: string;
}

function Filters({ acts, act }: FiltersProps): ReactElement {
  const words = useWords(REPORT_WORDS);
  const change = useChange();
  return (
    <div className={css["filters"]}>
      <Choice
        label={words.act}
        value={act}
        icon="act"
        options={acts.map(({ id, label }) => ({ value: id, name: label }))}
        onChoose={(chosen) => change({ act: chosen, sel: "" })}
      />
      <RegionChoice />
    </div>
  );
}

interface WholeProps {
  readonly report: Report;
  readonly act: string;
  readonly moment: Answer<unknown>["moment"];
}

function Whole({ report, act, moment }: WholeProps): ReactElement {
  const words = useWords(REPORT_WORDS);
  const isNarrow = useIsNarrow();
  const { rows } = report;
  if (rows.nodes.length === 0) {
    const ways = <ViewLink view="report">{words.otherAct}</ViewLink>;
    return (
      <Notice title={words.none} icon="table" ways={ways}>
        <p>{words.noneWhy}</p>
      </Notice>
    );
  }
  return (
    <div className={css["view"]}>
      {report.isPartial && <Partial>{words.cutDuties}</Partial>}
      {rows.nodes.length < rows.totalCount && <Partial>{words.cut(rows.nodes.length, rows.totalCount)}</Partial>}
      {isNarrow ? <ReportCards report={report} /> : <ReportTable report={report} />}
      {act !== "" && moment && <Indicators act={act} day={moment.asOf} />}
      {moment && <PaperEnd moment={moment} />}
    </div>
  );
}
