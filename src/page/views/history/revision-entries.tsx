import type { ReactElement } from "react";
import { Answered } from "../../components/states/answered";
import { RevisionChangeDocument } from "../../graphql/generated/revision-change";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import css from "./history-view.module.css";
import { HISTORY_WORDS } from "./history.words";

/** What a revision said, in a sentence for each node and link. */
export function RevisionEntries({ number }: { readonly number: number }): ReactElement {
  const words = useWords(HISTORY_WORDS);
  const answer = useAnswer(RevisionChangeDocument, { number });
  return (
    <div className={css["entries"]}>
      <Answered answer={answer}>
        {({ revision }) => {
          if (revision === null) return null;
          const { nodes, totalCount } = revision.change.entries;
          return (
            <ul>
              {nodes.map(({ sentence }, index) => (
                <li key={index}>{sentence}</li>
              ))}
              {totalCount > nodes.length && <li className="quiet">{words.shown(nodes.length, totalCount)}</li>}
            </ul>
          );
        }}
      </Answered>
    </div>
  );
}
