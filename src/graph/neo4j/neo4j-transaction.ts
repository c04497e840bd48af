import type { Session, Transaction } from "neo4j-driver";
import type { CypherQuery, Slots } from "../cypher-query";
import type { CypherParams, GraphTransaction, QueryOptions } from "../graph-store";
import { asCallerSees } from "./driver-errors";
import { driverParams } from "./driver-params";
import { decodedRows } from "./driver-rows";
import type { Neo4jSettings } from "./neo4j-options";
import { TimeLimit } from "./time-limit";
import { transactionConfig } from "./transaction-config";

/** One transaction on a session of its own. Its first query begins it and gives it a name in the database's log. */
export class Neo4jTransaction implements GraphTransaction {
  /** The first error of a query. It forbids the commit, whatever `work` made of it. */
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
    private readonly timeLimit: TimeLimit,
  ) {}

  async run<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    if (this.isOver) throw new Error(`The query ${query.name} came after the end of its transaction.`);
    const timeLimit = this.within(options.deadlineMs ?? this.settings.deadlineMs);
    try {
      return await this.runNow(query, params, timeLimit, options.slots);
    } catch (error) {
      const seen = asCallerSees(error, query.name, timeLimit.totalMs);
      this.failure ??= seen;
      throw seen;
    }
  }

  async commit(): Promise<void> {
    this.isOver = true;
    if (this.failure !== undefined) throw this.failure;
    if (this.transaction === undefined) return;
    this.isCommitting = true;
    const timeLimit = this.within(this.settings.deadlineMs);
    try {
      await timeLimit.race((await this.transaction).commit());
    } catch (error) {
      throw asCallerSees(error, "of the commit", timeLimit.totalMs);
    }
  }

  private async runNow<P extends CypherParams, R>(
    query: CypherQuery<P, R>,
    params: P,
    timeLimit: TimeLimit,
    slots: Slots | undefined,
  ): Promise<R[]> {
    if (this.failure !== undefined) throw this.failure;
    const { text, params: all } = this.settings.files.statement(query.name, "neo4j", params, slots);
    const transaction = await timeLimit.race((this.transaction ??= this.begin(query.name)));
    const result = await timeLimit.race(transaction.run(text, driverParams(all)));
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    this.created += nodesCreated + relationshipsCreated;
    return decodedRows(query, result.records);
  }

  private async begin(queryName: string): Promise<Transaction> {
    return this.session.beginTransaction(transactionConfig(queryName, this.timeLimit.leftMs));
  }

  private within(deadlineMs: number): TimeLimit {
    return new TimeLimit(Math.min(deadlineMs, this.timeLimit.leftMs));
  }
}
