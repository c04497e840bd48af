import type { ReactElement } from "react";
import { Icon } from "../../components/icon/icon";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { MemberList } from "../../graph/member-list";
import { Holder, NodeCard, type NodeTone } from "../../graph/node-card";
import { useOpened } from "../../graph/opened";
import { citation } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./bearer-card.module.css";
import type { Bearer } from "./chain";
import { DUTY_WORDS } from "./duty.words";

/** Somebody who bears the duty: a group opens below into its members, a broken link says why it does not hold. */
export function BearerCard({ bearer }: { readonly bearer: Bearer }): ReactElement {
  const { node, link, members, memberCount } = bearer;
  const words = useWords(GRAPH_WORDS);
  const { isOpen, toggle } = useOpened();
  const isGroup = node.kind === "GROUP";
  const end = isGroup && memberCount > 0 ? words.members(memberCount) : <Holder node={node} />;
  return (
    <div className={css["bearer"]}>
      <NodeCard node={node} tone={toneOf(bearer)} end={end}>
        <Below bearer={bearer} />
      </NodeCard>
      {isGroup && memberCount > 0 && !isOpen(node.id) && (
        <button type="button" className={css["unfold"]} data-unfold={node.id} onClick={() => toggle(node.id)}>
          <Icon name="plus" size={13} />
          {words.unfold}
        </button>
      )}
      {isGroup && isOpen(node.id) && (
        <MemberList group={node.id} shown={members} total={memberCount} fold={() => toggle(node.id)} />
      )}
      {link.state !== "VALID" && <span className="sr">{words.legendWords.REPEALED_BASIS}</span>}
    </div>
  );
}

function Below({ bearer: { node, link, posts, memberCount } }: { readonly bearer: Bearer }): ReactElement | null {
  const words = useWords(DUTY_WORDS);
  const { nobody } = useWords(GRAPH_WORDS);
  const language = useLanguage();
  if (link.state === "REPEALED_BASIS" && link.basis !== null) {
    const clause = citation(link.basis, language);
    const until = link.basis.act.inForce.to;
    return (
      <span className={css["broken"]}>
        {until === null ? words.by(clause) : words.repealedOn(clause, dayText(until, language))}
      </span>
    );
  }
  if (node.kind === "GROUP" && memberCount === 0)
    return (
      <span className={css["nobody"]}>
        <Icon name="nobody" />
        {nobody}
      </span>
    );
  if (posts.length === 0) return null;
  const free = posts.filter(({ holder }) => holder === null).length;
  return <span className={css["posts"]}>{words.posts(posts.length, free)}</span>;
}

function toneOf({ node, link, memberCount }: Bearer): NodeTone {
  if (link.state !== "VALID") return "broken";
  return node.kind === "GROUP" && memberCount === 0 ? "empty" : "execution";
}
