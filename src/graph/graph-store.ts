import type { CypherQuery, CypherValue, Slots } from "./cypher-query";

/** Which engine answers. The name of a store-specific query file: `<query>.<kind>.cypher`. */
export type StoreKind = "embedded" | "neo4j";

export interface QueryOptions {
  /** Milliseconds this query may take; the store's own default otherwise. */
  readonly deadlineMs?: number;
  /** What fills the `{name}` places of the query's text: filters, orders, labels. */
  readonly slots?: Slots;
  /** Gives the query up: nobody waits for it any more, and it is not begun or asked again. Its reason is the error. */
  readonly signal?: AbortSignal;
  /** Of the request that the query is asked for: for the database's query log. */
  readonly requestId?: string | undefined;
}

/** For what reads or writes a whole graph: a count of millions, a batch on a busy machine. */
export const WHOLE_GRAPH_DEADLINE = { deadlineMs: 600_000 } satisfies QueryOptions;

/** Whether the store answers now, and if not, why, in a sentence for an administrator. */
export interface StoreHealth {
  readonly isReady: boolean;
  readonly reason?: string;
  readonly version?: string;
}

/** Runs named queries inside one transaction. */
export interface GraphTransaction {
  /** Errors: as `GraphStore.read`; any error rolls the transaction back. */
  run<P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions): Promise<readonly R[]>;
}

export type CypherParams = Readonly<Record<string, CypherValue | undefined>>;

/**
 * The port to the graph database: the only way from the nouns to the data.
 *
 * Rows carry strings, numbers, booleans, null, lists and plain maps, nothing of a driver or an engine.
 */
export interface GraphStore {
  readonly kind: StoreKind;

  /** What of a value its reader may see; without it, all. Whoever decodes by themselves what `read` gives asks it. */
  readonly veil?: (<T>(value: T) => T) | undefined;

  /**
   * Runs a reading query. Its time begins when the store begins it.
   *
   * Errors: QUERY_TIMEOUT past the deadline (the store stays usable), STORE_UNAVAILABLE when it cannot be reached.
   */
  read<P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions): Promise<readonly R[]>;

  /**
   * Runs `work` in one transaction: all of it is written, or nothing. May run `work` again after a transient conflict,
   * so `work` must do nothing but use the transaction.
   *
   * Errors: CONFLICT when retries are used up or a unique id is taken, QUERY_TIMEOUT, STORE_UNAVAILABLE.
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;

  health(): Promise<StoreHealth>;

  /** Lets running queries end, then frees everything. Closing twice is fine. */
  close(): Promise<void>;
}

/** What only asks a graph. */
export type GraphReader = Pick<GraphStore, "kind" | "read" | "veil">;
