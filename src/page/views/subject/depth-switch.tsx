import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { useWords } from "../../language/use-words";
import css from "./subject-view.module.css";
import { SUBJECT_WORDS } from "./subject.words";

/** The nearest neighbours alone, or who bears the same duties, too. */
export function DepthSwitch(): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const change = useChange();
  const isNear = useAddress().parameters["depth"] !== "2";
  return (
    <div className={css["depth"]} role="group" aria-label={words.show}>
      <span aria-hidden="true">{words.show}</span>
      <button type="button" aria-pressed={isNear} onClick={() => change({ depth: "" })}>
        {words.near}
      </button>
      <button type="button" aria-pressed={!isNear} onClick={() => change({ depth: "2" })}>
        {words.through}
      </button>
    </div>
  );
}
