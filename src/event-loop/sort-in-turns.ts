import { Pace } from "./pace";

/** Sorted at once: some milliseconds. */
const RUN = 4_096;

/** The items in order, equal ones as they came, without holding the event loop: short runs are sorted, then merged. */
export async function sortInTurns<T>(items: readonly T[], compare: (a: T, b: T) => number): Promise<readonly T[]> {
  const pace = new Pace();
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare));
    await pace.rest();
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let place = 0; place < runs.length; place += 2)
      merged.push(await merge(runs[place] ?? [], runs[place + 1] ?? [], compare, pace));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (a: T, b: T) => number,
  pace: Pace,
): Promise<readonly T[]> {
  const merged: T[] = [];
  for (let i = 0, j = 0; i < one.length || j < other.length;) {
    const isOther = i >= one.length || (j < other.length && compare(one[i] as T, other[j] as T) > 0);
    merged.push((isOther ? other[j++] : one[i++]) as T);
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return merged;
}
