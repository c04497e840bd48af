import type { ReactElement } from "react";
import { useChange } from "../address/use-address";
import { Button } from "../components/button/button";
import { Icon } from "../components/icon/icon";
import { Popup } from "../components/menu/popup";
import { useFrame } from "../frame/frame-facts";
import { useLanguage, useWords } from "../language/use-words";
import { dayText } from "./day";
import { DayPicker } from "./day-picker";
import css from "./moment-stamp.module.css";
import { MOMENT_WORDS } from "./moment.words";
import { RevisionPicker } from "./revision-picker";
import { useMoment } from "./use-moment";

/** The moment that the view is about, always in sight: amber where it is not today and the newest revision. */
export function MomentStamp(): ReactElement {
  const words = useWords(MOMENT_WORDS);
  const language = useLanguage();
  const { on, rev } = useMoment();
  const { today, newestRevision } = useFrame();
  const day = on ?? today;
  const revision = rev ?? newestRevision;
  const isPast = (on !== undefined && on !== today) || (rev !== undefined && rev !== newestRevision);
  return (
    <>
      {isPast && <BackToToday />}
      <div className={`${css["stamp"]} ${isPast ? css["past"] : ""}`}>
        <Popup
          label={words.chooseDay}
          align="right"
          button={(attributes) => (
            <button type="button" className={css["half"]} data-day-button="" {...attributes}>
              <Icon name="calendar" />
              <span className={css["what"]}>{words.on}</span>
              <b>{day === undefined ? words.loading : dayText(day, language)}</b>
              <Icon name="down" />
            </button>
          )}
        >
          {(close) => <DayPicker day={day} close={close} />}
        </Popup>
        <Popup
          label={words.chooseRevision}
          align="right"
          button={(attributes) => (
            <button type="button" className={`${css["half"]} wide`} {...attributes}>
              <span className={css["what"]}>{words.known}</span>
              <b>{words.revision(revision ?? words.loading)}</b>
              {revision === newestRevision && <span className={css["what"]}>{words.newest}</span>}
              <Icon name="down" />
            </button>
          )}
        >
          {(close) => <RevisionPicker revision={revision} close={close} />}
        </Popup>
      </div>
    </>
  );
}

function BackToToday(): ReactElement {
  const words = useWords(MOMENT_WORDS);
  const change = useChange();
  return (
    <Button look="link" className={`${css["back"]} wide`} onClick={() => change({ on: "", rev: "" })}>
      {words.toToday}
    </Button>
  );
}
