import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Choice } from "../../components/choice/choice";
import { ListExports } from "../../components/export/list-exports";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { SubjectField } from "../../components/subject-field/subject-field";
import { useFrame, useIsSignedIn } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { AgendaDocument } from "../../graphql/generated/agenda";
import { useAnswer } from "../../graphql/use-answer";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText, daysLater } from "../../moment/day";
import { useMoment } from "../../moment/use-moment";
import { AgendaSections } from "./agenda-sections";
import { CalendarPanel } from "./calendar-panel";
import css from "./agenda-view.module.css";
import { AGENDA_WORDS } from "./agenda.words";

const WINDOWS = ["30", "90", "365"] as const;

/** Моё: what was returned to me, what is late, what waits for my decision, what falls due. */
export function AgendaView(): ReactElement {
  const words = useWords(AGENDA_WORDS);
  const language = useLanguage();
  const whose = useWhose();
  const isSignedIn = useIsSignedIn();
  const { days = "90" } = useAddress().parameters;
  const { today } = useFrame();
  const { on } = useMoment();
  const day = on ?? today;
  const from = day ?? "2000-01-01";
  const to = daysLater(from, WINDOWS.some((known) => known === days) ? Number(days) : 90);
  const own = { for: whose, hasSubject: whose !== "", from, to };
  const answer = useAnswer(AgendaDocument, own, { pause: day === undefined });
  const { data, moment } = answer;
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        tags={<Filters chosen={data?.whose} days={days} />}
        {...(whose !== "" && {
          exports: (close: () => void) => (
            <ListExports
              name="calendar"
              forms={["ics"]}
              parameters={{ subject: whose }}
              moment={moment}
              close={close}
            />
          ),
        })}
      />
      {whose === "" ? (
        <Notice title={words.choose} icon="person">
          <p>{words.chooseWhy}</p>
        </Notice>
      ) : (
        <div className={css["view"]}>
          {data?.whose && moment && (
            <p className={css["stamp"]}>
              {words.stamp(data.whose.label, dayText(moment.asOf, language), dayText(to, language), moment.knownAt)}
            </p>
          )}
          <Answered answer={answer}>
            {({ agenda }) =>
              agenda?.length === 0 ? (
                <NothingToDo whose={whose} until={dayText(to, language)} />
              ) : (
                agenda && <AgendaSections entries={agenda} />
              )
            }
          </Answered>
          {isSignedIn && (
            <div className={css["onScreen"]}>
              <CalendarPanel key={whose} subject={whose} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function NothingToDo({ whose, until }: { readonly whose: string; readonly until: string }): ReactElement {
  const words = useWords(AGENDA_WORDS);
  return (
    <Notice
      title={words.nothing}
      icon="holds"
      tone="ok"
      ways={
        <ViewLink view="deadlines" parameters={{ who: whose }}>
          {words.seeAll}
        </ViewLink>
      }
    >
      <p>{words.nothingWhy(until)}</p>
    </Notice>
  );
}

/** For whom: whom the address names, or else the first for whom the person who has signed in acts; empty for nobody. */
function useWhose(): string {
  const { for: asked } = useAddress().parameters;
  const { viewer } = useFrame();
  return asked ?? viewer?.actsFor[0]?.id ?? "";
}

interface FiltersProps {
  readonly chosen: Parameters<typeof SubjectField>[0]["chosen"];
  readonly days: string;
}

function Filters({ chosen, days }: FiltersProps): ReactElement {
  const words = useWords(AGENDA_WORDS);
  const change = useChange();
  const { viewer } = useFrame();
  const others = (viewer?.actsFor ?? []).filter(({ id }) => id !== chosen?.id);
  return (
    <div className={css["filters"]}>
      <SubjectField label={words.whose} chosen={chosen} onChoose={(id) => change({ for: id })} />
      {others.map(({ id, label }) => (
        <ViewLink key={id} className={css["other"]} view="agenda" parameters={{ for: id, days }}>
          {label}
        </ViewLink>
      ))}
      <Choice
        label={words.days}
        value={days}
        icon="calendar"
        options={WINDOWS.map((value) => ({ value, name: words.within[value] }))}
        onChoose={(chosenDays) => change({ days: chosenDays })}
      />
    </div>
  );
}
