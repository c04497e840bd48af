import type { FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { PossibleStates } from "../graph/state-condition";
import { stateCondition } from "../graph/state-condition";
import { LinkState, ONLY_VALID } from "../moment/link-state";
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
 * The condition on the variable subject that it is a party to such an agreement: a VALID one, unless the filter names states, or by
 * `validOn` a day of its own. What is kept with the subject spares most of them the walk to their agreements.
 */
export function partyCondition(filter: AgreementFilter): Fragment {
  const states = filter.states ?? (filter.validOn == null ? ONLY_VALID : null);
  const { validOn, ...others } = { ...filter, states };
  const isTold = validOn != null && Object.values(others).every((value) => value == null);
  const agreementFilter = agreementCondition({ ...filter, states });
  const walked = { fragment: "subject/filter/agreement", slots: { agreementFilter } };
  return { and: [keptWithParties(validOn, states), ...(isTold ? [] : [walked])] };
}

/** What is kept with whoever is a party to an agreement that is in force on a day or in one of these states. */
function keptWithParties(day: IsoDay | null | undefined, states: readonly LinkState[] | null): Fragment {
  if (day != null) return { fragment: "subject/filter/agreed-on", params: { day } };
  return { fragment: isInForce(states) ? "subject/filter/agreed" : "subject/filter/ever-agreed" };
}

/** What follows from `partyCondition` for a reader of a day, and has an index; nothing where it is about no day in force. */
export function soughtParties({ validOn, states }: AgreementFilter, asOf: IsoDay): Fragment {
  const day = validOn ?? (isInForce(states ?? ONLY_VALID) ? asOf : null);
  return day === null ? ANYTHING : { fragment: "subject/filter/agreed-after", params: { day } };
}

function isInForce(states: readonly LinkState[] | null): boolean {
  return states?.every((state) => state === LinkState.VALID) === true;
}

/** An agreement rests on itself, so no act can be repealed under it, and its own days are known. */
const STATES: PossibleStates = {
  states: [LinkState.VALID, LinkState.NOT_YET, LinkState.EXPIRED],
  all: ANYTHING,
  fragmentOf: (file) => `agreement/state/${file}`,
};

/** Agreements in any of these states. */
export function agreementsInStates(states: readonly LinkState[]): Fragment {
  return stateCondition(states, STATES);
}
