import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address";
import { Side } from "../../components/side/side";
import { FindingsSection } from "../../graph/findings-section";
import { SelectedLink } from "../../graph/selected-link";
import { SelectedNode } from "../../graph/selected-node";
import type { DutyQuery } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { BesideSection, BreaksSection } from "./breaks-section";
import type { Chain, Trace } from "./chain";
import { DUTY_WORDS } from "./duty.words";
import { ExecutionSection } from "./execution-section";
import { SentenceSection } from "./sentence-section";

interface ChainPanelProps {
  readonly chain: Chain;
  readonly trace: Trace;
  readonly findings: DutyQuery["findings"];
  readonly moment: Answer<unknown>["moment"];
}

/** Beside the picture: what is selected, then what is broken, the chain in one sentence, and what is found of it. */
export function ChainPanel({ chain, trace, findings, moment }: ChainPanelProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const { sel = "" } = useAddress().parameters;
  const link = chain.links.get(sel);
  const node = chain.nodes.get(sel);
  return (
    <Side label={words.panel} isSelected={link !== undefined || node !== undefined}>
      {link && <SelectedLink link={link} nodes={chain.nodes} />}
      {node && <SelectedNode node={node} />}
      <BreaksSection chain={chain} trace={trace} moment={moment} />
      {!link && !node && (
        <div className="wide">
          <SentenceSection trace={trace} moment={moment} />
        </div>
      )}
      <ExecutionSection duty={trace.duty} />
      <BesideSection trace={trace} />
      <FindingsSection findings={findings} />
    </Side>
  );
}
