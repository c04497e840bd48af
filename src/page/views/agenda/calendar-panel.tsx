import type { ReactElement } from "react";
import { Button } from "../../components/button/button";
import { CopyButton } from "../../components/copy/copy-button";
import { Panel } from "../../components/panel/panel";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { SignInAnew } from "../../session/sign-in-anew";
import css from "./agenda-view.module.css";
import { AGENDA_WORDS } from "./agenda.words";
import { useCalendars } from "./use-calendars";

/** The addresses by which programs subscribe to an agenda: made, copied once, revoked. */
export function CalendarPanel({ subject }: { readonly subject: string }): ReactElement {
  const words = useWords(AGENDA_WORDS).calendar;
  const language = useLanguage();
  const { own, made, error, make, revoke } = useCalendars(subject);
  return (
    <Panel title={words.title} note={words.note}>
      <div className={css["calendar"]}>
        <p className="quiet">{words.why}</p>
        {own !== undefined && own.length > 0 && (
          <ul>
            {own.map(({ id, createdAt }) => (
              <li key={id}>
                <span>{words.made(dayText(createdAt.slice(0, 10), language))}</span>
                <Button onClick={() => revoke(id)}>{words.revoke}</Button>
              </li>
            ))}
          </ul>
        )}
        <div role="status">
          {made && (
            <p className={css["address"]}>
              <code>{made.address}</code>
              <CopyButton text={made.address} look="plain" />
              <span className="quiet small">{words.once}</span>
            </p>
          )}
          {error && <p className={css["refused"]}>{error.message}</p>}
          {error?.code === "UNAUTHENTICATED" && <SignInAnew />}
        </div>
        <Button icon="calendar" onClick={make}>
          {words.make}
        </Button>
      </div>
    </Panel>
  );
}
