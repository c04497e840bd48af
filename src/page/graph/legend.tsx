import type { ReactElement } from "react";
import { Icon } from "../components/icon/icon";
import { STATE_SIGNS } from "../components/status/status-word";
import type { LinkState } from "../graphql/generated/enums";
import { STATE_WORDS } from "../language/enum.words";
import { useWords } from "../language/use-words";
import edges from "./edges.module.css";
import { GRAPH_WORDS } from "./graph.words";
import css from "./legend.module.css";

const STATES: readonly LinkState[] = ["VALID", "REPEALED_BASIS", "EXPIRED", "NOT_YET"];

/** Which line stands for what: each state has a dash, an icon and a word. */
export function Legend(): ReactElement {
  const words = useWords(STATE_WORDS);
  const { legend } = useWords(GRAPH_WORDS);
  return (
    <ul className={css["legend"]} aria-label={legend}>
      {STATES.map((state) => (
        <li key={state}>
          <svg width="30" height="8" aria-hidden="true">
            <path className={`${edges["edge"]} ${edges[state] ?? ""}`} d="M0 4h30" />
          </svg>
          {state !== "VALID" && <Icon name={STATE_SIGNS[state].icon} />}
          {words[state]}
        </li>
      ))}
    </ul>
  );
}
