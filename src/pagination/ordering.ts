import type { Slots } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { SortValue } from "./cursor";

/** An order of a list, and how the list goes on behind a cursor. */
export interface Ordering<T> {
  /** The fragment with the ORDER BY, for a list that has several orders: `"duty/order/due-asc"`. */
  readonly order?: string;
  /** The fragment with the condition that continues behind a cursor: `"duty/after/due-asc"`. */
  readonly after: string;
  /** The values that order the list, the first deciding; their names are the parameters of `after`. */
  readonly by: Readonly<Record<string, (item: T) => SortValue>>;
  /** The parameters of `after` that are worked out of those values. */
  readonly derived?: (values: Readonly<Record<string, SortValue>>) => CypherParams;
}

/** The values that order an item in its list: what a cursor holds. */
export function sortValuesIn<T>({ by }: Ordering<T>, item: T): readonly SortValue[] {
  return Object.values(by).map((value) => value(item));
}

/** How many values order a list. */
export function sortLength({ by }: Ordering<never>): number {
  return Object.keys(by).length;
}

/** What fills the places {after} and {order} of a list behind these sort values; null for the first page. */
export function placesOf({ order, after, by, derived }: Ordering<never>, behind: readonly SortValue[] | null): Slots {
  const ordered: Slots = order === undefined ? {} : { order: { fragment: order } };
  if (behind === null) return { ...ordered, after: ANYTHING };
  const values = Object.fromEntries(Object.keys(by).map((name, place) => [name, behind[place] ?? ""]));
  return { ...ordered, after: { fragment: after, params: { ...values, ...derived?.(values) } } };
}
