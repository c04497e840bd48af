import type { ReactElement } from "react";
import { viewOfType } from "../address/view-of-type";
import { ViewLink } from "../address/view-link";
import { Icon } from "../components/icon/icon";
import { nodeIcon } from "../components/icon/kind-icon";
import { unbroken } from "../language/citation";
import type { GraphNode } from "./graph-node";
import { Holder, useKindWord } from "./node-card";
import css from "./node-card.module.css";

/** A node as pictures draw it, outside of one that can be walked: a link to its view. */
export function NodeLink({ node }: { readonly node: GraphNode }): ReactElement {
  const kind = useKindWord(node);
  return (
    <ViewLink
      view={viewOfType(node.typename)}
      of={node.id}
      data-node={node.id}
      className={`${css["node"]} ${node.typename === "Duty" ? css["basis"] : ""}`}
      title={node.label}
    >
      <span className={css["kind"]}>
        <Icon name={nodeIcon({ __typename: node.typename, ...(node.kind && { kind: node.kind }) })} size={13} />
        <span>{kind}</span>
      </span>
      <span className={css["name"]}>{unbroken(node.label)}</span>
      <Holder node={node} />
    </ViewLink>
  );
}
