import type { ReactElement } from "react";
import { viewOfType } from "../../address/view-of-type";
import { ViewLink } from "../../address/view-link";
import { groupBy } from "../../collections/group-by";
import { StateWord } from "../../components/status/status-word";
import { type GraphLine, nodesById } from "../../graph/graph-node";
import { RELATION_WORDS, ROLE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import type { Neighbourhood } from "./neighbourhood";
import css from "./subject-view.module.css";

interface NeighbourListProps {
  readonly subject: string;
  readonly around: Neighbourhood;
}

/** For 390 pixels: the subject's own links by kind, each kind a disclosure with its count. */
export function NeighbourList({ subject, around }: NeighbourListProps): ReactElement {
  const relations = useWords(RELATION_WORDS);
  const roles = useWords(ROLE_WORDS);
  const nodes = nodesById(around.nodes);
  const own = around.links.filter(({ from, to }) => from.id === subject || to.id === subject);
  const wordOf = ({ kind, role, from }: GraphLine): string =>
    role === null ? `${relations[kind]}${from.id === subject ? "" : " ←"}` : roles[role];
  const byWord = groupBy(own, wordOf);
  return (
    <div className={css["list"]}>
      {[...byWord].map(([word, links], index) => (
        <details key={word} open={index === 0}>
          <summary>
            <span>{word}</span>
            <span className="faint num">{links.length}</span>
          </summary>
          <ul>
            {links.map((link) => {
              const node = nodes.get(link.from.id === subject ? link.to.id : link.from.id);
              if (node === undefined) return null;
              return (
                <li key={link.id}>
                  <ViewLink view={viewOfType(node.typename)} of={node.id}>
                    {node.label}
                  </ViewLink>
                  {link.state !== "VALID" && <StateWord state={link.state} />}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}
