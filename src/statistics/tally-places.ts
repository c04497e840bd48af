import type { Fragment, Slots } from "../graph/cypher-query";

const NO_KEY: Fragment = { fragment: "statistics/key/none" };

/** What a tally query can group by at the same time, beside the region. */
export const MOST_KEYS = 3;

/** What fills the places of a tally query for its keys, and whether it tells the ids of what it counts. */
export function placesOf(keys: readonly Fragment[], withIds: boolean): Slots {
  const [first = NO_KEY, second = NO_KEY, third = NO_KEY] = keys;
  return { first, second, third, ids: { fragment: withIds ? "statistics/ids/all" : "statistics/ids/none" } };
}
