import type { ReactElement, ReactNode } from "react";
import { useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Icon } from "../../components/icon/icon";
import { nodeIcon } from "../../components/icon/kind-icon";
import { STATE_SIGNS } from "../../components/status/status-word";
import { useEdgeWord } from "../../graph/edge-tag";
import type { GraphLink, GraphNode } from "../../graph/graph-node";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { MemberList } from "../../graph/member-list";
import { useKindWord } from "../../graph/node-card";
import { useOpened } from "../../graph/opened";
import { unbroken } from "../../language/citation";
import { STATE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import type { Bearer, Chain, Trace } from "./chain";
import css from "./chain-thread.module.css";
import { DutyStates } from "./duty-bar";
import { DUTY_WORDS } from "./duty.words";
import { ExecutionSteps } from "./execution-steps";

interface ChainThreadProps {
  readonly chain: Chain;
  readonly trace: Trace;
}

/** The chain for 390 pixels: one thread, from the highest superior over the duty down to the report. */
export function ChainThread({ chain, trace: { duty } }: ChainThreadProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const superiors = chain.control.toReversed().flat();
  return (
    <ul className={css["thread"]}>
      {superiors.length === 0 && <Lack word={words.nobody.control} />}
      {superiors.map(({ node, link }) => (
        <li key={node.id} className={css["control"]}>
          <Card node={node}>
            <HolderLine node={node} />
          </Card>
          <How link={link} icon="up" />
        </li>
      ))}
      <li className={css["basis"]}>
        <ViewLink
          className={`${css["card"]} ${css["paper"]}`}
          view="act"
          of={duty.provision.act.id}
          hash={`p${duty.provision.path}`}
        >
          <span className={css["kind"]}>
            <Icon name="duty" size={13} />
            {words.dutyBy(duty.provision.label)}
          </span>
          <span className={css["text"]}>{unbroken(duty.provision.text)}</span>
          <span className={css["who"]}>
            <DutyStates duty={duty} />
          </span>
          <ExecutionSteps duty={duty} />
        </ViewLink>
      </li>
      {chain.executors.length === 0 && <Lack word={words.nobody.execution} />}
      {[...chain.executors, ...chain.recipients, ...chain.concerned].map((bearer) => (
        <BearerItem key={bearer.link.id} bearer={bearer} />
      ))}
    </ul>
  );
}

function BearerItem({ bearer }: { readonly bearer: Bearer }): ReactElement {
  const { node, link, members, memberCount } = bearer;
  const words = useWords(GRAPH_WORDS);
  const { isOpen, toggle } = useOpened();
  const isGroup = node.kind === "GROUP";
  return (
    <li className={link.kind === "CONCERNS" ? css["plain"] : css["execution"]}>
      <How link={link} icon="down" />
      <Card node={node} isBroken={link.state !== "VALID"}>
        {isGroup && memberCount === 0 && <span className={css["who"]}>{words.nobody}</span>}
        <HolderLine node={node} />
      </Card>
      {isGroup && memberCount > 0 && !isOpen(node.id) && (
        <button type="button" className={css["open"]} onClick={() => toggle(node.id)}>
          {words.members(memberCount)}
          <Icon name="down" />
        </button>
      )}
      {isGroup && isOpen(node.id) && (
        <MemberList group={node.id} shown={members} total={memberCount} fold={() => toggle(node.id)} />
      )}
    </li>
  );
}

interface CardProps {
  readonly node: GraphNode;
  readonly isBroken?: boolean;
  readonly children?: ReactNode;
}

function Card({ node, isBroken, children }: CardProps): ReactElement {
  const kind = useKindWord(node);
  const { levels } = useWords(GRAPH_WORDS);
  return (
    <ViewLink className={`${css["card"]} ${isBroken === true ? css["broken"] : ""}`} view="subject" of={node.id}>
      <span className={css["kind"]}>
        <Icon name={nodeIcon({ __typename: node.typename, ...(node.kind && { kind: node.kind }) })} size={13} />
        {[kind, ...(node.level === undefined ? [] : [levels[node.level]])].join(", ")}
      </span>
      <span className={css["name"]}>{unbroken(node.label)}</span>
      {children}
    </ViewLink>
  );
}

function HolderLine({ node }: { readonly node: GraphNode }): ReactElement | null {
  const { nobody } = useWords(GRAPH_WORDS);
  if (node.holder === undefined) return null;
  return (
    <span className={css["who"]}>
      <Icon name={node.holder === null ? "nobody" : "person"} />
      {node.holder?.name ?? nobody}
    </span>
  );
}

/** The word of a link between two cards; it shows all that is known of the link. */
function How({ link, icon }: { readonly link: GraphLink; readonly icon: "up" | "down" }): ReactElement {
  const word = useEdgeWord(link);
  const states = useWords(STATE_WORDS);
  const change = useChange();
  const isBroken = link.state !== "VALID";
  return (
    <button
      type="button"
      className={`${css["how"]} ${isBroken ? css[STATE_SIGNS[link.state].tone] : ""}`}
      onClick={() => change({ sel: link.id })}
    >
      <Icon name={isBroken ? STATE_SIGNS[link.state].icon : icon} />
      {isBroken ? `${word}: ${states[link.state]}` : word}
    </button>
  );
}

function Lack({ word }: { readonly word: string }): ReactElement {
  return (
    <li className={css["lack"]}>
      <Icon name="alarm" />
      {word}
    </li>
  );
}
