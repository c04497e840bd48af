import { setMaxListeners } from "node:events";
import { QueryTimeoutError } from "../errors/domain-error";
import { ownTurn } from "../event-loop/own-turn";
import { Turnstile } from "../event-loop/turnstile";
import type { CypherQuery } from "../graph/cypher-query";
import type { CypherParams, GraphReader, QueryOptions, StoreKind } from "../graph/graph-store";
import { keyOfSlots } from "../graph/slots-key";

/** Queries of one request under way at the same time: its others wait, so that those of other requests come in between. */
const MOST_AT_ONCE = 4;

/**
 * The store as one request reads it: a few queries at a time, the same query under way asked once, and none once the
 * request is given up or one of its queries ran past its deadline.
 */
export class RequestReads implements GraphReader {
  readonly kind: StoreKind;
  readonly veil: GraphReader["veil"];
  private readonly turnstile = new Turnstile(MOST_AT_ONCE);
  private readonly underWay = new Map<string, Promise<readonly unknown[]>>();
  private readonly giving = new AbortController();
  private readonly requestId: string | undefined;

  /** `signal` gives the request up; its reason is what its reads fail with. */
  constructor(
    private readonly store: GraphReader,
    { id, signal }: { readonly id?: string; readonly signal?: AbortSignal | undefined } = {},
  ) {
    this.requestId = id;
    this.kind = store.kind;
    this.veil = store.veil;
    // Each query that waits listens.
    setMaxListeners(0, this.giving.signal);
    const giveUp = () => this.giving.abort(signal?.reason);
    if (signal?.aborted === true) giveUp();
    else signal?.addEventListener("abort", giveUp, { once: true });
  }

  read<P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions): Promise<readonly R[]> {
    const key = `${query.name} ${JSON.stringify(params)} ${keyOfSlots(options?.slots)}`;
    const known = this.underWay.get(key) as Promise<readonly R[]> | undefined;
    if (known !== undefined) return known;
    const reading = this.readInTurn(query, params, options).finally(() => this.underWay.delete(key));
    this.underWay.set(key, reading);
    return reading;
  }

  private async readInTurn<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    const { signal } = this.giving;
    const leave = await this.turnstile.enter(signal);
    try {
      const rows = await this.store.read(query, params, { ...options, signal, requestId: this.requestId });
      await ownTurn();
      return rows;
    } catch (error) {
      // What is asked beside it would most likely overrun as well, and hold up everybody.
      if (error instanceof QueryTimeoutError) this.giving.abort(error);
      throw error;
    } finally {
      leave();
    }
  }
}
