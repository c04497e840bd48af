import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import { unlessAborted } from "../../event-loop/abortable";
import type { CypherQuery } from "../cypher-query";
import type { CypherParams, GraphStore, GraphTransaction, QueryOptions, StoreHealth } from "../graph-store";
import { judgementOf, uncertainCommit } from "../failures";
import { createDriver } from "./create-driver";
import { asCallerSees } from "./driver-errors";
import { driverParams } from "./driver-params";
import { decodedRows } from "./driver-rows";
import type { Neo4jSettings } from "./neo4j-options";
import { Neo4jTransaction } from "./neo4j-transaction";
import { PlanUpkeep, RENEWAL_SECONDS, renewStatisticsQuery } from "./plan-upkeep";
import { retryTransient } from "./retry";
import { TimeLimit } from "./time-limit";
import { transactionConfig } from "./transaction-config";

/** Rows that come at once. The driver holds the event loop while it reads a portion, and each costs a round trip. */
const ROWS_A_PORTION = 500;
/** How long the rollback of a failed transaction may hold up the next attempt. */
const ROLLBACK_MS = 1_000;

interface DriverStatement {
  readonly text: string;
  readonly params: Record<string, unknown>;
  readonly options: QueryOptions;
}

/** Reads and writes over the driver, without asking first whether the database is there. */
export class DirectStore implements GraphStore {
  readonly kind = "neo4j";
  /** The server's name and version as it last gave them: `"Neo4j/5.26.16"`. */
  agent: string | undefined;
  private driver: Driver;
  /** The database asked; until the server has said which is its default one, undefined. To name it spares the server the look. */
  private database: string | undefined;
  /** Makes reads on a follower wait for what this service has written. A single server needs none. */
  private bookmarkManager: BookmarkManager | undefined;
  private readonly planUpkeep = new PlanUpkeep();

  constructor(private readonly settings: Neo4jSettings) {
    this.driver = createDriver(settings);
    this.database = settings.database;
    this.forgetWrites();
  }

  async read<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    const timeLimit = new TimeLimit(options.deadlineMs ?? this.settings.deadlineMs);
    const statement = this.settings.files.statement(query.name, "neo4j", params, options.slots);
    const { signal } = options;
    const asked = { ...statement, params: driverParams(statement.params), options };
    const mayRepeat = (error: unknown) => isTransient(error) && signal?.aborted !== true;
    return retryTransient(() => this.readOnce(query, asked, timeLimit), mayRepeat, timeLimit);
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const timeLimit = new TimeLimit(this.settings.transactionDeadlineMs);
    return retryTransient(() => this.writeOnce(work, timeLimit), isTransient, timeLimit);
  }

  /**
   * Runs a file that no explicit transaction may hold, such as the making of an index. Another service may be making
   * the same one: they wait for each other's locks in a circle, or `IF NOT EXISTS` misses what the other has just made.
   */
  define(name: string): Promise<void> {
    const timeLimit = new TimeLimit(this.settings.transactionDeadlineMs);
    return retryTransient(() => this.defineOnce(name, timeLimit), isTransient, timeLimit);
  }

  health(): Promise<StoreHealth> {
    return Promise.resolve({ isReady: true });
  }

  /**
   * Goes on with new connections. Those in use have a deadline's time to end: a server that hangs would keep them for
   * ever.
   */
  renewConnections(): void {
    const old = this.driver;
    this.driver = createDriver(this.settings);
    this.database = this.settings.database;
    setTimeout(() => void old.close(), this.settings.deadlineMs).unref();
  }

  /** No longer waits for earlier writes: in a database that was put back from a backup they would never arrive. */
  forgetWrites(): void {
    this.bookmarkManager = isCluster(this.settings) ? neo4j.bookmarkManager() : undefined;
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async defineOnce(name: string, timeLimit: TimeLimit): Promise<void> {
    const { files, transactionDeadlineMs } = this.settings;
    const session = this.session(neo4j.session.WRITE);
    const config = transactionConfig(name, transactionDeadlineMs);
    try {
      await timeLimit.race(session.run(files.file(name, "neo4j").text, {}, config));
    } catch (error) {
      throw asCallerSees(error, name, timeLimit.totalMs);
    } finally {
      release(session);
    }
  }

  private async readOnce<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    { text, params, options: { signal, requestId } }: DriverStatement,
    timeLimit: TimeLimit,
  ): Promise<R[]> {
    const session = this.session(neo4j.session.READ);
    try {
      const config = transactionConfig(query.name, timeLimit.leftMs, requestId);
      const answer = timeLimit.race(withoutTrace(() => session.run(text, params, config)));
      const result = await unlessAborted(answer, signal);
      this.agent = result.summary.server.agent ?? this.agent;
      this.database ??= result.summary.database.name ?? undefined;
      return await decodedRows(query, result.records);
    } catch (error) {
      throw asCallerSees(error, query.name, timeLimit.totalMs);
    } finally {
      release(session);
    }
  }

  private async writeOnce<T>(work: (transaction: GraphTransaction) => Promise<T>, timeLimit: TimeLimit): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    const transaction = new Neo4jTransaction(session, this.settings, timeLimit);
    try {
      const result = await work(transaction);
      await transaction.commit();
      if (this.planUpkeep.isDueAfter(transaction.created)) await this.renewPlans();
      return result;
    } catch (error) {
      transaction.isOver = true;
      // Closing rolls back. The next attempt should not meet the locks of this one.
      await new TimeLimit(ROLLBACK_MS).race(session.close()).catch(() => undefined);
      if (transaction.isCommitting && isUnknown(error)) throw uncertainCommit(error);
      // The first query's error, if there is one: `work` may have thrown another in its place.
      throw transaction.failure ?? error;
    } finally {
      release(session);
    }
  }

  /** A database that does not let this user renew them answers as before, only slower. */
  private async renewPlans(): Promise<void> {
    const options = { deadlineMs: RENEWAL_SECONDS * 1000 };
    await this.read(renewStatisticsQuery, { seconds: RENEWAL_SECONDS }, options).catch(() => undefined);
  }

  private session(defaultAccessMode: "READ" | "WRITE"): Session {
    return this.driver.session({
      defaultAccessMode,
      fetchSize: ROWS_A_PORTION,
      ...(this.bookmarkManager === undefined ? {} : { bookmarkManager: this.bookmarkManager }),
      ...(this.database === undefined ? {} : { database: this.database }),
    });
  }
}

/** The driver takes down for each query where it was asked, which costs as much as its answer; our errors name the query. */
function withoutTrace<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Whether several servers may answer, of which one may not know yet what another has accepted. */
function isCluster({ url }: Neo4jSettings): boolean {
  return url.startsWith("neo4j");
}

/** Gives the connection back, stopping a query that still runs. Not awaited: a server that hangs would never let go. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}

function isTransient(error: unknown): boolean {
  return judgementOf(error).isTransient === true;
}

/** Whether a commit that failed so may have been accepted: the server did not say that it was refused. */
function isUnknown(error: unknown): boolean {
  const { isLoss, isUnanswered } = judgementOf(error);
  return isLoss === true || isUnanswered === true;
}
