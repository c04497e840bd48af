import type { ReactElement } from "react";
import { Answered } from "../components/states/answered";
import { ChosenLinkDocument } from "../graphql/generated/chosen-link";
import { useAnswer } from "../graphql/use-answer";
import type { GraphNode } from "./graph-node";
import { SelectedLink } from "./selected-link";

interface ChosenLinkProps {
  readonly id: string;
  readonly nodes: ReadonlyMap<string, GraphNode>;
}

/** All that is known of a link of a large picture, which asks for it only now: of thousands, few are looked at. */
export function ChosenLink({ id, nodes }: ChosenLinkProps): ReactElement {
  const answer = useAnswer(ChosenLinkDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) => node?.__typename === "Link" && <SelectedLink link={node} nodes={nodes} />}
    </Answered>
  );
}
