import { type ReactElement, type ReactNode, useState } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { SeverityWord } from "../../components/status/status-word";
import { useRegionName } from "../../frame/frame-facts";
import type { FindingsQuery } from "../../graphql/generated/operations";
import { RULE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { chosenOf, type ListParameter, toggled } from "./finding-filter";
import css from "./filter-panel.module.css";
import { FINDINGS_WORDS } from "./findings.words";

export type Facets = NonNullable<FindingsQuery["findings"]>["facets"];

/** Rules beyond these are behind «Ещё». */
const RULES_SHOWN = 6;

/** What can be filtered by, each value with the number that it would show. */
export function FilterPanel({ facets }: { readonly facets: Facets }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const rules = useWords(RULE_WORDS);
  const regionName = useRegionName();
  const [isWhole, showWhole] = useState(false);
  const chosen = chosenOf(useAddress().parameters, "rule");
  const found = facets.byRule.filter(({ rule, count }) => count > 0 || chosen.includes(rule));
  const offered = isWhole ? found : found.filter(({ rule }, index) => index < RULES_SHOWN || chosen.includes(rule));
  const folded = found.length - offered.length;
  return (
    <>
      <FilterGroup name="sev" title={words.severity}>
        {facets.bySeverity.toReversed().map(({ severity, count }) => (
          <FilterBox key={severity} name="sev" value={severity} count={count}>
            <SeverityWord severity={severity} />
          </FilterBox>
        ))}
      </FilterGroup>
      <FilterGroup name="region" title={words.region}>
        {facets.byRegion.map(({ region, count }) => (
          <FilterBox key={region} name="region" value={region} count={count}>
            {regionName(region)}
          </FilterBox>
        ))}
      </FilterGroup>
      <FilterGroup name="rule" title={words.rule}>
        {offered.map(({ rule, count }) => (
          <FilterBox key={rule} name="rule" value={rule} count={count}>
            {rules[rule]}
          </FilterBox>
        ))}
        {(folded > 0 || isWhole) && (
          <Button look="link" className={css["more"]} aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
            {isWhole ? words.fewerRules : words.moreRules(folded)}
          </Button>
        )}
      </FilterGroup>
    </>
  );
}

interface FilterGroupProps {
  readonly name: ListParameter;
  readonly title: string;
  readonly children: ReactNode;
}

function FilterGroup({ name, title, children }: FilterGroupProps): ReactElement {
  return (
    <fieldset className={css["group"]} name={name}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface FilterBoxProps {
  readonly name: ListParameter;
  readonly value: string;
  readonly count: number;
  readonly children: ReactNode;
}

function FilterBox({ name, value, count, children }: FilterBoxProps): ReactElement {
  const { parameters } = useAddress();
  const change = useChange();
  return (
    <label className={css["box"]}>
      <input
        type="checkbox"
        checked={chosenOf(parameters, name).includes(value)}
        onChange={() => change({ [name]: toggled(parameters, name, value), open: "" })}
      />
      <span>{children}</span>
      <span className={`${css["count"]} num`}>{count}</span>
    </label>
  );
}
