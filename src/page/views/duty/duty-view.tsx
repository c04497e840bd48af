import { type ReactElement, useMemo } from "react";
import { useAddress } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { Answered } from "../../components/states/answered";
import { useIsTable, ViewSwitch } from "../../components/switch/view-switch";
import { WriteMenu } from "../../forms/write-menu";
import { useRegionName } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { PartialPicture, PictureView } from "../../graph/picture-view";
import { DutyDocument } from "../../graphql/generated/duty";
import type { DutyQuery } from "../../graphql/generated/operations";
import { type Answer, useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { useGroupSize } from "./use-group-size";
import { chainOf, type Trace } from "./chain";
import { ChainPanel } from "./chain-panel";
import { ChainPicture } from "./chain-picture";
import { ChainTable } from "./chain-table";
import { ChainThread } from "./chain-thread";
import { DutyStates } from "./duty-bar";
import { useDutyOffers } from "./duty-offers";
import { DutyExports } from "./duty-exports";
import { DUTY_WORDS } from "./duty.words";
import { Sentence } from "./sentence-section";

/** Обязанность: who answers for it, on which clause, who checks, and where that breaks. */
export function DutyView(): ReactElement {
  const { id } = useAddress();
  const { perGroup } = useGroupSize();
  const answer = useAnswer(DutyDocument, { duty: id, perGroup });
  return (
    <Answered answer={answer} isView>
      {({ accountability, findings }) =>
        accountability === null ? null : <Duty trace={accountability} findings={findings} answer={answer} />
      }
    </Answered>
  );
}

interface DutyProps {
  readonly trace: Trace;
  readonly findings: DutyQuery["findings"];
  readonly answer: Answer<DutyQuery>;
}

function Duty({ trace, findings, answer }: DutyProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const chain = useMemo(() => chainOf(trace), [trace]);
  const isTable = useIsTable();
  const { moment } = answer;
  const panel = <ChainPanel chain={chain} trace={trace} findings={findings} moment={moment} />;
  return (
    <>
      <Head trace={trace} answer={answer} />
      {trace.isPartial && <PartialBand trace={trace} />}
      {isTable && <ChainTable chain={chain} trace={trace} moment={moment} />}
      {!isTable && (
        <PictureView
          picture={<ChainPicture chain={chain} trace={trace} />}
          note={`${trace.isPartial ? "" : `${words.whole}, `}${words.explored(trace.explored)}`}
          panel={panel}
          isPanelBeside
          list={
            <>
              <Sentence trace={trace} />
              <ChainThread chain={chain} trace={trace} />
            </>
          }
        />
      )}
    </>
  );
}

function Head({ trace, answer }: Pick<DutyProps, "trace" | "answer">): ReactElement {
  const words = useWords(DUTY_WORDS);
  const regionName = useRegionName();
  const { duty } = trace;
  const { act, label, path } = duty.provision;
  const offers = useDutyOffers(duty);
  return (
    <ViewHead
      title={duty.title}
      answer={answer}
      crumbs={[
        <ViewLink key="acts" view="acts">
          {words.acts}
        </ViewLink>,
        <ViewLink key="act" view="act" of={act.id}>
          {act.label}
        </ViewLink>,
        <ViewLink key="clause" view="act" of={act.id} hash={`p${path}`}>
          {label}
        </ViewLink>,
      ]}
      tags={
        <>
          <DutyStates duty={duty} />
          {act.region !== null && <span>{regionName(act.region)}</span>}
        </>
      }
      switches={<ViewSwitch count={trace.links.length} />}
      about={duty.id}
      writes={<WriteMenu on={duty.id} offers={offers} />}
      exports={(close) => <DutyExports duty={duty.id} moment={answer.moment} close={close} />}
    />
  );
}

function PartialBand({ trace }: { readonly trace: Trace }): ReactElement {
  const words = useWords(DUTY_WORDS);
  const { showAll, isAll } = useGroupSize();
  const cut = trace.truncated.map(({ node, shown, total }) => words.members(shown, total, node.label));
  return (
    <PartialPicture>
      {cut.length > 0 ? cut.join("; ") : words.cut}.{" "}
      {!isAll && (
        <Button look="link" onClick={showAll}>
          {words.showAll}
        </Button>
      )}
    </PartialPicture>
  );
}
