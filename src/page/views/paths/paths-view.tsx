import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { ViewHead } from "../../frame/view-head";
import { PictureExports } from "../../graph/picture-exports";
import type { PathsQuery } from "../../graphql/generated/operations";
import { PathsDocument } from "../../graphql/generated/paths";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { ChainRows } from "./chain-rows";
import { PathForm } from "./path-form";
import { chosenLength, LONGEST, pathQuestion } from "./path-question";
import { PATHS_WORDS } from "./paths.words";
import { UnionPicture } from "./union-picture";

/** Цепочки: through whom two come to deal with each other. */
export function PathsView(): ReactElement {
  const words = useWords(PATHS_WORDS);
  const question = pathQuestion(useAddress().parameters);
  const answer = useAnswer(PathsDocument, question, { pause: !question.hasFrom && !question.hasTo });
  const hasOne = question.hasFrom || question.hasTo;
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        exports={(close) => <PictureExports file="paths" moment={answer.moment} close={close} />}
      />
      <PathForm data={answer.data} />
      {!question.hasBoth && <Choose />}
      {hasOne && (
        <Answered answer={answer}>
          {({ interactionChains }) => interactionChains && <Chains found={interactionChains} />}
        </Answered>
      )}
    </>
  );
}

type Found = NonNullable<PathsQuery["interactionChains"]>;

function Chains({ found: { chains, isPartial } }: { readonly found: Found }): ReactElement {
  const words = useWords(PATHS_WORDS);
  const change = useChange();
  const { sel, n } = useAddress().parameters;
  const length = chosenLength(n);
  const chosen = chains[Number(sel ?? "1") - 1] ?? chains[0];
  if (chosen === undefined) return <None length={length} />;
  return (
    <>
      {isPartial && (
        <Partial>
          {words.found(chains.length, length)}.{" "}
          {length < LONGEST && (
            <Button look="link" onClick={() => change({ n: String(Math.min(length + 2, LONGEST)), sel: "" })}>
              {words.longer}
            </Button>
          )}
        </Partial>
      )}
      <div className="wide">
        <UnionPicture chains={chains} chosen={chosen} />
      </div>
      <ChainRows chains={chains} chosen={chosen} />
    </>
  );
}

function Choose(): ReactElement {
  const words = useWords(PATHS_WORDS);
  const example = { from: "ba-abzelilovsky-district", to: "ba-avrora", on: "2022-09-15" };
  const ways = (
    <ViewLink view="paths" parameters={example}>
      {words.example}
    </ViewLink>
  );
  return (
    <Notice title={words.choose} icon="graph" ways={ways}>
      <p>{words.chooseWhy}</p>
    </Notice>
  );
}

function None({ length }: { readonly length: number }): ReactElement {
  const words = useWords(PATHS_WORDS);
  const change = useChange();
  const ways = (
    <>
      {length < LONGEST && (
        <Button onClick={() => change({ n: String(Math.min(length + 2, LONGEST)) })}>{words.longer}</Button>
      )}
      <Button onClick={() => change({ states: "all" })}>{words.withStates}</Button>
    </>
  );
  return (
    <Notice title={words.none} icon="broken" ways={ways}>
      <p>{words.noneWhy(length)}</p>
    </Notice>
  );
}
