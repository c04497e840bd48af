import type { CypherFiles } from "../cypher-files";
import type { StoreHealth } from "../graph-store";

/** Where the database is and how to behave towards it. */
export interface Neo4jOptions {
  /** `bolt://` or `neo4j://`, with `+s` for TLS, `+ssc` for TLS with any certificate. */
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
  /** The server's default database otherwise. */
  readonly database?: string;
  readonly files: CypherFiles;
  /** Milliseconds for a query that names no deadline of its own. */
  readonly deadlineMs?: number;
  /** Milliseconds for a whole transaction: an import is many queries. */
  readonly transactionDeadlineMs?: number;
  /** Called when the store becomes ready and when it stops being so. */
  readonly onHealthChange?: (health: StoreHealth) => void;
  /** Called with a sentence that tells how far a store of an older format has been brought up. */
  readonly warn?: (message: string) => void;
  readonly pauses?: Partial<ReconnectPauses>;
}

/** Milliseconds between attempts to reach the database. */
export interface ReconnectPauses {
  readonly firstMs: number;
  /** Pauses double up to this one. */
  readonly lastMs: number;
  /** After a refusal that waiting does not cure: a password, a name, a certificate. Servers lock out those who insist. */
  readonly refusedMs: number;
}

/** The options with all that may be left out filled in. */
export type Neo4jSettings = Neo4jOptions &
  Required<Pick<Neo4jOptions, "deadlineMs" | "transactionDeadlineMs">> & { readonly pauses: ReconnectPauses };

const DEFAULT_PAUSES: ReconnectPauses = { firstMs: 250, lastMs: 5_000, refusedMs: 30_000 };

export function completeOptions(options: Neo4jOptions): Neo4jSettings {
  return {
    ...options,
    deadlineMs: options.deadlineMs ?? 10_000,
    transactionDeadlineMs: options.transactionDeadlineMs ?? 300_000,
    pauses: { ...DEFAULT_PAUSES, ...options.pauses },
  };
}
