import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { CypherFiles } from "../cypher-files";
import type { CypherQuery, Row } from "../cypher-query";
import type { CypherParams, GraphStore, GraphTransaction, QueryOptions, StoreHealth } from "../graph-store";
import { unlessAborted } from "../../event-loop/abortable";
import { Turnstile } from "../../event-loop/turnstile";
import { UnderWay } from "../../event-loop/under-way";
import { CLOSED, failed, judgementOf, uncertainCommit } from "../failures";
import { bringToNewestFormat, FORMAT_MIGRATIONS, type FormatMigration } from "../store-format";
import { type DataDirectory, discardDirectory, prepareDirectory } from "./data-directory";
import { EmbeddedTransaction } from "./embedded-transaction";
import { asCallerSees } from "./engine-errors";
import type { EngineProcess } from "./engine-process";
import { EngineSupervisor } from "./engine-supervisor";
import { defaultMemoryBudgetMb } from "./memory-guard";
import { plainParams } from "../plain-params";
import { isStillHolder, removeHolder, writeHolder } from "./store-holder";
import { StoreOpening } from "./store-opening";
import { WriteQueue } from "../write-queue";

export interface EmbeddedStoreOptions {
  /** Where the store's files are; `:memory:` is a private temporary directory, removed at close. */
  readonly directory: string;
  readonly files: CypherFiles;
  /** Milliseconds that a query may take unless it says otherwise. */
  readonly deadlineMs?: number;
  /** Milliseconds that opening may take: after a crash a log has to be read again. */
  readonly openDeadlineMs?: number;
  /** Milliseconds that `close` waits for what is running. */
  readonly closeDeadlineMs?: number;
  /** Megabytes that queries may take beyond the database itself; past it the oldest one fails with QUERY_TOO_COMPLEX. */
  readonly memoryBudgetMb?: number;
  readonly migrations?: readonly FormatMigration[];
  /** Called with a sentence when the engine's process ended and is started again. */
  readonly warn?: (message: string) => void;
}

const DEFAULTS = {
  deadlineMs: 10_000,
  openDeadlineMs: 120_000,
  closeDeadlineMs: 5_000,
  memoryBudgetMb: defaultMemoryBudgetMb(),
  migrations: FORMAT_MIGRATIONS,
  warn: () => undefined,
};
/**
 * Reads that the engine works on at the same time: it has so many threads. The others wait here, where waiting does not
 * count as their time and who gives up can go.
 */
const READS_AT_ONCE = 4;
/** Attempts at a read during which the engine's process ends, and at a write that meets another one. */
const MAX_ATTEMPTS = 5;
/** Before a write is run again: a random pause up to this times 2, 4, 8, 16. */
const CONFLICT_PAUSE_MS = 10;

/**
 * The graph in a file on this machine, by the engine @grafeo-db/js in a process of its own.
 *
 * A query past its deadline ends that process, because nothing else stops it; another is started at once, reads that
 * waited on it are asked again, and a write that was under way is run again unless it was accepted.
 */
export class EmbeddedGraphStore implements GraphStore {
  readonly kind = "embedded";
  private readonly supervisor: EngineSupervisor;
  private readonly opening: StoreOpening;
  private readonly writes = new WriteQueue();
  private readonly reads = new UnderWay();
  private readonly line = new Turnstile(READS_AT_ONCE);
  private readonly insideWrite = new AsyncLocalStorage<true>();
  private closing: Promise<void> | undefined;

  private constructor(
    private readonly options: Required<EmbeddedStoreOptions>,
    private readonly directory: DataDirectory,
  ) {
    this.opening = new StoreOpening(directory, options);
    this.supervisor = new EngineSupervisor(() => this.opening.start(), options.warn);
  }

  /**
   * The store in a directory, made if it is missing, its constraints and indexes set up, in the newest format.
   *
   * Errors: STORE_UNAVAILABLE in a sentence for an administrator (it names paths): no right to the directory, a damaged
   * file, another process that has it open, a newer format, writes that were accepted and are missing.
   */
  static async open(options: EmbeddedStoreOptions): Promise<EmbeddedGraphStore> {
    const directory = prepareDirectory(options.directory);
    const complete = { ...DEFAULTS, ...options };
    const { migrations, warn } = complete;
    const store = new EmbeddedGraphStore(complete, directory);
    try {
      await store.supervisor.startOnce();
      await writeHolder(directory);
      await store.opening.adopt(await bringToNewestFormat(store, { migrations, tell: warn }));
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async read<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    this.refuseWhenClosing();
    return this.reads.until(unlessAborted(this.readInTurn(query, params, options), options.signal));
  }

  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    this.refuseWhenClosing();
    if (this.insideWrite.getStore() === true) throw new Error("A write inside a write would wait for itself for ever.");
    return this.writes.run(() => this.writeInside(work));
  }

