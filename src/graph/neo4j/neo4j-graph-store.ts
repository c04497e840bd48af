import { StoreUnavailableError } from "../../errors/domain-error";
import { UnderWay } from "../../event-loop/under-way";
import type { CypherQuery } from "../cypher-query";
import type { CypherParams, GraphStore, GraphTransaction, QueryOptions, StoreHealth } from "../graph-store";
import { judgementOf } from "../failures";
import { storeRecordQuery } from "../store.query";
import { DirectStore } from "./direct-store";
import { completeOptions, type Neo4jOptions, type Neo4jSettings } from "./neo4j-options";
import { explainOutage } from "./explain-outage";
import { Reconnector } from "./reconnector";
import { setUpStore } from "./store-setup";
import { TimeLimit } from "./time-limit";

/** How long the database may take to say that it is there. */
const HEALTH_MS = 2_000;
/** A timer that comes later than this tells of this process, not of the database. */
const LATENESS_MS = 300;

/**
 * The graph in a Neo4j, 5.26 or later, over Bolt.
 *
 * While the database cannot be used, requests fail at once with STORE_UNAVAILABLE and the reason; attempts to reach it
 * go on in the background, with growing pauses, until it is there and set up.
 */
export class Neo4jGraphStore implements GraphStore {
  readonly kind = "neo4j";
  private readonly direct: DirectStore;
  /** A connection of its own: whether the database is there is not asked in the queue of those who ask it. */
  private readonly watch: DirectStore;
  private readonly reconnector: Reconnector;
  private readonly running = new UnderWay();
  private checking: Promise<void> | undefined;
  private closing: Promise<void> | undefined;

  private constructor(private readonly settings: Neo4jSettings) {
    this.direct = new DirectStore(settings);
    this.watch = new DirectStore(settings);
    this.reconnector = new Reconnector({
      connect: () => this.connect(),
      explain: (error) => explainOutage(error, settings.url),
      pauses: settings.pauses,
      onChange: () => settings.onHealthChange?.(this.currentHealth()),
    });
  }

  /**
   * The store, ready or not: when the first attempt to reach the database fails or takes longer than a query may, it
   * goes on trying, and `health` says why.
   *
   * Errors: STORE_UNAVAILABLE for a URL that is no address of a Neo4j.
   */
  static async open(options: Neo4jOptions): Promise<Neo4jGraphStore> {
    const store = new Neo4jGraphStore(completeOptions(options));
    const firstAttempt = store.reconnector.start();
    await new TimeLimit(store.settings.deadlineMs).race(firstAttempt).catch(() => undefined);
    return store;
  }

  read<P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions): Promise<readonly R[]> {
    return this.watched(() => this.direct.read(query, params, options));
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.watched(() => this.direct.write(work));
  }

  async health(): Promise<StoreHealth> {
    if (this.reconnector.reason === undefined) await this.check();
    return this.currentHealth();
  }

  close(): Promise<void> {
    return (this.closing ??= this.closeNow());
  }

  private async closeNow(): Promise<void> {
    const stopped = this.reconnector.stop();
    await this.running.over();
    // Ends an attempt to connect that is under way.
    await Promise.all([this.direct.close(), this.watch.close()]);
    await stopped;
  }

  private async watched<T>(task: () => Promise<T>): Promise<T> {
    this.reconnector.requireReady();
    try {
      return await this.running.until(task());
    } catch (error) {
      const { isLoss, isUnanswered } = judgementOf(error);
      if (isLoss === true) this.lose(error);
      // A server that hangs shows in nothing but silence.
      else if (isUnanswered === true) void this.check();
      throw error;
    }
  }

  /** Asks the database whether it is there. Those who ask at the same time share one question. */
  private check(): Promise<void> {
    this.checking ??= this.probe().finally(() => (this.checking = undefined));
    return this.checking;
  }

  private async probe(): Promise<void> {
    const begun = performance.now();
    try {
      await this.watch.read(storeRecordQuery, {}, { deadlineMs: HEALTH_MS });
    } catch (error) {
      const isLate = performance.now() - begun > HEALTH_MS + LATENESS_MS;
      // This process was held up: the answer may have been in time, so ask again.
      if (isLate && judgementOf(error).isUnanswered === true) await this.probe();
      else this.lose(error);
    }
  }

  /** Says what is known at once: requests wait for this. The attempt to connect that follows finds out the reason. */
  private lose(error: unknown): void {
    const { isRefusal, isUnanswered } = judgementOf(error);
    const message = isUnanswered === true ? "Neo4j does not answer." : "Neo4j cannot be reached.";
    this.reconnector.lose({
      error: new StoreUnavailableError(message, {}, { cause: error }),
      isRefusal: isRefusal === true,
    });
  }

  private async connect(): Promise<void> {
    this.direct.renewConnections();
    this.watch.renewConnections();
    this.watch.forgetWrites();
    try {
      await this.direct.read(storeRecordQuery, {});
    } catch (error) {
      if (judgementOf(error).isUnanswered === true) this.direct.forgetWrites();
      throw error;
    }
    await setUpStore(this.direct, this.settings);
  }

  private currentHealth(): StoreHealth {
    const reason = this.reconnector.reason;
    const version = this.direct.agent === undefined ? {} : { version: this.direct.agent.replace("/", " ") };
    return reason === undefined ? { isReady: true, ...version } : { isReady: false, reason, ...version };
  }
}
