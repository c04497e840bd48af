import DataLoader from "dataloader";
import type { Eventually } from "./when-known";

/** Finds the values of many keys, in their order. */
export type LoadBatch<V> = (keys: readonly string[]) => Promise<readonly V[]>;

/**
 * Look-ups by key, for as long as a request lives: those of a moment are batched, each is made once, and what is known is
 * given at once.
 */
export class Loader<V> {
  private readonly known = new Map<string, V>();
  private readonly batches: DataLoader<string, V>;

  /** `maxBatchSize`: keys of a single batch; more are looked up in parts. */
  constructor(load: LoadBatch<V>, { maxBatchSize = Infinity }: { readonly maxBatchSize?: number } = {}) {
    const loadAndKeep = async (keys: readonly string[]) => {
      const values = await load(keys);
      for (const [place, key] of keys.entries()) this.prime(key, values[place]!);
      return values;
    };
    this.batches = new DataLoader(loadAndKeep, { maxBatchSize });
  }

  load(key: string): Eventually<V> {
    return this.known.has(key) ? this.known.get(key)! : this.batches.load(key);
  }

  /** Remembers a value that was found in another way; one that is known stays. */
  prime(key: string, value: V): void {
    if (!this.known.has(key)) this.known.set(key, value);
  }
}
