/** Rows that go to or come from the store in one query: enough to be fast, few enough for its memory. */
const BATCH_SIZE = 1_000;

/** The items in batches, in their order. */
export function* batchesOf<T>(items: readonly T[], size = BATCH_SIZE): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** What the work gives for each batch, one batch after the other. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (const batch of batchesOf(items)) for (const result of await work(batch)) results.push(result);
  return results;
}
