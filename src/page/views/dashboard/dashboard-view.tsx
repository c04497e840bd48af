import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import type { Shade } from "../../components/chart/stacked-bars";
import { RegionChoice } from "../../components/choice/region-choice";
import { Coverage } from "../../components/coverage/coverage";
import { Answered } from "../../components/states/answered";
import { useFrame } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { DashboardDocument } from "../../graphql/generated/dashboard";
import type { DutyStatus, LinkState, Severity } from "../../graphql/generated/enums";
import type { DashboardQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { SEVERITY_WORDS, STATE_WORDS, STATUS_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { useMoment } from "../../moment/use-moment";
import css from "./dashboard-view.module.css";
import { DASHBOARD_WORDS } from "./dashboard.words";
import { NumbersExport } from "./numbers-export";
import { StackedPanel } from "./stacked-panel";
import { stacksOf } from "./stacks";
import { Trends } from "./trends";

/** In the order of the bars: what asks for attention first. */
export const STATUS_SHADES: Readonly<Record<DutyStatus, Shade>> = {
  OVERDUE: "danger",
  DUE: "warn",
  ONGOING: "calm",
  NOT_STARTED: "info",
  DONE: "ok",
  NO_DEADLINE: "empty",
  LAPSED: "empty",
};
export const SEVERITY_SHADES: Readonly<Record<Severity, Shade>> = {
  CRITICAL: "grave",
  HIGH: "danger",
  MEDIUM: "warn",
  LOW: "calm",
  INFO: "info",
};
export const STATE_SHADES: Readonly<Record<LinkState, Shade>> = {
  VALID: "accent",
  NOT_YET: "info",
  EXPIRED: "warn",
  REPEALED_BASIS: "danger",
  UNKNOWN: "empty",
};

/** Сводка: how many, better or worse? */
export function DashboardView(): ReactElement {
  const words = useWords(DASHBOARD_WORDS);
  const { region = "" } = useAddress().parameters;
  const { today } = useFrame();
  const { on } = useMoment();
  const day = on ?? today;
  const asked = region === "" ? null : region;
  const answer = useAnswer(DashboardDocument, { region: asked });
  const { moment, data } = answer;
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        tags={<RegionChoice />}
        exports={(close) =>
          data?.statistics && <NumbersExport statistics={data.statistics} moment={moment} close={close} />
        }
      />
      <Answered answer={answer}>
        {({ statistics }) =>
          statistics && (
            <div className={css["view"]}>
              <Bars statistics={statistics} />
              {day !== undefined && <Trends day={day} region={asked} />}
              <div className={css["columns"]}>
                <Coverage rows={statistics.coverage} />
                <Agreements statistics={statistics} />
              </div>
              <p className={css["note"]}>
                {moment && words.note(moment.knownAt)} {statistics.leftOut.length > 0 && words.leftOut}
                {statistics.leftOut.map(({ code, name }) => (
                  <ViewLink key={code} view="dashboard" parameters={{ region: code }}>
                    {` ${name}`}
                  </ViewLink>
                ))}
              </p>
            </div>
          )
        }
      </Answered>
    </>
  );
}

type Statistics = NonNullable<DashboardQuery["statistics"]>;

function Bars({ statistics: { duties, findings } }: { readonly statistics: Statistics }): ReactElement {
  const words = useWords(DASHBOARD_WORDS);
  return (
    <div className={css["columns"]}>
      <StackedPanel
        title={words.duties}
        note={words.dutiesNote}
        stacks={stacksOf(duties, "STATUS", keysOf(STATUS_SHADES))}
        shades={STATUS_SHADES}
        names={useWords(STATUS_WORDS)}
        view="deadlines"
        parameter="status"
      />
      <StackedPanel
        title={words.findings}
        note={words.findingsNote}
        stacks={stacksOf(findings, "SEVERITY", keysOf(SEVERITY_SHADES))}
        shades={SEVERITY_SHADES}
        names={useWords(SEVERITY_WORDS)}
        view="findings"
        parameter="sev"
      />
    </div>
  );
}

function Agreements({ statistics: { agreements } }: { readonly statistics: Statistics }): ReactElement {
  const words = useWords(DASHBOARD_WORDS);
  return (
    <StackedPanel
      title={words.agreements}
      note={words.agreementsNote}
      stacks={stacksOf(agreements, "STATE", keysOf(STATE_SHADES))}
      shades={STATE_SHADES}
      names={useWords(STATE_WORDS)}
      view="agreements"
      parameter="state"
    />
  );
}

function keysOf<Key extends string>(table: Readonly<Record<Key, Shade>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
