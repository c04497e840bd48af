import type { ReactElement } from "react";
import { useChange } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { MenuItem } from "../components/menu/menu-item";
import { useFrame } from "../frame/frame-facts";
import { useLanguage, useWords } from "../language/use-words";
import { dayText } from "./day";
import css from "./moment-stamp.module.css";
import { MOMENT_WORDS } from "./moment.words";

interface PickerProps {
  readonly revision: number | undefined;
  readonly close: () => void;
}

/** Chooses what the graph knew: the newest revision, or one before it. */
export function RevisionPicker({ revision, close }: PickerProps): ReactElement {
  const words = useWords(MOMENT_WORDS);
  const language = useLanguage();
  const { newestRevision = 0, revisions } = useFrame();
  const change = useChange();
  return (
    <div className={css["picker"]}>
      <p className="small quiet">{words.revisionWhy}</p>
      <div>
        {revisions.map(({ number, on, why }) => (
          <MenuItem
            key={number}
            isCurrent={number === revision}
            note={dayText(on, language)}
            onClick={() => {
              change({ rev: number === newestRevision ? "" : String(number) });
              close();
            }}
          >
            {number === newestRevision ? words.newestRevision(number) : words.revision(number)}
            {why !== "" && <span className={css["why"]}>{why}</span>}
          </MenuItem>
        ))}
      </div>
      {newestRevision > revisions.length && (
        <ViewLink view="history" onClick={close}>
          {words.allRevisions}
        </ViewLink>
      )}
    </div>
  );
}
