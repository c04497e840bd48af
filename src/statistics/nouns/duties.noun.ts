import { dutiesInStates, dutyCondition } from "../../filter/duty.filter";
import type { DutyFilter } from "../../filter/duty.filter";
import { dutiesInnerFirst } from "../../filter/inner-first.question";
import { STATUS_PLACES } from "../../filter/duty-status.fragment";
import { statusParams } from "../../filter/condition-params.question";
import { ONLY_VALID } from "../../moment/link-state";
import { Dimension } from "../dimension";
import { municipalitiesOfDuties } from "../municipalities-of-duties.question";
import { programmesOfDuties } from "../programmes-of-duties.question";
import { placesOf } from "../tally-places";
import { dutyTallyQuery } from "../tally.query";
import type { TallyNoun } from "../tally.question";

/** Duties as `duties` lists them: VALID ones, unless the filter names states. */
export const DUTIES: TallyNoun<DutyFilter> = {
  field: "dutiesBy",
  own: [Dimension.REGION],
  keys: {
    [Dimension.ACT]: () => ({ fragment: "statistics/key/duty-act" }),
    [Dimension.STATUS]: () => ({ fragment: "statistics/key/duty-status", slots: STATUS_PLACES }),
    [Dimension.MONTH]: () => ({ fragment: "statistics/key/duty-due" }),
    [Dimension.PROGRAMME]: async (snapshot) => ({
      fragment: "statistics/key/duty-programmes",
      params: { programmesOf: await programmesOfDuties(snapshot) },
    }),
    [Dimension.MUNICIPALITY]: async (snapshot) => ({
      fragment: "statistics/key/duty-municipalities",
      params: { municipalitiesOf: await municipalitiesOfDuties(snapshot) },
    }),
  },
  read: async (snapshot, { filter, region, keys, withIds }) => {
    const states = filter?.states ?? ONLY_VALID;
    const condition = {
      and: [
        dutyCondition(await dutiesInnerFirst(snapshot, filter), states),
        dutyCondition({ regions: region === null ? null : [region] }),
      ],
    };
    const slots = { ...placesOf(keys, withIds), filter: condition, states: dutiesInStates(states) };
    return snapshot.read(dutyTallyQuery, await statusParams(snapshot), { slots });
  },
};
