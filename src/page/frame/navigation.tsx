import { Fragment, type ReactElement } from "react";
import { useAddress } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { Button } from "../components/button/button";
import { Popup } from "../components/menu/popup";
import { useWords } from "../language/use-words";
import { FRAME_WORDS, SECTION_WORDS } from "./frame.words";
import css from "./navigation.module.css";
import { FIRST_OF_WHOLE, type Section, sectionOf, SECTIONS } from "./sections";

/** How many sections stand in the row at 390 pixels; the others are behind «Ещё». */
const IN_ROW = 4;

/** The sections of the page, the current one marked. */
export function Navigation(): ReactElement {
  const words = useWords(FRAME_WORDS);
  const rest = SECTIONS.slice(IN_ROW);
  return (
    <nav className={css["nav"]} aria-label={words.sections}>
      {SECTIONS.map((section) => (
        <Fragment key={section}>
          {section === FIRST_OF_WHOLE && <span className={css["line"]} />}
          <SectionLink section={section} />
        </Fragment>
      ))}
      {rest.length > 0 && (
        <div className={`${css["more"]} narrow`}>
          <Popup
            label={words.sections}
            align="right"
            button={(attributes) => (
              <Button look="bare" {...attributes}>
                {words.more}
              </Button>
            )}
          >
            {(close) => rest.map((section) => <SectionLink key={section} section={section} onOpen={close} />)}
          </Popup>
        </div>
      )}
    </nav>
  );
}

function SectionLink({ section, onOpen }: { readonly section: Section; readonly onOpen?: () => void }): ReactElement {
  const words = useWords(SECTION_WORDS);
  const isCurrent = sectionOf(useAddress().view) === section;
  return (
    <ViewLink view={section} aria-current={isCurrent ? "page" : undefined} onClick={onOpen}>
      {words[section]}
    </ViewLink>
  );
}
