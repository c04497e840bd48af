import type { FindingFilter } from "../../finding/finding";
import { findingId } from "../../finding/finding-id";
import type { FindingKeys } from "../../finding/finding-keys";
import { groupFindings } from "../../finding/finding.question";
import type { Snapshot } from "../../graph/snapshot";
import { LinkState } from "../../moment/link-state";
import { Dimension } from "../dimension";
import type { IdsOf } from "../municipalities.question";
import { municipalitiesOf } from "../municipalities.question";
import { programmesOfDuties } from "../programmes-of-duties.question";
import { decodeTallyRow, valuesOf } from "../tally.query";
import type { TallyNoun } from "../tally.question";
import { tally } from "../tally.question";
import { DUTIES } from "./duties.noun";

/** Findings as `findings` lists them. Each rule has one text for all dimensions, which it tells itself. */
export const FINDINGS: TallyNoun<FindingFilter> = {
  field: "findingsBy",
  own: [
    ...[Dimension.REGION, Dimension.RULE, Dimension.SEVERITY, Dimension.ACT],
    ...[Dimension.MUNICIPALITY, Dimension.PROGRAMME, Dimension.MONTH],
  ],
  keys: {},
  read: async (snapshot, { filter, region, groupBy, withIds }) => {
    const keys = { ...(await keysOf(snapshot, groupBy)), withIds };
    const found = await groupFindings(snapshot, inRegion(filter, region), keys);
    return found.map(({ rule, severity, row }) => {
      const tallied = decodeTallyRow(row);
      return {
        ...tallied,
        ids: tallied.ids.map((key) => findingId(rule, key)),
        own: {
          [Dimension.RULE]: [rule],
          [Dimension.SEVERITY]: [severity],
          [Dimension.ACT]: valuesOf(row.act),
          [Dimension.MUNICIPALITY]: valuesOf(row.municipalities),
          [Dimension.PROGRAMME]: valuesOf(row.programmes),
          [Dimension.MONTH]: valuesOf(row.months),
        },
      };
    });
  },
};

async function keysOf(snapshot: Snapshot, groupBy: readonly Dimension[]): Promise<Omit<FindingKeys, "withIds">> {
  const [municipalities, programmes, months] = await Promise.all([
    groupBy.includes(Dimension.MUNICIPALITY) ? municipalitiesOf(snapshot) : {},
    groupBy.includes(Dimension.PROGRAMME) ? programmesOfDuties(snapshot) : {},
    groupBy.includes(Dimension.MONTH) ? monthsOfDuties(snapshot) : {},
  ]);
  return {
    byAct: groupBy.includes(Dimension.ACT),
    municipalitiesOf: municipalities,
    programmesOf: programmes,
    monthsOf: months,
  };
}

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
