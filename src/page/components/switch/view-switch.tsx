import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { FRAME_WORDS } from "../../frame/frame.words";
import { useWords } from "../../language/use-words";
import { Icon } from "../icon/icon";
import css from "./view-switch.module.css";

/** Whether the address asks for the table instead of the picture. */
export function useIsTable(): boolean {
  return useAddress().parameters["view"] === "table";
}

/** «Схема | Таблица»: two ways to see one answer; the count is that of the table's rows. */
export function ViewSwitch({ count }: { readonly count: number }): ReactElement {
  const words = useWords(FRAME_WORDS);
  const change = useChange();
  const isTable = useIsTable();
  return (
    <div className={css["switch"]} role="group" aria-label={words.shown}>
      <button type="button" aria-pressed={!isTable} onClick={() => change({ view: "" })}>
        <Icon name="graph" />
        {words.picture}
      </button>
      <button type="button" aria-pressed={isTable} onClick={() => change({ view: "table" })}>
        <Icon name="table" />
        {words.table} <span className="faint num">{count}</span>
      </button>
    </div>
  );
}
