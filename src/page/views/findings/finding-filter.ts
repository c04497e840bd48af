import type { Parameters } from "../../address/address";
import type { FindingRule, Severity } from "../../graphql/generated/enums";
import type { FindingFilter } from "../../graphql/generated/operations";
import { SEVERITY_WORDS, RULE_WORDS } from "../../language/enum.words";

/** The parameters of the address that hold several values, separated by commas. */
export type ListParameter = "sev" | "rule" | "region";

/** The values of a parameter. */
export function chosenOf(parameters: Parameters, name: ListParameter): readonly string[] {
  return (parameters[name] ?? "").split(",").filter((value) => value !== "");
}

/** The parameter with a value taken in, or taken out where it was in. */
export function toggled(parameters: Parameters, name: ListParameter, value: string): string {
  const chosen = chosenOf(parameters, name);
  return (chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]).join(",");
}

/** The filter that an address asks for; severities and rules that there are none of are passed over. */
export function findingFilter(parameters: Parameters): FindingFilter {
  const severities = chosenOf(parameters, "sev").filter((value): value is Severity => value in SEVERITY_WORDS.ru);
  const rules = chosenOf(parameters, "rule").filter((value): value is FindingRule => value in RULE_WORDS.ru);
  const regions = chosenOf(parameters, "region");
  const { act } = parameters;
  return {
    ...(severities.length > 0 && { severities }),
    ...(rules.length > 0 && { rules }),
    ...(regions.length > 0 && { regions }),
    ...(act !== undefined && act !== "" && { act }),
  };
}
