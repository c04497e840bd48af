import { open as openFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { GrafeoDB, type Transaction } from "@grafeo-db/js";
import type { EngineOrder, OpenedDatabase } from "./engine-protocol";
import { RowPieces, type SendRows } from "./row-pieces";

/** The log is folded into the main file at this size: it is what has to be read again after a crash (16 MB: about 0.3 s). */
const CHECKPOINT_AT_BYTES = 16 * 1024 * 1024;

type Order<Op extends EngineOrder["op"]> = Extract<EngineOrder, { op: Op }>;

/** The engine, open on one file, in the process of its own that `engine-child.ts` is. */
export class EngineSession {
  private database: GrafeoDB | undefined;
  private transaction: Transaction | undefined;
  private logDirectory = "";
  private isDurable = true;

  open(order: Order<"open">): OpenedDatabase {
    this.database = GrafeoDB.create(order.file);
    this.database.setCheckpointTriggers({ walBytes: CHECKPOINT_AT_BYTES });
    this.logDirectory = `${order.file}.wal`;
    this.isDurable = order.isDurable;
    return { version: `grafeo ${this.database.version()}`, nodeCount: this.database.nodeCount() };
  }

  async query(order: Order<"query">, send: SendRows): Promise<void> {
    const runner = order.inTransaction ? this.running() : this.opened();
    const result = await runner.executeCypher(order.text, order.params);
    const pieces = new RowPieces(send);
    for (let index = 0; index < result.length; index++) await pieces.add(result.get(index));
    await pieces.end();
  }

  begin(): void {
    if (this.transaction !== undefined) throw new Error("A transaction is running already.");
    this.transaction = this.opened().beginTransaction();
  }

  async commit(): Promise<void> {
    const transaction = this.running();
    transaction.commit();
    this.transaction = undefined;
    if (this.isDurable) await this.syncLog();
  }

  rollback(): void {
    const transaction = this.transaction;
    this.transaction = undefined;
    if (transaction?.isActive === true) transaction.rollback();
  }

  /**
   * The index is kept in the file, comes back with it and follows writes inside transactions and their rollback. Making
   * it again would read every node once more, so ask first: a search in an index that is not there is an error.
   */
  async ensureTextIndex(order: Order<"ensureTextIndex">): Promise<void> {
    const database = this.opened();
    try {
      await database.textSearch(order.label, order.property, "a", 1);
    } catch {
      await database.createTextIndex(order.label, order.property, { tokenizer: "standard", stopWords: [] });
    }
  }

  close(): void {
    this.rollback();
    this.database?.close();
    this.database = undefined;
  }

  /**
   * The engine hands a commit to the operating system, which outlives this process, but not a loss of power. Usually
   * there is one log; while a checkpoint runs there are two, and the commit may be in either.
   */
  private async syncLog(): Promise<void> {
    for (const name of await readdir(this.logDirectory)) await syncFile(join(this.logDirectory, name));
  }

  private opened(): GrafeoDB {
    if (this.database === undefined) throw new Error("The database is not open.");
    return this.database;
  }

  private running(): Transaction {
    if (this.transaction === undefined) throw new Error("No transaction is running.");
    return this.transaction;
  }
}

async function syncFile(path: string): Promise<void> {
  try {
    const file = await openFile(path, "r+");
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    // A log that a checkpoint has just folded in and removed needs no sync.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
