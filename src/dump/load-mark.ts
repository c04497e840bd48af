import { randomUUID } from "node:crypto";
import { batchesOf } from "../collections/batches";
import { ConflictError } from "../errors/domain-error";
import type { Row } from "../graph/cypher-query";
import type { GraphStore, GraphTransaction } from "../graph/graph-store";
import type { RevisionRecord } from "../proof/revision-record";
import {
  addRevisionsQuery,
  beginLoadQuery,
  endLoadQuery,
  publishFirstQuery,
  publishGraphQuery,
  takeOverLoadQuery,
  touchLoadQuery,
} from "./load.query";

/** A sign of life each so often, whatever the batches do. */
const SIGN_OF_LIFE_MS = 5_000;

/** The marks that this process has set and not taken away yet. */
const OWN_TOKENS = new Set<string>();

/**
 * The mark that a load, or the sweep after one, sets in the store while it is under way. Whoever holds it may write.
 * A holder that gives no sign of life for too long loses it to somebody else, and can write no more.
 */
export class LoadMark {
  private readonly living: NodeJS.Timeout;

  private constructor(
    private readonly store: GraphStore,
    private readonly token: string,
  ) {
    OWN_TOKENS.add(token);
    this.living = setInterval(() => void this.giveSign(), SIGN_OF_LIFE_MS);
    this.living.unref();
  }

  /** Whether a mark is one that this process holds. */
  static isOwn(token: string): boolean {
    return OWN_TOKENS.has(token);
  }

  /** Errors: CONFLICT where another load, or a first revision, came before. */
  static async set(store: GraphStore): Promise<LoadMark> {
    const token = randomUUID();
    await store.write((transaction) => transaction.run(beginLoadQuery, { token }));
    return new LoadMark(store, token);
  }

  /** Takes over a mark that was found. Gives undefined where somebody else was faster. */
  static async takeOver(store: GraphStore, token: string): Promise<LoadMark | undefined> {
    const mine = randomUUID();
    const taken = await store.write((transaction) => transaction.run(takeOverLoadQuery, { token, mine }));
    return taken.length === 0 ? undefined : new LoadMark(store, mine);
  }

  /**
   * Runs `work` in one transaction that is kept only if the mark is still held at its end. Errors: CONFLICT if it is
   * not.
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.store.write(async (transaction) => {
      const result = await work(transaction);
      const held = await transaction.run(touchLoadQuery, { token: this.token });
      if (held.length === 0) throw lost();
      return result;
    });
  }

  /** Makes everything visible, and takes the mark away with that. */
  async publish(records: readonly RevisionRecord[]): Promise<void> {
    const [first, ...others] = records;
    const newest = records.at(-1);
    if (first === undefined || newest === undefined) return this.remove();
    await this.store.write(async (transaction) => {
      const { token } = this;
      const published = await transaction.run(publishFirstQuery, { token, record: { ...first } });
      if (published.length === 0) throw lost();
      for (const batch of batchesOf(others)) await transaction.run(addRevisionsQuery, { rows: asRows(batch) });
      await transaction.run(publishGraphQuery, { revision: newest.number, hash: newest.hash, at: newest.at });
    });
    this.forget();
  }

  /** Takes the mark away. */
  async remove(): Promise<void> {
    await this.store.write((transaction) => transaction.run(endLoadQuery, { token: this.token }));
    this.forget();
  }

  /** Gives no more signs of life: if the mark is still in the store, it counts as abandoned. */
  forget(): void {
    clearInterval(this.living);
    OWN_TOKENS.delete(this.token);
  }

  private async giveSign(): Promise<void> {
    // If it fails, the next batch tells why.
    await this.write(() => Promise.resolve()).catch(() => undefined);
  }
}

function asRows(records: readonly RevisionRecord[]): readonly Row[] {
  return records.map((record) => ({ ...record }));
}

function lost(): ConflictError {
  return new ConflictError(
    "The load gave no sign of life for so long that somebody else has taken it for abandoned and swept it: load again.",
  );
}
