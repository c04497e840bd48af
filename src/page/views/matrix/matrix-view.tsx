import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { ActList, bindingActs } from "../../components/acts/act-list";
import { Choice } from "../../components/choice/choice";
import { ListExports } from "../../components/export/list-exports";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { ViewHead } from "../../frame/view-head";
import type { Level, ResponsibilityRole } from "../../graphql/generated/enums";
import { MatrixDocument } from "../../graphql/generated/matrix";
import type { BindingActFragment } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { LEVEL_WORDS, ROLE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { MatrixColumn } from "./matrix-column";
import type { Matrix } from "./matrix-rows";
import { MatrixTable } from "./matrix-table";
import css from "./matrix-view.module.css";
import { MATRIX_WORDS } from "./matrix.words";
import { RoleLetter } from "./role-mark";

const LEVELS: readonly Level[] = ["FEDERAL", "REGIONAL", "MUNICIPAL", "INSTITUTIONAL"];
const ROLES: readonly ResponsibilityRole[] = [
  "CONTROLLER",
  "EXECUTOR",
  "CO_EXECUTOR",
  "COORDINATOR",
  "OPERATOR",
  "RECIPIENT",
];

/** Матрица: who has which role in which duty of an act. */
export function MatrixView(): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const { act = "", level = "" } = useAddress().parameters;
  const chosenLevel = LEVELS.find((candidate) => candidate === level);
  const duties = { acts: [act] };
  const subjects = chosenLevel === undefined ? null : { levels: [chosenLevel] };
  const answer = useAnswer(MatrixDocument, { duties, subjects, hasAct: act !== "" });
  const acts = bindingActs(answer.data?.acts?.nodes);
  const label = acts.find(({ id }) => id === act)?.label;
  const exported = { duties, ...(subjects && { subjects }) };
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        {...(act !== "" && {
          crumbs: [
            <ViewLink key="matrix" view="matrix">
              {words.section}
            </ViewLink>,
            <ViewLink key="act" view="act" of={act}>
              {label ?? act}
            </ViewLink>,
          ],
          tags: <Filters acts={acts} act={act} level={level} />,
          exports: (close: () => void) => (
            <ListExports
              name="matrix"
              forms={["csv", "xlsx"]}
              parameters={exported}
              moment={answer.moment}
              close={close}
            />
          ),
        })}
      />
      <Answered answer={answer}>
        {({ responsibilityMatrix: matrix }) =>
          matrix ? (
            <Whole matrix={matrix} />
          ) : (
            <div className={css["view"]}>
              <ActList
                title={words.chooseAct}
                note={words.chooseActWhy}
                acts={acts}
                link={({ id, label: name }) => (
                  <ViewLink view="matrix" parameters={{ act: id }}>
                    {name}
                  </ViewLink>
                )}
              />
            </div>
          )
        }
      </Answered>
    </>
  );
}

interface FiltersProps {
  readonly acts: readonly BindingActFragment[];
  readonly act: string;
  readonly level: string;
}

function Filters({ acts, act, level }: FiltersProps): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const levels = useWords(LEVEL_WORDS);
  const roles = useWords(ROLE_WORDS);
  const change = useChange();
  return (
    <div className={css["filters"]}>
      <Choice
        label={words.act}
        value={act}
        icon="act"
        options={acts.map(({ id, label }) => ({ value: id, name: label }))}
        onChoose={(chosen) => change({ act: chosen, open: "" })}
      />
      <Choice
        label={words.level}
        value={level}
        all={words.allLevels}
        options={LEVELS.map((value) => ({ value, name: levels[value] }))}
        onChoose={(chosen) => change({ level: chosen })}
      />
      <ul className={css["legend"]}>
        {ROLES.map((role) => (
          <li key={role}>
            <RoleLetter role={role} />
            {roles[role]}
          </li>
        ))}
        <li>
          <RoleLetter role="EXECUTOR" isInherited />
          {words.viaGroup}
        </li>
      </ul>
    </div>
  );
}

function Whole({ matrix }: { readonly matrix: Matrix }): ReactElement {
  const words = useWords(MATRIX_WORDS);
  if (matrix.duties.length === 0 || matrix.subjects.length === 0) {
    const ways = <ViewLink view="matrix">{words.otherAct}</ViewLink>;
    return (
      <Notice title={words.none} icon="table" ways={ways}>
        <p>{words.noneWhy}</p>
      </Notice>
    );
  }
  return (
    <div className={css["view"]}>
      {matrix.isPartial && <Partial>{words.cut}</Partial>}
      <div className="wide">
        <MatrixTable matrix={matrix} />
      </div>
      <div className="narrow">
        <MatrixColumn matrix={matrix} />
      </div>
    </div>
  );
}
