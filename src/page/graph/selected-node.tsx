import type { ReactElement } from "react";
import { viewOfType } from "../address/view-of-type";
import { ViewLink } from "../address/view-link";
import { Facts, SideSection } from "../components/side/side";
import { StatusWord } from "../components/status/status-word";
import { useRegionName } from "../frame/frame-facts";
import { LEVEL_WORDS } from "../language/enum.words";
import { useWords } from "../language/use-words";
import type { GraphNode } from "./graph-node";
import { useKindWord } from "./node-card";
import { CloseButton } from "./selected-link";
import { SELECTED_WORDS } from "./selected.words";

/** What is known of a node, and the way to its own view. */
export function SelectedNode({ node }: { readonly node: GraphNode }): ReactElement {
  const words = useWords(SELECTED_WORDS);
  const levels = useWords(LEVEL_WORDS);
  const regionName = useRegionName();
  const kind = useKindWord(node);
  return (
    <SideSection title={kind} action={<CloseButton />}>
      <p>{node.label}</p>
      <Facts
        facts={[
          [words.level, node.level && levels[node.level]],
          [words.region, node.region && regionName(node.region)],
          [words.holder, node.holder?.name],
          [words.size, node.recordedSize],
          [words.clause, node.clause],
          [words.status, node.status && <StatusWord status={node.status} />],
        ]}
      />
      <p>
        <ViewLink view={viewOfType(node.typename)} of={node.id}>
          {node.typename === "Duty" ? words.openChain : words.open}
        </ViewLink>
      </p>
    </SideSection>
  );
}
