import { groupBy } from "../../collections/group-by";
import type { Dimension } from "../../graphql/generated/enums";
import type { StackedFragment } from "../../graphql/generated/operations";

/** A bar of one region: its parts in their order, those that there are none of left out. */
export interface Stack<Value extends string> {
  /** The code of the region; empty where it has none. */
  readonly region: string;
  readonly total: number;
  readonly parts: readonly { readonly value: Value; readonly count: number }[];
}

/** The bars of a tally by region and another dimension, in the order of regions; parts in the given order. */
export function stacksOf<Value extends string>(
  { groups }: StackedFragment,
  dimension: Dimension,
  order: readonly Value[],
): readonly Stack<Value>[] {
  const valueOf = (group: StackedFragment["groups"][number], of: Dimension): string =>
    group.keys.find((key) => key.dimension === of)?.values[0] ?? "";
  const byRegion = groupBy(groups, (group) => valueOf(group, "REGION"));
  return [...byRegion]
    .map(([region, own]) => ({
      region,
      total: own.reduce((sum, { count }) => sum + count, 0),
      parts: order.flatMap((value) => {
        const count = own.find((group) => valueOf(group, dimension) === value)?.count ?? 0;
        return count > 0 ? [{ value, count }] : [];
      }),
    }))
    .toSorted((a, b) => a.region.localeCompare(b.region));
}
