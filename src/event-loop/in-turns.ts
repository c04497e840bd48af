import { addToGroup } from "../collections/group-by";
import { Pace } from "./pace";

/** Does a step of some microseconds with each item, one after the other, without holding the event loop. */
export async function forEachInTurns<T>(items: Iterable<T>, step: (item: T) => void): Promise<void> {
  const pace = new Pace();
  for (const item of items) {
    step(item);
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
}

/** What a step of some microseconds makes of each item, in their order, without holding the event loop. */
export async function mapInTurns<T, R>(items: Iterable<T>, make: (item: T) => R): Promise<R[]> {
  const made: R[] = [];
  await forEachInTurns(items, (item) => void made.push(make(item)));
  return made;
}

/** As `groupBy`, without holding the event loop. */
export async function groupInTurns<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Promise<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  await forEachInTurns(items, (item) => addToGroup(groups, keyOf(item), item));
  return groups;
}