  health(): Promise<StoreHealth> {
    const reason = this.supervisor.reason;
    const { version } = this.opening;
    return Promise.resolve(reason === undefined ? { isReady: true, version } : { isReady: false, reason, version });
  }

  /** The process id of the engine, undefined while it is started again. */
  get enginePid(): number | undefined {
    return this.supervisor.pid;
  }

  close(): Promise<void> {
    this.closing ??= this.closeNow();
    return this.closing;
  }

  private async closeNow(): Promise<void> {
    const { closeDeadlineMs } = this.options;
    const running = Promise.allSettled([this.writes.drained(), this.reads.over()]);
    await Promise.race([running, pause(closeDeadlineMs, undefined, { ref: false })]);
    this.opening.cancel();
    const engine = await this.supervisor.stop();
    if (engine !== undefined) await removeHolder(this.directory);
    // A clean close folds the log into the main file; if that takes too long, the log serves as well.
    await engine?.ask({ op: "close" }, { deadlineMs: closeDeadlineMs }).catch(() => undefined);
    engine?.kill();
    await engine?.gone;
    await discardDirectory(this.directory);
  }

  private refuseWhenClosing(): void {
    if (this.closing !== undefined) throw failed(CLOSED);
  }

  private async readInTurn<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions,
  ): Promise<R[]> {
    const leave = await this.line.enter(options.signal);
    try {
      return await this.readAgain(query, params, options);
    } finally {
      leave();
    }
  }

  private async readAgain<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions,
  ): Promise<R[]> {
    const statement = this.options.files.statement(query.name, this.kind, plainParams(params), options.slots);
    const deadlineMs = options.deadlineMs ?? this.options.deadlineMs;
    for (let attempt = 1; ; attempt++) {
      try {
        const rows: R[] = [];
        const onRows = (piece: readonly Row[]) => rows.push(...piece.map((row) => query.decode(row)));
        const engine = await this.supervisor.current(deadlineMs);
        await engine.ask({ op: "query", ...statement, inTransaction: false }, { deadlineMs, onRows });
        this.supervisor.noteSuccess();
        return rows;
      } catch (error) {
        const seen = asCallerSees(error, query.name);
        if (!isTransient(seen) || attempt === MAX_ATTEMPTS || options.signal?.aborted === true) throw seen;
      }
    }
  }

  private async writeInside<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    try {
      return await this.insideWrite.run(true, () => this.writeAgain(work));
    } finally {
      // On Node 20 every promise of the process costs a look at each of these that was used and not put away.
      this.insideWrite.disable();
    }
  }

  private async writeAgain<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.writeOnce(work);
      } catch (error) {
        if (!isTransient(error) || attempt === MAX_ATTEMPTS) throw error;
        await pause(CONFLICT_PAUSE_MS * 2 ** attempt * Math.random());
      }
    }
  }

  private async writeOnce<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const { deadlineMs, files } = this.options;
    const engine = await this.supervisor.current(deadlineMs);
    const transaction = await EmbeddedTransaction.begin(engine, files, deadlineMs);
    try {
      const result = await work(transaction);
      const sequence = await transaction.count();
      await this.commit(engine, transaction, sequence);
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => engine.kill("a transaction could not be rolled back"));
      // `work` sees errors as callers do, and may throw one of its own instead.
      throw isTransient(transaction.failure) ? transaction.failure : error;
    }
  }

  private async commit(engine: EngineProcess, transaction: EmbeddedTransaction, sequence: number): Promise<void> {
    try {
      await transaction.commit();
    } catch (error) {
      // Without a conflict, which is an answer, only the file knows whether it was accepted.
      const { isTransient: mayBeRepeated, isLoss } = judgementOf(error);
      const isConflict = mayBeRepeated === true && isLoss !== true;
      if (isConflict || !(await this.wasAccepted(engine, sequence))) throw error;
    }
    this.supervisor.noteSuccess();
    await this.opening.remember(sequence);
  }

  /** Whether a write whose commit failed or was not answered was accepted: the store is opened again and its count tells. */
  private async wasAccepted(engine: EngineProcess, sequence: number): Promise<boolean> {
    engine.kill("a commit failed");
    try {
      await this.supervisor.current(this.options.openDeadlineMs);
    } catch (cause) {
      throw uncertainCommit(cause);
    }
    // Another process that had the store meanwhile may have counted a write of its own.
    if (!(await isStillHolder(this.directory))) throw uncertainCommit(undefined);
    return this.opening.sequenceFound >= sequence;
  }
}

function isTransient(error: unknown): boolean {
  return judgementOf(error).isTransient === true;
}
