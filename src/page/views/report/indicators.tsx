import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { monthEnd, monthsLater } from "../../components/axis/axis";
import { percent } from "../../components/axis/axis-lines";
import { Panel } from "../../components/panel/panel";
import { Answered } from "../../components/states/answered";
import { Signed } from "../../components/status/status-word";
import { IndicatorsDocument } from "../../graphql/generated/indicators";
import { WriteMenu } from "../../forms/write-menu";
import type { IndicatorsQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { useLanguage, useWords } from "../../language/use-words";
import { withUnit } from "../../language/with-unit";
import css from "./indicators.module.css";
import { REPORT_WORDS } from "./report.words";
import { Sparkline } from "./sparkline";

interface IndicatorsProps {
  readonly act: string;
  readonly day: string;
}

/** Plan and fact of the indicators of an act, in a question of their own: the table need not wait for it. */
export function Indicators({ act, day }: IndicatorsProps): ReactElement {
  const days = pointsBefore(day);
  const [m1 = day, m2 = day, m3 = day, m4 = day, m5 = day] = days;
  const answer = useAnswer(IndicatorsDocument, { act, m1, m2, m3, m4, m5 });
  return (
    <Answered answer={answer}>
      {({ indicators }) => {
        const shown = indicators ?? [];
        const among = { indicator: shown.map((each) => ({ id: each.id, label: withUnit(each) })) };
        return (
          <div className={css["list"]}>
            <div className={css["change"]}>
              {shown.length > 0 && <WriteMenu on={act} offers={[{ name: "planIndicator", among }]} isSmall />}
            </div>
            {shown.map((indicator) => (
              <IndicatorPanel key={indicator.id} indicator={indicator} days={[...days, day]} />
            ))}
          </div>
        );
      }}
    </Answered>
  );
}

/** The ends of five months of the year before a day, two months apart. */
function pointsBefore(day: string): readonly string[] {
  return [-11, -9, -7, -5, -3].map((months) => monthEnd(monthsLater(day, months)));
}

type Indicator = NonNullable<IndicatorsQuery["indicators"]>[number];
type Value = Indicator["values"][number];

interface IndicatorPanelProps {
  readonly indicator: Indicator;
  readonly days: readonly string[];
}

function IndicatorPanel({ indicator, days }: IndicatorPanelProps): ReactElement {
  const { indicators: words } = useWords(REPORT_WORDS);
  const { better, values, m1, m2, m3, m4, m5 } = indicator;
  const courseOf = (id: string) =>
    [m1, m2, m3, m4, m5, values].map((point, place) => ({
      day: days[place] ?? "",
      value: point.find(({ subject }) => subject.id === id)?.fact ?? null,
    }));
  return (
    <Panel title={withUnit(indicator)} {...(better === "LESS" && { note: words.less })}>
      <table className={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.whose}</th>
            <th scope="col">{words.plan}</th>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.course}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.subject.id}>
              <th scope="row">
                <ViewLink view="subject" of={value.subject.id}>
                  {value.subject.label}
                </ViewLink>
              </th>
              <td className="num">{value.plan ?? "–"}</td>
              <td className="num">{value.fact ?? <span className="faint">{words.unknown}</span>}</td>
              <td>
                <Share value={value} isLessBetter={better === "LESS"} />
              </td>
              <td>
                <Sparkline points={courseOf(value.subject.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** The fact as a part of the plan: a bar, a sign and a number. */
function Share({
  value,
  isLessBetter,
}: {
  readonly value: Value;
  readonly isLessBetter: boolean;
}): ReactElement | null {
  const { indicators: words } = useWords(REPORT_WORDS);
  const language = useLanguage();
  const { share } = value;
  if (share === null) return null;
  const isReached = isLessBetter ? share <= 1 : share >= 1;
  const said = share.toLocaleString(language, { style: "percent", maximumFractionDigits: 0 });
  return (
    <span className={css["share"]} title={isReached ? words.reached : words.missed}>
      <span className={css["bar"]}>
        <i className={isReached ? css["reached"] : css["missed"]} style={{ width: percent(Math.min(share, 1)) }} />
      </span>
      <Signed icon={isReached ? "holds" : "alarm"} tone={isReached ? "ok" : "danger"}>
        <span className="num">{said}</span>
        <span className="sr">{isReached ? words.reached : words.missed}</span>
      </Signed>
    </span>
  );
}
