import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Panel } from "../../components/panel/panel";
import { StatusWord } from "../../components/status/status-word";
import type { StartQuery } from "../../graphql/generated/operations";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./start-view.module.css";
import { START_WORDS } from "./start.words";

/** What is due next. */
export function DeadlinesPanel({ duties }: { readonly duties: StartQuery["next"] }): ReactElement {
  const words = useWords(START_WORDS);
  const language = useLanguage();
  const nodes = duties?.nodes ?? [];
  return (
    <Panel title={words.deadlines} more={<ViewLink view="deadlines">{words.calendar}</ViewLink>}>
      <ul className={css["rows"]}>
        {nodes.map(({ id, title, status, deadline: { nextDue } }) => (
          <li key={id} className={css["due"]}>
            <b className="num">{nextDue !== null && dayText(nextDue, language)}</b>
            <ViewLink view="duty" of={id}>
              {title}
            </ViewLink>
            <StatusWord status={status} />
          </li>
        ))}
        {nodes.length === 0 && <li>{words.noDeadlines}</li>}
      </ul>
    </Panel>
  );
}
