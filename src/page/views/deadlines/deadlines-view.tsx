import type { ReactElement } from "react";
import type { Parameters } from "../../address/address";
import { useAddress, useChange } from "../../address/use-address";
import { type Axis, monthAxis, monthEnd } from "../../components/axis/axis";
import { AxisNames } from "../../components/axis/axis-lines";
import { Button } from "../../components/button/button";
import { ListExports } from "../../components/export/list-exports";
import { MoreRows } from "../../components/pages/more-rows";
import { type Pages, usePages } from "../../components/pages/use-pages";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { useIsTable, ViewSwitch } from "../../components/switch/view-switch";
import { useFrame } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { DeadlinesDocument } from "../../graphql/generated/deadlines";
import type { DutyStatus } from "../../graphql/generated/enums";
import type { DeadlinesQuery, DutyFilter } from "../../graphql/generated/operations";
import { type Answer, useAnswer } from "../../graphql/use-answer";
import { STATUS_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { isDay } from "../../moment/day";
import { useMoment } from "../../moment/use-moment";
import { DeadlineFilters } from "./deadline-filters";
import { DeadlineMonths } from "./deadline-months";
import { DeadlineRow } from "./deadline-row";
import { deadlineSections } from "./deadline-sections";
import { DeadlineTable } from "./deadline-table";
import css from "./deadlines-view.module.css";
import { DEADLINES_WORDS } from "./deadlines.words";

const MONTHS = 12;

/** Сроки: what is late, what comes next. */
export function DeadlinesView(): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const { parameters } = useAddress();
  const day = useDay();
  const { from, who = "" } = parameters;
  const axis = monthAxis(from !== undefined && isDay(from) ? from : (day ?? "2000-01-01"), MONTHS);
  const filter = dutyFilter(parameters);
  const until = monthEnd(axis.ticks.at(-1) ?? axis.from);
  const pages = usePages(JSON.stringify(filter));
  const own = { filter, after: pages.after, who, hasWho: who !== "", from: axis.from, to: until };
  const answer = useAnswer(DeadlinesDocument, own, { pause: day === undefined });
  const count = pages.rows(answer.data?.duties?.nodes ?? []).length;
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        tags={<DeadlineFilters who={answer.data?.who} axis={axis} />}
        switches={<ViewSwitch count={count} />}
        exports={(close) => (
          <ListExports
            name="duties"
            forms={["csv", "xlsx"]}
            parameters={{ filter, orderBy: "NEXT_DUE_ASC" }}
            moment={answer.moment}
            close={close}
          />
        )}
      />
      <Answered answer={answer}>
        {({ duties }) =>
          duties && <Deadlines duties={duties} pages={pages} axis={axis} day={day ?? ""} moment={answer.moment} />
        }
      </Answered>
    </>
  );
}

interface DeadlinesProps {
  readonly duties: NonNullable<DeadlinesQuery["duties"]>;
  readonly pages: Pages;
  readonly axis: Axis;
  readonly day: string;
  readonly moment: Answer<unknown>["moment"];
}

function Deadlines({ duties: page, pages, axis, day, moment }: DeadlinesProps): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const nodes = pages.rows(page.nodes);
  const sections = deadlineSections(nodes);
  const isTable = useIsTable();
  if (nodes.length === 0) return <Nothing />;
  return (
    <div className={css["view"]}>
      {nodes.length < page.totalCount && <Partial>{words.cut(nodes.length, page.totalCount)}</Partial>}
      {isTable ? (
        <DeadlineTable sections={sections} moment={moment} />
      ) : (
        <>
          <div className={`${css["chart"]} wide`} role="group" aria-label={words.axis}>
            <div className={css["header"]} aria-hidden="true">
              <span>{words.duty}</span>
              <span>{words.stateAndText}</span>
              <AxisNames axis={axis} by="month" />
            </div>
            {sections.map(({ name, duties }) => (
              <section key={name}>
                <h2 className={css["section"]}>
                  {words.sections[name]} <span className="num">{duties.length}</span>
                </h2>
                <ul>
                  {duties.map((duty) => (
                    <DeadlineRow key={duty.id} duty={duty} section={name} axis={axis} day={day} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <div className="narrow">
            <DeadlineMonths sections={sections} />
          </div>
        </>
      )}
      <MoreRows pages={pages} page={page} />
    </div>
  );
}

function Nothing(): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const change = useChange();
  const clear = <Button onClick={() => change({ region: "", status: "", who: "" })}>{words.clear}</Button>;
  return (
    <Notice title={words.noneFound} icon="calendar" ways={clear}>
      <p>{words.noneWhy}</p>
    </Notice>
  );
}

/** The day that the view is about; undefined until the service has said what day it is. */
function useDay(): string | undefined {
  const { on } = useMoment();
  const { today } = useFrame();
  return on ?? today;
}

function dutyFilter({ region = "", status = "", who = "" }: Parameters): DutyFilter {
  return {
    ...(region !== "" && { regions: [region] }),
    ...(status in STATUS_WORDS.ru && { statuses: [status as DutyStatus] }),
    ...(who !== "" && { responsible: who }),
  };
}
