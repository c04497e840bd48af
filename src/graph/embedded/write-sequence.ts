import { open, readFile, rename } from "node:fs/promises";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { StoreRecord } from "../store.query";
import type { DataDirectory } from "./data-directory";

/** The content of the file beside the database: which store it is, and how many writes it holds at least. */
type Remembered = Pick<StoreRecord, "storeId" | "sequence">;

/**
 * The count of accepted writes, kept a second time beside the database. The engine opens a database whose log is missing
 * or cut, and says nothing; but then the database counts fewer writes than this file.
 */
export class WriteSequence {
  constructor(private readonly directory: DataDirectory) {}

  /**
   * Remembers a write. Call it after the write was accepted, so that the file never counts more than the database.
   */
  async remember({ storeId, sequence }: Remembered): Promise<void> {
    const next = `${this.directory.sequenceFile}.next`;
    const file = await open(next, "w", 0o600);
    try {
      await file.writeFile(`${JSON.stringify({ storeId, sequence })}\n`);
      if (!this.directory.isPrivate) await file.datasync();
    } finally {
      await file.close();
    }
    await rename(next, this.directory.sequenceFile);
  }

  /** Errors: STORE_UNAVAILABLE when the database is another one, or holds less, than what is remembered. */
  async verify(record: StoreRecord | undefined): Promise<void> {
    const remembered = await this.recall();
    if (remembered === undefined) return;
    if (record === undefined || record.sequence < remembered.sequence)
      throw this.lost(remembered, record?.sequence ?? 0);
    if (record.storeId !== remembered.storeId) throw this.other();
  }

  private async recall(): Promise<Remembered | undefined> {
    const text = await readFile(this.directory.sequenceFile, "utf8").catch(absent);
    return text === undefined ? undefined : this.parse(text);
  }

  private parse(text: string): Remembered {
    try {
      const remembered = JSON.parse(text) as Partial<Remembered>;
      if (typeof remembered.storeId === "string" && typeof remembered.sequence === "number")
        return remembered as Remembered;
    } catch {
      // Reported below.
    }
    throw new StoreUnavailableError(
      `${this.directory.sequenceFile} cannot be understood, so it is not certain that the store is whole: ` +
        "restore both from a backup, or remove this file if you know that it is.",
    );
  }

  private lost(remembered: Remembered, found: number): StoreUnavailableError {
    return new StoreUnavailableError(
      `The store has lost writes: it accepted ${remembered.sequence} and holds ${found}. A part of its log is missing. ` +
        `Restore ${this.directory.path} from a backup; or, to go on with what is left, remove ${this.directory.sequenceFile}.`,
      { accepted: remembered.sequence, found },
    );
  }

  private other(): StoreUnavailableError {
    return new StoreUnavailableError(
      `The store in ${this.directory.path} is not the one that was there before. If that is what you want, ` +
        `remove ${this.directory.sequenceFile}.`,
    );
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
