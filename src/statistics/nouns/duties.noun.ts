import { groupBy } from "../../collections/group-by";
import { dutiesInStates, dutyCondition } from "../../filter/duty.filter";
import type { DutyFilter } from "../../filter/duty.filter";
import { dutiesInnerFirst } from "../../filter/inner-first.question";
import { STATUS_PLACES } from "../../filter/duty-status.fragment";
import { nextDueParams } from "../../filter/next-due.question";
import type { Snapshot } from "../../graph/snapshot";
import { ONLY_VALID } from "../../moment/link-state";
import { Dimension } from "../dimension";
import { placesOf } from "../tally-places";
import { dutyTallyQuery, programmesOfDutiesQuery } from "../tally.query";
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
      params: { programmesOf: await programmesOf(snapshot) },
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
    return snapshot.read(dutyTallyQuery, await nextDueParams(snapshot), { slots });
  },
};

async function programmesOf(snapshot: Snapshot): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await snapshot.read(programmesOfDutiesQuery, {});
  const byDuty = groupBy(rows, ({ id }) => id);
  return Object.fromEntries([...byDuty].map(([id, of]) => [id, of.map((row) => row.of)]));
}
