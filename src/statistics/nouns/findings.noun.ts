import type { FindingFilter } from "../../finding/finding";
import { findingId } from "../../finding/finding-id";
import { groupFindings } from "../../finding/finding.question";
import { Dimension } from "../dimension";
import { municipalitiesOf } from "../municipalities.question";
import { placesOf } from "../tally-places";
import { decodeTallyRow } from "../tally.query";
import type { TallyNoun } from "../tally.question";

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
