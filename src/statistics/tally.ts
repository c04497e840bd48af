import { compareValues } from "../pagination/page";
import type { Dimension } from "./dimension";

/** The values that a thing has in a dimension, in order: none, one, or several where it has several programmes, say. */
export type GroupValues = readonly string[];

/** Things that have the same values in each of some dimensions. */
export interface TallyGroup {
  /** One for each dimension, in their order. */
  readonly values: readonly GroupValues[];
  readonly count: number;
  /** Of all that is counted, in order, where they were asked for. */
  readonly ids: readonly string[];
}

/** Things of one noun in groups: each is counted in exactly one of them, so that the counts add up to the total. */
export interface Tally {
  readonly groupBy: readonly Dimension[];
  readonly total: number;
  readonly groups: readonly TallyGroup[];
}

/** Sorts behind every value: what has none comes last. */
const BEHIND_ALL = "\uffff";

/** The tally of groups that may have the same values: those become one. Groups are in the order of their values. */
export function tallyOf(groupBy: readonly Dimension[], parts: readonly TallyGroup[]): Tally {
  const merged = new Map<string, TallyGroup>();
  for (const part of parts) {
    const key = JSON.stringify(part.values);
    const known = merged.get(key);
    merged.set(key, known === undefined ? part : together(known, part));
  }
  const groups = [...merged.values()]
    .map((group) => ({ ...group, ids: [...group.ids].sort() }))
    .sort((a, b) => compareValues(sortValues(a), sortValues(b)));
  return { groupBy, total: groups.reduce((sum, { count }) => sum + count, 0), groups };
}

function together(one: TallyGroup, other: TallyGroup): TallyGroup {
  return { values: one.values, count: one.count + other.count, ids: [...one.ids, ...other.ids] };
}

function sortValues({ values }: TallyGroup): readonly string[] {
  return values.map((each) => (each.length === 0 ? BEHIND_ALL : each.join(" ")));
}
