import { agreementCondition, agreementsInStates } from "../../filter/agreement.filter";
import type { AgreementFilter } from "../../filter/agreement.filter";
import { LinkState } from "../../moment/link-state";
import { Dimension } from "../dimension";
import { municipalitiesOf } from "../municipalities.question";
import { placesOf } from "../tally-places";
import { agreementTallyQuery } from "../tally.query";
import type { TallyNoun } from "../tally.question";

/** Network agreements in every state, unless the filter names states. */
export const AGREEMENTS: TallyNoun<AgreementFilter> = {
  field: "agreementsBy",
  own: [Dimension.REGION],
  keys: {
    [Dimension.STATE]: () => ({
      fragment: "statistics/key/agreement-state",
      slots: {
        agreementValid: agreementsInStates([LinkState.VALID]),
        agreementExpired: agreementsInStates([LinkState.EXPIRED]),
      },
    }),
    [Dimension.PROGRAMME]: () => ({ fragment: "statistics/key/agreement-programmes" }),
    [Dimension.MONTH]: () => ({ fragment: "statistics/key/agreement-signed" }),
    [Dimension.MUNICIPALITY]: async (snapshot) => ({
      fragment: "statistics/key/agreement-municipalities",
      params: { municipalitiesOf: await municipalitiesOf(snapshot) },
    }),
  },
  read: (snapshot, { filter, region, keys, withIds }) => {
    const condition = {
      and: [agreementCondition(filter), agreementCondition({ regions: region === null ? null : [region] })],
    };
    return snapshot.read(agreementTallyQuery, {}, { slots: { ...placesOf(keys, withIds), filter: condition } });
  },
};
