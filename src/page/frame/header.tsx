import type { ReactElement } from "react";
import { useAddress } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { useWords } from "../language/use-words";
import { MomentStamp } from "../moment/moment-stamp";
import { FRAME_WORDS } from "./frame.words";
import css from "./header.module.css";
import { LookMenu } from "./look-menu";
import { Navigation } from "./navigation";
import { SearchBox } from "./search-box";
import { PersonMenu } from "../session/person-menu";
import { LanguageSwitch } from "./language-switch";

/** What stands above every view: mark, search, moment, language, sections. */
export function Header(): ReactElement {
  const words = useWords(FRAME_WORDS);
  const { view } = useAddress();
  return (
    <header className={css["header"]}>
      <div className={css["top"]}>
        <ViewLink className={css["brand"]} view="start" aria-label={words.name}>
          <Mark />
          <span className="wide">{words.name}</span>
        </ViewLink>
        {view === "start" ? <span /> : <SearchBox place="header" />}
        {view === "compare" ? <p className={`${css["note"]} wide`}>{words.twoDays}</p> : <MomentStamp />}
        <div className={css["tools"]}>
          <LanguageSwitch />
          <LookMenu />
          <PersonMenu />
        </div>
      </div>
      <Navigation />
    </header>
  );
}

function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 26 26" fill="none" stroke="currentColor" strokeWidth="2.6" aria-hidden="true">
      <rect x="2.5" y="8" width="13" height="10" rx="5" />
      <path d="M13.2 8H18.5a5 5 0 0 1 0 10h-2.7" />
    </svg>
  );
}
