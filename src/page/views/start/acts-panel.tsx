import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Panel } from "../../components/panel/panel";
import tones from "../../components/status/tone.module.css";
import type { StartQuery } from "../../graphql/generated/operations";
import { useWords } from "../../language/use-words";
import css from "./start-view.module.css";
import { START_WORDS } from "./start.words";

const SHOWN = 4;

/** Acts that lay down duties, with how many of them hold and how many are overdue. */
export function ActsPanel({ acts }: { readonly acts: StartQuery["acts"] }): ReactElement {
  const words = useWords(START_WORDS);
  const binding = (acts?.nodes ?? [])
    .map((act) => ({ act, duties: act.duties.filter(({ state }) => state === "VALID") }))
    .filter(({ duties }) => duties.length > 0)
    .slice(0, SHOWN);
  return (
    <Panel title={words.acts} more={<ViewLink view="acts">{words.allActs(acts?.totalCount ?? 0)}</ViewLink>}>
      <ul className={css["rows"]}>
        {binding.map(({ act, duties }) => {
          const overdue = duties.filter(({ status }) => status === "OVERDUE").length;
          return (
            <li key={act.id} className={css["act"]}>
              <span>
                <ViewLink className={css["name"]} view="act" of={act.id}>
                  {act.label}
                </ViewLink>
                <small>{act.title}</small>
              </span>
              <span className={css["count"]}>
                {words.duties(duties.length)}
                {overdue > 0 && <b className={tones["danger"]}>{words.overdue(overdue)}</b>}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
