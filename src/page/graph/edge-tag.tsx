import type { ReactElement } from "react";
import { useAddress, useChange } from "../address/use-address";
import { Icon } from "../components/icon/icon";
import { STATE_SIGNS } from "../components/status/status-word";
import { RELATION_WORDS, ROLE_WORDS, STATE_WORDS } from "../language/enum.words";
import { unbroken } from "../language/citation";
import { useWords } from "../language/use-words";
import css from "./edge-tag.module.css";
import type { GraphLine } from "./graph-node";
import { GRAPH_WORDS } from "./graph.words";

export type EdgeTone = "control" | "execution" | "basis" | "plain";

interface EdgeTagProps {
  readonly link: GraphLine;
  readonly tone: EdgeTone;
  /** The icon alone, where there is no room for the word; it is spoken all the same. */
  readonly isShort?: boolean;
  readonly className?: string | undefined;
}

/** The word of an edge: a button that selects it. A link that does not hold says so by icon and word. */
export function EdgeTag({ link, tone, isShort, className }: EdgeTagProps): ReactElement {
  const address = useAddress();
  const change = useChange();
  const states = useWords(STATE_WORDS);
  const word = useEdgeWord(link);
  const isSelected = address.parameters["sel"] === link.id;
  const isBroken = link.state !== "VALID";
  return (
    <button
      type="button"
      className={`${css["tag"]} ${isBroken ? css[link.state] : css[tone]} ${className ?? ""}`}
      tabIndex={-1}
      data-edge={link.id}
      data-ends={`${link.from.id} ${link.to.id}`}
      aria-pressed={isSelected}
      title={isShort === true ? `${word}: ${states[link.state]}` : undefined}
      onClick={() => change({ sel: isSelected ? "" : link.id })}
    >
      {isBroken && <Icon name={STATE_SIGNS[link.state].icon} size={13} />}
      <span className={isShort === true ? "sr" : undefined}>
        {unbroken(word)}
        <span className={isBroken ? undefined : "sr"}>: {states[link.state]}</span>
      </span>
    </button>
  );
}

/** «исполнитель, п. 4», «выше, выведено»: what a link is called on its edge. */
export function useEdgeWord({ kind, role, basis, certainty }: GraphLine): string {
  const roles = useWords(ROLE_WORDS);
  const relations = useWords(RELATION_WORDS);
  const words = useWords(GRAPH_WORDS);
  const name = role === null ? (kind === "SUBORDINATE_TO" ? words.above : relations[kind]) : roles[role];
  const clause = basis === null ? [] : [basis.label];
  const inferred = certainty === "INFERRED" ? [words.inferred] : [];
  return [name, ...clause, ...inferred].join(", ");
}
