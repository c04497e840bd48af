import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { Icon } from "../../components/icon/icon";
import { useRegionName } from "../../frame/frame-facts";
import { RULE_WORDS, SEVERITY_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { chosenOf } from "./finding-filter";
import css from "./findings-view.module.css";
import { FINDINGS_WORDS } from "./findings.words";

/** How many are shown of all, and what they are filtered by: a chip for each field, that a click takes away. */
export function FilterChips({ shown, all }: { readonly shown: number; readonly all: number }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const change = useChange();
  const chips = useChips();
  return (
    <div className={css["chips"]}>
      <b aria-live="polite">{words.shown(shown, all)}</b>
      {chips.map(([name, said]) => (
        <button
          key={name}
          type="button"
          className={css["chip"]}
          aria-label={words.without(said)}
          onClick={() => change({ [name]: "" })}
        >
          {said}
          <Icon name="close" size={12} />
        </button>
      ))}
      {chips.length > 0 && (
        <Button look="link" onClick={() => change({ sev: "", rule: "", region: "", act: "" })}>
          {words.clear}
        </Button>
      )}
      <span className={`${css["order"]} wide`}>{words.order}</span>
    </div>
  );
}

/** Each parameter that filters, with what it says. */
export function useChips(): readonly (readonly [name: string, said: string])[] {
  const words = useWords(FINDINGS_WORDS);
  const severities: Readonly<Record<string, string>> = useWords(SEVERITY_WORDS);
  const rules: Readonly<Record<string, string>> = useWords(RULE_WORDS);
  const regionName = useRegionName();
  const { parameters } = useAddress();
  const said = {
    sev: chosenOf(parameters, "sev").map((value) => severities[value] ?? value),
    rule: chosenOf(parameters, "rule").map((value) => rules[value] ?? value),
    region: chosenOf(parameters, "region").map(regionName),
    act: (parameters["act"] ?? "") === "" ? [] : [words.act],
  };
  return Object.entries(said).flatMap(([name, names]) => (names.length === 0 ? [] : [[name, names.join(", ")]]));
}
