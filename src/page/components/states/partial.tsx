import type { ReactElement, ReactNode } from "react";
import { useWords } from "../../language/use-words";
import { Icon } from "../icon/icon";
import css from "./states.module.css";
import { STATES_WORDS } from "./states.words";

/** The band above picture and table alike while an answer is not whole: what is left out, and how to see it. */
export function Partial({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className={css["partial"]} role="status">
      <Icon name="info" />
      <span>
        {useWords(STATES_WORDS).partial}: {children}
      </span>
    </div>
  );
}
