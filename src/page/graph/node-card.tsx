import { type MouseEvent, type ReactElement, type ReactNode, useMemo } from "react";
import { type Address, goTo, writeAddress } from "../address/address";
import { open, useAddress, useChange } from "../address/use-address";
import { viewOfType } from "../address/view-of-type";
import { Icon } from "../components/icon/icon";
import { nodeIcon } from "../components/icon/kind-icon";
import { SUBJECT_KIND_WORDS } from "../language/enum.words";
import { unbroken } from "../language/citation";
import { useWords } from "../language/use-words";
import type { GraphNode } from "./graph-node";
import { GRAPH_WORDS } from "./graph.words";
import css from "./node-card.module.css";

export type NodeTone = "control" | "execution" | "basis" | "broken" | "empty" | "root";

interface NodeCardProps {
  readonly node: GraphNode;
  readonly tone?: NodeTone | undefined;
  /** At the right of the kind: a count, who holds the post. */
  readonly end?: ReactNode;
  /** Below the name. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** A node of a picture: a click selects it, a second one opens it. */
export function NodeCard(props: NodeCardProps): ReactElement {
  return <NodeFrame {...props} press={useNodePress()} />;
}

interface NodeFrameProps extends NodeCardProps {
  readonly press: NodePress;
  /** Out of sight: a link with its name, for keys and screen readers, in which nothing is drawn. */
  readonly isFar?: boolean;
}

/** The same for a picture of many, which knows for all of them what is selected. */
export function NodeFrame({
  press,
  node,
  tone,
  isFar = false,
  end,
  children,
  className,
}: NodeFrameProps): ReactElement {
  const isSelected = press.selected === node.id;
  return (
    <a
      className={`${css["node"]} ${tone ? css[tone] : ""} ${node.kind === "GROUP" ? css["group"] : ""} ${className ?? ""}`}
      href={press.hrefOf(node)}
      title={node.label}
      tabIndex={-1}
      data-node={node.id}
      aria-current={isSelected ? "true" : undefined}
      aria-label={isFar ? node.label : undefined}
      onClick={(event) => press.onPress(event, node)}
    >
      {!isFar && (
        <>
          <NodeHead node={node} end={end} isSelected={isSelected} />
          {children}
        </>
      )}
    </a>
  );
}

/** What nodes of a picture do when they are pressed, and which of them is selected. */
interface NodePress {
  readonly selected: string | undefined;
  readonly hrefOf: (node: GraphNode) => string;
  readonly onPress: (event: MouseEvent, node: GraphNode) => void;
}

/** The same object until the address changes. */
export function useNodePress(): NodePress {
  const address = useAddress();
  const change = useChange();
  return useMemo(() => {
    const selected = address.parameters["sel"];
    const toNode = (node: GraphNode): Address => goTo(address, viewOfType(node.typename), node.id);
    return {
      selected,
      hrefOf: (node) => writeAddress(toNode(node)),
      onPress: (event, node) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        if (selected === node.id || event.shiftKey) open(toNode(node));
        else change({ sel: node.id });
      },
    };
  }, [address, change]);
}

interface NodeHeadProps {
  readonly node: GraphNode;
  readonly end: ReactNode;
  readonly isSelected: boolean;
}

function NodeHead({ node, end, isSelected }: NodeHeadProps): ReactElement {
  const words = useWords(GRAPH_WORDS);
  const kind = useKindWord(node);
  const level = node.level === undefined ? [] : [words.levels[node.level]];
  const state = isSelected ? [words.selected] : [];
  return (
    <>
      <span className={css["kind"]}>
        <Icon name={nodeIcon({ __typename: node.typename, ...(node.kind && { kind: node.kind }) })} size={13} />
        <span>{kind}</span>
        {end !== undefined && <span className={css["end"]}>{end}</span>}
      </span>
      <span className={css["name"]}>{unbroken(node.label)}</span>
      <span className="sr">{["", ...level, ...state].join(", ")}</span>
    </>
  );
}

/** Who holds a post, beside its kind. */
export function Holder({ node }: { readonly node: GraphNode }): ReactElement | null {
  const words = useWords(GRAPH_WORDS);
  if (node.holder === undefined) return null;
  return (
    <span className={css["holder"]}>
      <Icon name={node.holder === null ? "nobody" : "person"} />
      {node.holder?.name ?? words.nobody}
    </span>
  );
}

/** «Институт», or the clause of a duty. */
export function useKindWord(node: GraphNode): string {
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const words = useWords(GRAPH_WORDS);
  if (node.kind !== undefined) return kinds[node.kind];
  const types: Readonly<Partial<Record<string, string>>> = words.types;
  return node.clause ?? types[node.typename] ?? "";
}
