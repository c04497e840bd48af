import type { FindingFilter } from "../../finding/finding";
import { findingId } from "../../finding/finding-id";
import { groupFindings } from "../../finding/finding.question";
import type { Snapshot } from "../../graph/snapshot";
import { LinkState } from "../../moment/link-state";
import { Dimension } from "../dimension";
import type { IdsOf } from "../municipalities.question";
import { municipalitiesOf } from "../municipalities.question";
import { programmesOfDuties } from "../programmes-of-duties.question";
import { placesOf } from "../tally-places";
import { decodeTallyRow } from "../tally.query";
import type { TallyNoun } from "../tally.question";
import { tally } from "../tally.question";
import { DUTIES } from "./duties.noun";

/** Findings as `findings` lists them. */
export const FINDINGS: TallyNoun<FindingFilter> = {
  field: "findingsBy",
  own: [Dimension.REGION, Dimension.RULE, Dimension.SEVERITY],
  keys: {
    [Dimension.ACT]: () => ({ fragment: "statistics/key/finding-act" }),
    [Dimension.MUNICIPALITY]: async (snapshot) => ({
      fragment: "statistics/key/finding-municipalities",
      params: { municipalitiesOf: await municipalitiesOf(snapshot) },
    }),
    [Dimension.PROGRAMME]: async (snapshot) => ({
      fragment: "statistics/key/finding-programmes",
      params: { programmesOf: await programmesOfDuties(snapshot) },
    }),
    [Dimension.MONTH]: async (snapshot) => ({
      fragment: "statistics/key/finding-due",
      params: { monthsOf: await monthsOfDuties(snapshot) },
    }),
  },
  read: async (snapshot, { filter, region, keys, withIds }) => {
    const found = await groupFindings(snapshot, inRegion(filter, region), placesOf(keys, withIds));
    return found.map(({ rule, severity, row }) => {
      const tallied = decodeTallyRow(row);
      return {
        ...tallied,
        ids: tallied.ids.map((key) => findingId(rule, key)),
        own: { [Dimension.RULE]: rule, [Dimension.SEVERITY]: severity },
      };
    });
  },
};

/** The filter within one region. */
function inRegion(filter: FindingFilter | null, region: string | null): FindingFilter {
  if (region === null) return filter ?? {};
  const isAsked = filter?.regions == null || filter.regions.includes(region);
  return { ...filter, regions: isAsked ? [region] : [] };
}

/** The month in which each duty is due, whatever its state: a finding may be about one that is over. */
async function monthsOfDuties(snapshot: Snapshot): Promise<IdsOf> {
  const filter = { states: Object.values(LinkState) };
  const args = { groupBy: [Dimension.MONTH], filter, region: null, leftOut: [] };
  const { groups } = await tally(snapshot, DUTIES, args, { withIds: true });
  return Object.fromEntries(groups.flatMap(({ values, ids }) => ids.map((id) => [id, values[0] ?? []])));
}
