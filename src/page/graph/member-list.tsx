import { type ReactElement, useState } from "react";
import { ViewLink } from "../address/view-link";
import { Button } from "../components/button/button";
import { MembersDocument } from "../graphql/generated/members";
import { useAnswer } from "../graphql/use-answer";
import { useWords } from "../language/use-words";
import type { GraphNode } from "./graph-node";
import { GRAPH_WORDS } from "./graph.words";
import css from "./member-list.module.css";

interface MemberListProps {
  readonly group: string;
  /** The members that the view has already. */
  readonly shown: readonly Pick<GraphNode, "id" | "label">[];
  readonly total: number;
  readonly fold: () => void;
}

/** A group, opened: its first members; the others on demand, searched among all. */
export function MemberList({ group, shown, total, fold }: MemberListProps): ReactElement {
  const words = useWords(GRAPH_WORDS);
  const [isWhole, setWhole] = useState(false);
  return (
    <div className={css["list"]}>
      {isWhole ? <AllMembers group={group} total={total} /> : <Names members={shown} />}
      <p className={css["ways"]}>
        {!isWhole && total > shown.length && (
          <Button look="link" onClick={() => setWhole(true)}>
            {words.more(total - shown.length)}
          </Button>
        )}
        <Button look="link" className={css["fold"]} data-fold={group} onClick={fold}>
          {words.foldUp}
        </Button>
      </p>
    </div>
  );
}

function AllMembers({ group, total }: { readonly group: string; readonly total: number }): ReactElement {
  const words = useWords(GRAPH_WORDS);
  const [text, setText] = useState("");
  const { data, isLoading } = useAnswer(MembersDocument, { group, text: text.trim() === "" ? null : text.trim() });
  const found = data?.subjects;
  return (
    <>
      <input
        className={`field ${css["search"]}`}
        type="search"
        autoFocus
        aria-label={words.memberFilter}
        placeholder={words.findAmong(total)}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={css["scroll"]} tabIndex={0} role="group" aria-label={words.memberFilter} aria-busy={isLoading}>
        <Names members={found?.nodes ?? []} />
        {found?.totalCount === 0 && <p className="faint">{words.noMembers}</p>}
        {found && found.totalCount > found.nodes.length && (
          <p className="faint">{words.more(found.totalCount - found.nodes.length)}</p>
        )}
      </div>
    </>
  );
}

function Names({ members }: { readonly members: readonly Pick<GraphNode, "id" | "label">[] }): ReactElement {
  return (
    <ul>
      {members.map(({ id, label }) => (
        <li key={id}>
          <ViewLink view="subject" of={id}>
            {label}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
