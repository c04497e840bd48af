import type { FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment } from "../graph/cypher-query";
import { stateCondition } from "../graph/state-condition";
import type { LinkState } from "../moment/link-state";
import { ONLY_VALID } from "../moment/link-state";
import type { IsoDay } from "../moment/iso-day";
import type { AgreementForm } from "../entity/agreement";

/** Which network agreements are asked for; fields are ANDed, lists are any-of. */
export interface AgreementFilter {
  readonly ids?: readonly string[] | null;
  readonly number?: string | null;
  readonly partner?: string | null;
  readonly forms?: readonly AgreementForm[] | null;
  readonly validOn?: IsoDay | null;
  readonly regions?: readonly string[] | null;
  readonly programmes?: readonly string[] | null;
  readonly states?: readonly LinkState[] | null;
}

const TABLE: FilterTable<AgreementFilter> = {
  ids: (ids) => ({ fragment: "agreement/filter/ids", params: { ids } }),
  number: (number) => ({ fragment: "agreement/filter/number", params: { number } }),
  partner: (partner) => ({ fragment: "agreement/filter/partner", params: { partner } }),
  forms: (forms) => ({ fragment: "agreement/filter/forms", params: { forms } }),
  validOn: (day) => ({ fragment: "agreement/filter/valid-on", params: { day } }),
  regions: (regions) => ({ fragment: "agreement/filter/regions", params: { regions } }),
  programmes: (programmes) => ({ fragment: "agreement/filter/programmes", params: { programmes } }),
  states: agreementsInStates,
};

/** The condition on the variables agreement and agreementState. */
export function agreementCondition(filter: AgreementFilter | null | undefined): Fragment {
  return compileFilter(TABLE, filter);
}

/**
 * As `agreementCondition`, within a filter of something else: VALID agreements, unless the filter names states, or by
 * `validOn` a day of its own.
 */
export function nestedAgreementCondition(filter: AgreementFilter): Fragment {
  const states = filter.states ?? (filter.validOn == null ? ONLY_VALID : null);
  return agreementCondition({ ...filter, states });
}

/** Agreements in any of these states. */
export function agreementsInStates(states: readonly LinkState[]): Fragment {
  return stateCondition(states, (file) => `agreement/state/${file}`);
}
