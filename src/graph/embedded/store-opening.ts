import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { CypherFiles } from "../cypher-files";
import type { Row } from "../cypher-query";
import { DeadlineError, failed, foreignGraph } from "../failures";
import { type FormatMigration, refuseNewerFormat } from "../store-format";
import { storeRecordQuery, type StoreRecord } from "../store.query";
import { type DataDirectory, checkDatabase } from "./data-directory";
import { asCallerSees, EngineDiedError, EngineError } from "./engine-errors";
import { type AskOptions, EngineProcess } from "./engine-process";
import { heldError, isRunning, readHolder } from "./store-holder";
import { WriteSequence } from "./write-sequence";

interface StoreOpeningOptions {
  readonly files: CypherFiles;
  readonly openDeadlineMs: number;
  readonly memoryBudgetMb: number;
  readonly migrations: readonly FormatMigration[];
  readonly warn: (message: string) => void;
}

/** The words of a state, stemmed by the service: the one property that full text search reads. */
const TEXT_INDEX = { label: "State", property: "searchText" };
/** The engine's code when another process has its file locked. */
const LOCKED = "X001";
/** A service that was killed leaves its engine's process behind for a moment, so a locked file is tried again … */
const LOCKED_RETRY_MS = 100;
/** … for this long. */
const LOCKED_WAIT_MS = 3_000;

/** Starts the engine on the store's file and looks whether all is there that should be. */
export class StoreOpening {
  /** The engine's name and version, once it has been open. */
  version = "grafeo";
  /** The count of accepted writes that the last opening found. */
  sequenceFound = 0;
  private nodesFound = 0;
  private storeId: string | undefined;

  private underWay: EngineProcess | undefined;
  private readonly withinDeadline: Pick<AskOptions, "deadlineMs">;
  private readonly sequence: WriteSequence;

  constructor(
    private readonly directory: DataDirectory,
    private readonly options: StoreOpeningOptions,
  ) {
    this.sequence = new WriteSequence(directory);
    this.withinDeadline = { deadlineMs: options.openDeadlineMs };
  }

  /**
   * A process with the store open, its constraints and indexes set up.
   *
   * Errors: STORE_UNAVAILABLE, in a sentence for an administrator.
   */
  async start(): Promise<EngineProcess> {
    checkDatabase(this.directory);
    const engine = new EngineProcess();
    this.underWay = engine;
    try {
      await this.openFile(engine);
      await this.examine(engine);
      await this.setUpSchema(engine);
      return engine;
    } catch (error) {
      engine.kill();
      await engine.gone;
      throw openingError(error, this.directory);
    } finally {
      this.underWay = undefined;
    }
  }

  /** Gives up an opening that is under way, which fails then. */
  cancel(): void {
    this.underWay?.kill("the store is being closed");
  }

  /** Takes the store's record as the one that later openings must find, and remembers its count. */
  async adopt(record: StoreRecord): Promise<void> {
    this.storeId = record.storeId;
    await this.remember(record.sequence);
  }

  /** Remembers that a write was accepted. Never fails: the write stays accepted, and the next one is remembered again. */
  async remember(sequence: number): Promise<void> {
    this.sequenceFound = sequence;
    if (this.storeId === undefined) return;
    try {
      await this.sequence.remember({ storeId: this.storeId, sequence });
    } catch (error) {
      this.options.warn(`The count of writes could not be kept beside the store: ${String(error)}`);
    }
  }

  private async openFile(engine: EngineProcess): Promise<void> {
    const { databaseFile: file, isPrivate, path } = this.directory;
    const order = {
      op: "open",
      file,
      isDurable: !isPrivate,
      memoryBudgetMb: this.options.memoryBudgetMb,
      ...(isPrivate ? { removeWhenOrphaned: path } : {}),
    } as const;
    const lockedUntil = performance.now() + LOCKED_WAIT_MS;
    for (;;) {
      try {
        const opened = await engine.ask(order, this.withinDeadline);
        this.version = opened?.version ?? this.version;
        this.nodesFound = opened?.nodeCount ?? 0;
        return;
      } catch (error) {
        if (!isLocked(error)) throw error;
        const holder = await readHolder(this.directory);
        if (isRunning(holder) || performance.now() > lockedUntil) throw heldError(this.directory, holder, error);
        await pause(LOCKED_RETRY_MS);
      }
    }
  }

  private async examine(engine: EngineProcess): Promise<void> {
    const record = await this.record(engine);
    if (record === undefined && this.nodesFound > 0)
      throw failed(foreignGraph(this.directory.path, "ZVENO_DATA_DIR"), undefined, { nodes: this.nodesFound });
    if (record !== undefined) refuseNewerFormat(record, this.options.migrations);
    await this.sequence.verify(record);
    this.sequenceFound = record?.sequence ?? 0;
  }

  private async record(engine: EngineProcess): Promise<StoreRecord | undefined> {
    const { text, params } = this.options.files.statement(storeRecordQuery.name, "embedded", {});
    const records: StoreRecord[] = [];
    const onRows = (rows: readonly Row[]) => records.push(...rows.map((row) => storeRecordQuery.decode(row)));
    await engine.ask({ op: "query", text, params, inTransaction: false }, { ...this.withinDeadline, onRows });
    return records[0];
  }

  private async setUpSchema(engine: EngineProcess): Promise<void> {
    const { files } = this.options;
    for (const name of files.schemaOf("embedded"))
      await engine.ask(
        { op: "query", text: files.file(name, "embedded").text, params: {}, inTransaction: false },
        this.withinDeadline,
      );
    await engine.ask({ op: "ensureTextIndex", ...TEXT_INDEX }, this.withinDeadline);
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof EngineError && error.engineCode === LOCKED;
}

/** The error for an administrator. It names the path, which callers do not get to see. */
function openingError(error: unknown, { path }: DataDirectory): unknown {
  const because = (reason: string, cause: unknown) =>
    new StoreUnavailableError(`The store in ${path} could not be opened. ${reason}`, {}, { cause });
  if (error instanceof DeadlineError)
    return because(`It took longer than ${error.deadlineMs / 1000} s: try again, or give it more time.`, error);
  if (error instanceof EngineDiedError) return because(error.message, error);
  const seen = asCallerSees(error, "that sets up the schema");
  return error instanceof EngineError && seen instanceof StoreUnavailableError ? because(seen.message, error) : seen;
}
