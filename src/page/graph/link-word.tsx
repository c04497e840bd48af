import type { ReactElement } from "react";
import { Icon } from "../components/icon/icon";
import { STATE_SIGNS } from "../components/status/status-word";
import { STATE_WORDS } from "../language/enum.words";
import { unbroken } from "../language/citation";
import { useWords } from "../language/use-words";
import { useEdgeWord } from "./edge-tag";
import css from "./edge-tag.module.css";
import type { GraphLine } from "./graph-node";

/** The word of a link outside of a picture; one that does not hold says so by icon and word. */
export function LinkWord({ link }: { readonly link: GraphLine }): ReactElement {
  const word = unbroken(useEdgeWord(link));
  const states = useWords(STATE_WORDS);
  const isBroken = link.state !== "VALID";
  const tone = link.role === "CONTROLLER" ? "control" : link.role === null ? "plain" : "execution";
  return (
    <span className={`${css["tag"]} ${css[isBroken ? link.state : tone]}`}>
      {isBroken && <Icon name={STATE_SIGNS[link.state].icon} size={13} />}
      {isBroken ? `${word}: ${states[link.state]}` : word}
    </span>
  );
}
