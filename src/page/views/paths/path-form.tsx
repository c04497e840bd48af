import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { Choice } from "../../components/choice/choice";
import { Icon } from "../../components/icon/icon";
import { Popup } from "../../components/menu/popup";
import { SubjectField } from "../../components/subject-field/subject-field";
import type { RelationKind } from "../../graphql/generated/enums";
import type { PathsQuery } from "../../graphql/generated/operations";
import { RELATION_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { chosenKinds, KINDS } from "./path-question";
import css from "./path-form.module.css";
import { PATHS_WORDS } from "./paths.words";

/** From whom, to whom, over which links. */
export function PathForm({ data }: { readonly data: PathsQuery | undefined }): ReactElement {
  const words = useWords(PATHS_WORDS);
  const { from = "", to = "", states = "" } = useAddress().parameters;
  const change = useChange();
  return (
    <div className={css["form"]}>
      <SubjectField
        label={words.from}
        isLabelShown
        chosen={data?.from}
        onChoose={(id) => change({ from: id, sel: "", n: "" })}
      />
      <Button icon="swap" aria-label={words.swap} onClick={() => change({ from: to, to: from, sel: "" })} />
      <SubjectField
        label={words.to}
        isLabelShown
        chosen={data?.to}
        onChoose={(id) => change({ to: id, sel: "", n: "" })}
      />
      <KindsChoice />
      <Choice
        label={words.states}
        value={states}
        all={words.onlyValid}
        options={[{ value: "all", name: words.allStates }]}
        onChoose={(chosen) => change({ states: chosen, sel: "" })}
      />
    </div>
  );
}

function KindsChoice(): ReactElement {
  const words = useWords(PATHS_WORDS);
  const relations = useWords(RELATION_WORDS);
  const { over = "" } = useAddress().parameters;
  const change = useChange();
  const chosen = chosenKinds(over);
  const toggle = (kind: RelationKind): void => {
    const next = chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind];
    change({ over: next.join(","), sel: "" });
  };
  return (
    <Popup
      label={words.overLabel}
      align="right"
      button={(attributes) => (
        <Button icon="filter" {...attributes}>
          {words.over(chosen.length, KINDS.length)}
          <Icon name="down" />
        </Button>
      )}
    >
      {(close) => (
        <>
          {KINDS.map((kind) => (
            <label key={kind} className={css["kind"]}>
              <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
              {relations[kind]}
            </label>
          ))}
          <Button
            look="link"
            onClick={() => {
              change({ over: "", sel: "" });
              close();
            }}
          >
            {words.usual}
          </Button>
        </>
      )}
    </Popup>
  );
}
