import { type ReactElement, type ReactNode, useState } from "react";
import { useWords } from "../../language/use-words";
import { Button } from "../button/button";
import { Icon } from "../icon/icon";
import type { IconName } from "../icon/icons";
import type { Tone } from "../status/status-word";
import tones from "../status/tone.module.css";
import css from "./side.module.css";
import { SIDE_WORDS } from "./side.words";

interface SideProps {
  readonly label: string;
  /** Whether something is selected that it tells of: then it is open wherever it stands. */
  readonly isSelected: boolean;
  readonly children: ReactNode;
}

/**
 * The panel beside a picture: sections one below the other. Where there is no room beside, it slides over the picture, for
 * what is selected and for who asks for it.
 */
export function Side({ label, isSelected, children }: SideProps): ReactElement {
  const words = useWords(SIDE_WORDS);
  const [isPulled, pull] = useState(false);
  const isOpen = isPulled || isSelected;
  return (
    <>
      {!isOpen && (
        <Button className={css["handle"]} aria-expanded={false} onClick={() => pull(true)}>
          {label}
        </Button>
      )}
      <div className={`${css["drawer"]} ${isOpen ? css["open"] : ""}`}>
        <aside
          className={css["side"]}
          aria-label={label}
          id="panel"
          onKeyDown={({ key }) => key === "Escape" && pull(false)}
        >
          {isPulled && (
            <p className={css["pulled"]}>
              <Button look="bare" icon="close" autoFocus aria-label={words.close} onClick={() => pull(false)} />
            </p>
          )}
          {children}
        </aside>
      </div>
    </>
  );
}

interface SideSectionProps {
  readonly title: ReactNode;
  readonly icon?: IconName;
  readonly tone?: Tone;
  /** At the right of the title: what closes the section. */
  readonly action?: ReactNode;
  readonly isQuiet?: boolean;
  readonly children?: ReactNode;
}

/** A section of the panel. */
export function SideSection({ title, icon, tone = "calm", action, isQuiet, children }: SideSectionProps): ReactElement {
  return (
    <section>
      <h2 className={isQuiet === true ? css["quiet"] : css["title"]}>
        {icon && (
          <span className={tones[tone]}>
            <Icon name={icon} />
          </span>
        )}
        {title}
        {action !== undefined && <span className={css["action"]}>{action}</span>}
      </h2>
      {children}
    </section>
  );
}

/** What is known of something: names at the left, values at the right; what is not known is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }): ReactElement {
  return (
    <dl className={css["facts"]}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface NoteProps {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** A line with its sign: a break, a finding. */
export function Note({ icon, tone, title, children }: NoteProps): ReactElement {
  return (
    <li className={css["note"]}>
      <span className={tones[tone]}>
        <Icon name={icon} />
      </span>
      <b>{title}</b>
      {children !== undefined && <span className={css["second"]}>{children}</span>}
    </li>
  );
}

/** The words of an act, on paper. */
export function ClauseText({
  where,
  children,
}: {
  readonly where: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <blockquote className={css["clause"]}>
      <span className={css["where"]}>{where}</span>
      {children}
    </blockquote>
  );
}
