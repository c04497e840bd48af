import { type FormEvent, type ReactElement, useRef } from "react";
import { useChange } from "../../address/use-address";
import { Choice } from "../../components/choice/choice";
import { useFrame } from "../../frame/frame-facts";
import { useWords } from "../../language/use-words";
import { isDay } from "../../moment/day";
import css from "./compare-view.module.css";
import { COMPARE_WORDS } from "./compare.words";

interface MomentFieldProps {
  readonly label: string;
  readonly day: string;
  readonly revision: number;
  /** The names of the parameters that keep them. */
  readonly dayName: string;
  readonly revisionName: string;
}

/** How many revisions are offered; the history has all. */
const OFFERED = 12;

/** A day and a revision of its own: one of the two that are compared. */
export function MomentField({ label, day, revision, dayName, revisionName }: MomentFieldProps): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const change = useChange();
  const { newestRevision = revision } = useFrame();
  const field = useRef<HTMLInputElement>(null);
  const commit = (event?: FormEvent): void => {
    event?.preventDefault();
    const typed = field.current?.value ?? "";
    if (isDay(typed) && typed !== day) change({ [dayName]: typed });
  };
  const offered = Array.from({ length: Math.min(newestRevision, OFFERED) }, (_, index) => newestRevision - index);
  const numbers = offered.includes(revision) ? offered : [...offered, revision];
  return (
    <form className={css["moment"]} onSubmit={commit} aria-label={label}>
      <span className={css["label"]}>{label}</span>
      <span className={css["stamp"]}>
        <input
          ref={field}
          key={day}
          type="date"
          aria-label={`${label}: ${words.day}`}
          defaultValue={day}
          min="1900-01-01"
          max="2199-12-31"
          onBlur={() => commit()}
        />
        <Choice
          label={`${label}: ${words.revision}`}
          value={String(revision)}
          options={numbers.map((number) => ({
            value: String(number),
            name: number === newestRevision ? words.newest(number) : words.revisionOf(number),
          }))}
          onChoose={(chosen) => change({ [revisionName]: chosen })}
        />
      </span>
    </form>
  );
}
