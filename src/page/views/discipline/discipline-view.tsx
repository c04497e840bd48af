import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Choice } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { ListExports } from "../../components/export/list-exports";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { useFrame } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { DisciplineDocument } from "../../graphql/generated/discipline";
import type { DisciplineBy } from "../../graphql/generated/enums";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { daysLater, isDay } from "../../moment/day";
import { useMoment } from "../../moment/use-moment";
import { ExecutionTabs } from "../report/execution-tabs";
import { DisciplineBars } from "./discipline-bars";
import { openedFigure } from "./discipline-rows";
import css from "./discipline-view.module.css";
import { DISCIPLINE_WORDS } from "./discipline.words";

const BY: readonly DisciplineBy[] = ["SUBJECT", "CONTROLLER", "ACT"];
const YEAR = 365;

/** Исполнительская дисциплина: who has done how much in time; each number opens its duties. */
export function DisciplineView(): ReactElement {
  const words = useWords(DISCIPLINE_WORDS);
  const { region = "", sel = "" } = useAddress().parameters;
  const by = useBy();
  const window = useWindow();
  const opened = openedFigure(sel);
  const asked = { by, region: region === "" ? null : region, ...window };
  const answer = useAnswer(
    DisciplineDocument,
    { ...asked, figure: opened?.figure ?? "OVERDUE", hasOpened: opened !== null },
    { pause: window.to === "" },
  );
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        tags={<Filters by={by} window={window} />}
        switches={<ExecutionTabs shown="discipline" />}
        exports={(close) => (
          <ListExports
            name="discipline"
            forms={["xlsx", "csv"]}
            parameters={{ by, ...window, ...(region !== "" && { region }) }}
            moment={answer.moment}
            close={close}
          />
        )}
      />
      <Answered answer={answer}>
        {({ discipline }) =>
          discipline?.length === 0 ? (
            <Notice title={words.none} icon="calendar">
              <p>{words.noneWhy}</p>
            </Notice>
          ) : (
            discipline && <DisciplineBars rows={discipline} opened={opened} />
          )
        }
      </Answered>
    </>
  );
}

interface Window {
  readonly from: string;
  readonly to: string;
}

function Filters({ by, window }: { readonly by: DisciplineBy; readonly window: Window }): ReactElement {
  const words = useWords(DISCIPLINE_WORDS);
  const change = useChange();
  return (
    <div className={css["filters"]}>
      <Choice
        label={words.byLabel}
        value={by}
        options={BY.map((value) => ({ value, name: words.by[value] }))}
        onChoose={(chosen) => change({ by: chosen, sel: "" })}
      />
      <RegionChoice />
      {(["from", "to"] as const).map((name) => (
        <input
          key={name}
          className="field"
          type="date"
          aria-label={words[name]}
          title={words[name]}
          value={window[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      ))}
    </div>
  );
}

function useBy(): DisciplineBy {
  const { by = "" } = useAddress().parameters;
  return BY.find((known) => known === by) ?? "SUBJECT";
}

/** The days that the address names, or else the year up to the day; empty until the day is known. */
function useWindow(): Window {
  const { from = "", to = "" } = useAddress().parameters;
  const { on } = useMoment();
  const { today = "" } = useFrame();
  const last = isDay(to) ? to : (on ?? today);
  if (last === "") return { from: "", to: "" };
  return { from: isDay(from) ? from : daysLater(last, -YEAR), to: last };
}
