import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Choice } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { SubjectField } from "../../components/subject-field/subject-field";
import type { AgreementForm, LinkState } from "../../graphql/generated/enums";
import type { AgreementsQuery } from "../../graphql/generated/operations";
import { useWords } from "../../language/use-words";
import css from "./agreements-view.module.css";
import { AGREEMENTS_WORDS } from "./agreements.words";

export const STATES: readonly LinkState[] = ["VALID", "NOT_YET", "EXPIRED", "REPEALED_BASIS", "UNKNOWN"];
export const FORMS: readonly AgreementForm[] = ["NETWORK_FORM", "COOPERATION", "PRACTICE"];

const USUAL: readonly LinkState[] = ["VALID", "NOT_YET", "EXPIRED"];

type Tally = NonNullable<AgreementsQuery["statistics"]>["agreementsBy"];

interface AgreementFiltersProps {
  readonly partner: AgreementsQuery["partner"];
  readonly tally: Tally | undefined;
}

/** Region, form, partner; a chip for each state that there is, with its count. */
export function AgreementFilters({ partner, tally }: AgreementFiltersProps): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  const { form = "", state = "" } = useAddress().parameters;
  const change = useChange();
  // Without a region the fictional ones are not counted, and there may be no others.
  const isCounted = (tally?.total ?? 0) > 0;
  const counts = STATES.map((value) => ({ value, count: countOf(tally, value) }));
  return (
    <div className={css["filters"]}>
      <RegionChoice />
      <Choice
        label={words.form}
        value={form}
        all={words.allForms}
        options={FORMS.map((value) => ({ value, name: words.forms[value] }))}
        onChoose={(chosen) => change({ form: chosen })}
      />
      <SubjectField label={words.partner} chosen={partner} onChoose={(id) => change({ partner: id })} />
      <div className={css["chips"]} role="group" aria-label={words.state}>
        {counts
          .filter(({ value, count }) => count > 0 || value === state || (!isCounted && USUAL.includes(value)))
          .map(({ value, count }) => (
            <button
              key={value}
              type="button"
              className={css["chip"]}
              aria-pressed={state === value}
              onClick={() => change({ state: state === value ? "" : value })}
            >
              {words.states[value]} {isCounted && <span className="num">{count}</span>}
            </button>
          ))}
      </div>
    </div>
  );
}

function countOf(tally: Tally | undefined, state: LinkState): number {
  return tally?.groups.find(({ keys }) => keys[0]?.values.includes(state))?.count ?? 0;
}
