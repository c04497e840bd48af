import { type ReactElement, useEffect, useState } from "react";
import { useWords } from "../../language/use-words";
import css from "./states.module.css";
import { STATES_WORDS } from "./states.words";

/** What is faster than this needs no sign that it is being waited for. */
const QUIET_MS = 300;

/** Nothing at first; then a bar and the bones of what is to come. */
export function Loading(): ReactElement {
  const words = useWords(STATES_WORDS);
  const isLong = useLonger(QUIET_MS);
  return (
    <div className={css["loading"]} aria-busy="true" role="status">
      {isLong && (
        <>
          <div className={css["progress"]} />
          <p className="quiet">{words.loading}</p>
          <div className={css["bones"]} aria-hidden="true">
            <div className={css["bone"]} />
            <div className={css["bone"]} />
            <div className={css["bone"]} />
          </div>
        </>
      )}
    </div>
  );
}

/** Whether so many milliseconds have passed since it was first shown. */
export function useLonger(ms: number): boolean {
  const [isLonger, setLonger] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLonger(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isLonger;
}
