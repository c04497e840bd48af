import type { MessagePort } from "node:worker_threads";
import { TransitMap } from "../collections/transit-map";
import type { Pieces } from "../event-loop/pieces";
import { itemsOf, piecesOf } from "../event-loop/pieces";
import type { CypherQuery, Row } from "./cypher-query";
import type { CypherParams, GraphReader, QueryOptions, StoreKind } from "./graph-store";

interface Asked {
  readonly id: number;
  readonly name: string;
  readonly params: CypherParams;
  readonly options: QueryOptions | undefined;
}

/** `rows` of a query that failed are null; its error stays with the thread that has the store. */
interface Answered {
  readonly id: number;
  readonly rows: Pieces | null;
}

/** Answers, for a thread that has no store, what its `ReaderOverPort` asks at the other end. */
export class AnsweredReads {
  private readonly running = new Set<Promise<void>>();
  /** Why a query failed: the first of those that did. */
  failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly reader: GraphReader,
    private readonly port: MessagePort,
  ) {
    port.on("message", (asked: Asked) => {
      const answer = this.answer(asked).finally(() => this.running.delete(answer));
      this.running.add(answer);
    });
  }

  /** Takes no more questions; settles when none runs. */
  async end(): Promise<void> {
    this.port.close();
    await Promise.all(this.running);
  }

  private async answer({ id, name, params, options }: Asked): Promise<void> {
    const rows = await this.rowsOf({ name, decode: (row) => row }, params, options);
    this.port.postMessage({ id, rows } satisfies Answered);
  }

  private async rowsOf(
    query: CypherQuery<CypherParams, Row>,
    params: CypherParams,
    options: QueryOptions | undefined,
  ): Promise<Pieces | null> {
    try {
      return await piecesOf(await this.reader.read(query, params, options));
    } catch (error) {
      this.failure ??= { error };
      return null;
    }
  }
}

/** Reads the graph in a thread that has no store: the thread at the other end of the port asks its own. */
export class ReaderOverPort implements GraphReader {
  private readonly waiting = new TransitMap<number, (rows: Pieces | null) => void>();
  private asked = 0;

  constructor(
    readonly kind: StoreKind,
    private readonly port: MessagePort,
  ) {
    port.on("message", ({ id, rows }: Answered) => {
      this.waiting.get(id)?.(rows);
      this.waiting.delete(id);
    });
  }

  /** Errors: one that says only that it failed, because the other thread has the error. */
  async read<P extends CypherParams, R>(
    { name, decode }: CypherQuery<P, R>,
    params: P,
    options?: QueryOptions,
  ): Promise<readonly R[]> {
    const id = (this.asked += 1);
    const answer = new Promise<Pieces | null>((resolve) => this.waiting.set(id, resolve));
    this.port.postMessage({ id, name, params, options } satisfies Asked);
    const rows = await answer;
    if (rows === null) throw new Error(`The query ${name} failed.`);
    return (await itemsOf<Row>(rows)).map(decode);
  }
}
