import type { Session, Transaction } from "neo4j-driver";
import type { CypherQuery } from "../cypher-query";
import type { CypherParams, GraphTransaction, QueryOptions } from "../graph-store";
import { Deadline } from "./deadline";
import { translateDriverError } from "./driver-errors";
import { driverParams } from "./driver-params";
import { decodedRows } from "./driver-rows";
import type { Neo4jSettings } from "./neo4j-options";
import { transactionConfig } from "./transaction-config";

/** One transaction on a session of its own; begun by its first query, whose name it carries in the database's log. */
export class Neo4jTransaction implements GraphTransaction {
  /** The first error of a query as the driver gave it. It forbids the commit, whatever `work` made of it. */
  failure: Error | undefined;
  /** The commit went out: from here on only the database knows whether it was done. */
  isCommitting = false;
  isOver = false;
  /** Nodes and relationships made so far. */
  created = 0;
  private transaction: Promise<Transaction> | undefined;

  constructor(
    private readonly session: Session,
    private readonly settings: Neo4jSettings,
    private readonly deadline: Deadline,
  ) {}

  async run<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    if (this.isOver) throw new Error(`The query ${query.name} came after the end of its transaction.`);
    try {
      return await this.runNow(query, params, options);
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error));
      throw translateDriverError(error, query.name);
    }
  }

  async commit(): Promise<void> {
    this.isOver = true;
    if (this.failure !== undefined) throw this.failure;
    if (this.transaction === undefined) return;
    this.isCommitting = true;
    await this.within(this.settings.deadlineMs).limit((await this.transaction).commit());
  }

  private async runNow<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions,
  ): Promise<R[]> {
    if (this.failure !== undefined) throw this.failure;
    const { text, params: all } = this.settings.files.statement(query.name, "neo4j", params, options.slots);
    const deadline = this.within(options.deadlineMs ?? this.settings.deadlineMs);
    const transaction = await deadline.limit((this.transaction ??= this.begin(query.name)));
    const result = await deadline.limit(transaction.run(text, driverParams(all)));
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    this.created += nodesCreated + relationshipsCreated;
    return decodedRows(query, result.records);
  }

  private async begin(queryName: string): Promise<Transaction> {
    return this.session.beginTransaction(transactionConfig(this.settings, queryName, this.deadline.leftMs));
  }

  private within(deadlineMs: number): Deadline {
    return new Deadline(Math.min(deadlineMs, this.deadline.leftMs));
  }
}
