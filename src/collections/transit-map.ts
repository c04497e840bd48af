/**
 * A map through which many values pass, a few at a time. It forgets what is deleted, as a long-lived `Map` or `Set` does not: V8
 * gives that a new table whenever the old one is full of deleted places, and the old one goes on holding what was in it then, and
 * all tables after it, until the whole heap is collected. Where the values are questions under way, their answers would be held.
 */
export class TransitMap<K, V> {
  private readonly holders = new Map<K, { value: V | undefined }>();

  get(key: K): V | undefined {
    return this.holders.get(key)?.value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    this.holders.set(key, { value });
  }

  delete(key: K): void {
    const holder = this.holders.get(key);
    if (holder === undefined) return;
    this.holders.delete(key);
    holder.value = undefined;
  }

  keys(): readonly K[] {
    return [...this.holders.keys()];
  }
}
