import type { ReactElement } from "react";
import { useChange } from "../address/use-address";
import { MenuItem } from "../components/menu/menu-item";
import { useFrame } from "../frame/frame-facts";
import { useWords } from "../language/use-words";
import css from "./moment-stamp.module.css";
import { MOMENT_WORDS } from "./moment.words";

/** How many revisions are offered; the history has all. */
const OFFERED = 12;

interface PickerProps {
  readonly revision: number | undefined;
  readonly close: () => void;
}

/** Chooses what the graph knew: the newest revision, or one before it. */
export function RevisionPicker({ revision, close }: PickerProps): ReactElement {
  const words = useWords(MOMENT_WORDS);
  const { newestRevision = 0 } = useFrame();
  const change = useChange();
  const numbers = Array.from({ length: Math.min(newestRevision, OFFERED) }, (_, index) => newestRevision - index);
  return (
    <div className={css["picker"]}>
      <p className="small quiet">{words.revisionWhy}</p>
      <div>
        {numbers.map((number) => (
          <MenuItem
            key={number}
            isCurrent={number === revision}
            onClick={() => {
              change({ rev: number === newestRevision ? "" : String(number) });
              close();
            }}
          >
            {number === newestRevision ? words.newestRevision(number) : words.revision(number)}
          </MenuItem>
        ))}
      </div>
    </div>
  );
}
