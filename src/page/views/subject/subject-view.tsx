import { type ReactElement, useMemo } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { Answered } from "../../components/states/answered";
import { STATES_WORDS } from "../../components/states/states.words";
import { useIsTable, ViewSwitch } from "../../components/switch/view-switch";
import { PartialPicture, PictureView } from "../../graph/picture-view";
import { SubjectDocument } from "../../graphql/generated/subject";
import type { SubjectQuery } from "../../graphql/generated/operations";
import { type Answer, useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { DepthSwitch } from "./depth-switch";
import { FOLD_ABOVE, type Neighbourhood, pictureOf } from "./neighbourhood";
import { NeighbourList } from "./neighbour-list";
import { NeighbourTable } from "./neighbour-table";
import { useBundleWord } from "./bundle-card";
import { SubjectHead } from "./subject-head";
import { SubjectPanel } from "./subject-panel";
import { SubjectPicture } from "./subject-picture";
import { SUBJECT_WORDS } from "./subject.words";

/** As many links of one kind as the service gives. */
const ALL = 1000;

/** Субъект: what it answers for, and with whom. */
export function SubjectView(): ReactElement {
  const { id, parameters } = useAddress();
  const depth = parameters["depth"] === "2" ? 2 : 1;
  const isUnfolded = (parameters["open"] ?? "").split(",").includes("*");
  const answer = useAnswer(SubjectDocument, {
    id,
    depth,
    perKind: isUnfolded ? ALL : FOLD_ABOVE,
    isTable: useIsTable(),
  });
  return (
    <Answered answer={answer} isView>
      {({ subject, neighbourhood, findings }) =>
        subject === null || neighbourhood === null ? null : (
          <Subject
            subject={subject}
            around={neighbourhood}
            findings={findings}
            answer={answer}
            isUnfolded={isUnfolded}
          />
        )
      }
    </Answered>
  );
}

interface SubjectProps {
  readonly subject: NonNullable<SubjectQuery["subject"]>;
  readonly around: Neighbourhood;
  readonly findings: SubjectQuery["findings"];
  readonly answer: Answer<SubjectQuery>;
  readonly isUnfolded: boolean;
}

function Subject({ subject, around, findings, answer, isUnfolded }: SubjectProps): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const isTable = useIsTable();
  const isChosen = useAddress().parameters["sel"] !== undefined;
  const picture = useMemo(() => pictureOf(subject.id, around, isUnfolded), [subject.id, around, isUnfolded]);
  const { moment } = answer;
  const panel = (
    <SubjectPanel subject={subject} around={around} picture={picture} findings={findings} moment={moment} />
  );
  const switches = (
    <>
      <DepthSwitch />
      <ViewSwitch count={around.links.length} />
    </>
  );
  const counts = around.isPartial ? words.part : words.whole;
  return (
    <>
      <SubjectHead subject={subject} answer={answer} switches={switches} />
      {around.isPartial && <PartialBand around={around} />}
      {isTable && <NeighbourTable subject={subject.id} around={around} moment={moment} />}
      {!isTable && (
        <PictureView
          picture={<SubjectPicture picture={picture} />}
          note={counts(around.nodes.length, around.links.length)}
          panel={panel}
          isPanelBeside={isChosen}
          list={<NeighbourList subject={subject.id} around={around} />}
        />
      )}
    </>
  );
}

/** What is not shown of the neighbours, by kind, and a way to all of it. */
function PartialBand({ around }: { readonly around: Neighbourhood }): ReactElement {
  const words = useWords(STATES_WORDS);
  const { open = "" } = useAddress().parameters;
  const change = useChange();
  const cut = around.bundles.filter(({ shown, total }) => shown < total);
  return (
    <PartialPicture>
      {cut.map((bundle, index) => (
        <span key={index}>
          {index > 0 && "; "}
          <CutBundle bundle={bundle} />
        </span>
      ))}
      .{" "}
      <Button look="link" onClick={() => change({ open: [open, "*"].filter(Boolean).join(",") })}>
        {words.showAll}
      </Button>
    </PartialPicture>
  );
}

function CutBundle({ bundle }: { readonly bundle: Neighbourhood["bundles"][number] }): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const what = useBundleWord(bundle);
  return <>{words.cut(bundle.shown, bundle.total, what)}</>;
}
