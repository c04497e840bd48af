import type { CypherFiles } from "../cypher-files";
import type { CypherQuery, Row } from "../cypher-query";
import { asError } from "../failures";
import type { CypherParams, GraphTransaction, QueryOptions } from "../graph-store";
import { countWriteQuery } from "../store.query";
import { asCallerSees } from "./engine-errors";
import type { AskOptions, EngineProcess } from "./engine-process";
import type { EngineOrder } from "./engine-protocol";
import { plainParams } from "../plain-params";

/** A transaction of the engine: begun by `begin`, ended once by `commit` or `rollback`. */
export class EmbeddedTransaction implements GraphTransaction {
  /** The first error of a statement. After a conflict the engine would go on and commit the rest, so this forbids it. */
  failure: Error | undefined;
  private isOver = false;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly engine: EngineProcess,
    private readonly files: CypherFiles,
    private readonly deadlineMs: number,
  ) {}

  static async begin(engine: EngineProcess, files: CypherFiles, deadlineMs: number): Promise<EmbeddedTransaction> {
    const transaction = new EmbeddedTransaction(engine, files, deadlineMs);
    await transaction.ask({ op: "begin" });
    return transaction;
  }

  /** Statements run one after another, also when they are asked for at once. */
  run<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    const result = this.last.then(() => this.runNow(query, params, options));
    this.last = result.catch((error: unknown) => void (this.failure ??= asError(error)));
    return result;
  }

  /** Counts this write and gives its number: the last statement before `commit`. */
  async count(): Promise<number> {
    await this.last;
    this.throwFailure();
    const [sequence] = await this.runNow(countWriteQuery, {}, {});
    if (sequence === undefined) throw new Error("The store has no record of itself to count writes in.");
    return sequence;
  }

  async commit(): Promise<void> {
    this.isOver = true;
    await this.ask({ op: "commit" });
  }

  async rollback(): Promise<void> {
    await this.last;
    this.isOver = true;
    await this.ask({ op: "rollback" });
  }

  private async runNow<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions,
  ): Promise<R[]> {
    if (this.isOver) throw new Error(`The query ${query.name} came after the end of its transaction.`);
    this.throwFailure();
    const statement = this.files.statement(query.name, "embedded", plainParams(params), options.slots);
    const rows: R[] = [];
    const onRows = (piece: readonly Row[]) => rows.push(...piece.map((row) => query.decode(row)));
    const deadlineMs = options.deadlineMs ?? this.deadlineMs;
    await this.ask({ op: "query", ...statement, inTransaction: true }, query.name, { deadlineMs, onRows });
    return rows;
  }

  private async ask(order: EngineOrder, queryName = `of a transaction's ${order.op}`, options?: AskOptions) {
    try {
      await this.engine.ask(order, options ?? { deadlineMs: this.deadlineMs });
    } catch (error) {
      throw asCallerSees(error, queryName);
    }
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}
