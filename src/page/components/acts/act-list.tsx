import type { ReactElement, ReactNode } from "react";
import type { BindingActFragment } from "../../graphql/generated/operations";
import { useWords } from "../../language/use-words";
import { Panel } from "../panel/panel";
import css from "./act-list.module.css";
import { ACT_LIST_WORDS } from "./act-list.words";

interface ActListProps {
  readonly title: string;
  readonly note: string;
  readonly acts: readonly BindingActFragment[];
  /** The way on from an act, with its name. */
  readonly link: (act: BindingActFragment) => ReactNode;
}

/** The acts to choose from, where a view is of one act. */
export function ActList({ title, note, acts, link }: ActListProps): ReactElement {
  const words = useWords(ACT_LIST_WORDS);
  return (
    <Panel title={title} note={note}>
      <ul className={css["acts"]}>
        {acts.map((act) => (
          <li key={act.id}>
            <span>
              {link(act)}
              <small>{act.title}</small>
            </span>
            <span className="quiet small nowrap">{words.duties(held(act))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Acts that have duties on the day. */
export function bindingActs(acts: readonly BindingActFragment[] | undefined): readonly BindingActFragment[] {
  return (acts ?? []).filter((act) => held(act) > 0);
}

function held({ duties }: BindingActFragment): number {
  return duties.filter(({ state }) => state === "VALID").length;
}
