import { type FormEvent, type ReactElement, useState } from "react";
import { useChange } from "../address/use-address";
import { Button } from "../components/button/button";
import { useFrame } from "../frame/frame-facts";
import { useWords } from "../language/use-words";
import { RevisionPicker } from "./revision-picker";
import { daysLater, isDay } from "./day";
import css from "./moment-stamp.module.css";
import { MOMENT_WORDS } from "./moment.words";
import { useMoment } from "./use-moment";

const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

interface PickerProps {
  readonly day: string | undefined;
  readonly close: () => void;
}

/** Chooses the day: by hand, or by a step. */
export function DayPicker({ day, close }: PickerProps): ReactElement {
  const words = useWords(MOMENT_WORDS);
  const change = useChange();
  const { today, newestRevision } = useFrame();
  const { rev } = useMoment();
  const [typed, setTyped] = useState(day ?? "");
  const [isBad, setBad] = useState(false);
  const choose = (chosen: string): void => {
    if (!isDay(chosen) || chosen < FIRST_DAY || chosen > LAST_DAY) return setBad(true);
    change({ on: chosen === today ? "" : chosen });
    close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    choose(typed);
  };
  const steps: readonly (readonly [string, number])[] = [
    [words.dayBefore, -1],
    [words.dayAfter, 1],
    [words.yearBefore, -365],
  ];
  return (
    <form className={css["picker"]} onSubmit={submit} noValidate>
      <label>
        {words.chooseDay}
        <span className={css["row"]}>
          <input
            className="field"
            type="date"
            min={FIRST_DAY}
            max={LAST_DAY}
            value={typed}
            autoFocus
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button look="main" type="submit">
            {words.show}
          </Button>
        </span>
      </label>
      {isBad && (
        <p className={css["bad"]} role="alert">
          {words.badDay}
        </p>
      )}
      <div className={css["row"]}>
        {today !== undefined && <Button onClick={() => choose(today)}>{words.today}</Button>}
        {day !== undefined &&
          steps.map(([word, days]) => (
            <Button key={word} onClick={() => choose(daysLater(day, days))}>
              {word}
            </Button>
          ))}
      </div>
      <div className="narrow">
        <RevisionPicker revision={rev ?? newestRevision} close={close} />
      </div>
    </form>
  );
}
