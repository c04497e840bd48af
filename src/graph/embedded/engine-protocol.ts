import type { CypherParams } from "../graph-store";
import type { Row } from "../cypher-query";

export interface OpenOrder {
  readonly op: "open";
  /** Made when it is missing. */
  readonly file: string;
  /** Whether an accepted write must outlive a loss of power. */
  readonly isDurable: boolean;
  readonly memoryBudgetMb: number;
  /** A directory that nobody needs once the service is gone. */
  readonly removeWhenOrphaned?: string;
}

/** What the service asks of the engine's process. There is one transaction at a time, so it needs no name. */
export type EngineOrder =
  | OpenOrder
  | { readonly op: "query"; readonly text: string; readonly params: CypherParams; readonly inTransaction: boolean }
  | { readonly op: "begin" }
  | { readonly op: "commit" }
  | { readonly op: "rollback" }
  | { readonly op: "ensureTextIndex"; readonly label: string; readonly property: string }
  | { readonly op: "close" };

export type EngineRequest = EngineOrder & { readonly id: number };

/** What `open` answers. */
export interface OpenedDatabase {
  /** `"grafeo 0.6.0"`. */
  readonly version: string;
  readonly nodeCount: number;
}

/** Codes of this process's own, beside the engine's. */
export const ANSWER_TOO_LARGE = "ANSWER_TOO_LARGE";
export const MEMORY_SPENT = "MEMORY_SPENT";

/** Rows come in any number of `rows` replies, then one `done` or `failed` ends the answer. */
export type EngineReply =
  | { readonly id: number; readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly id: number; readonly kind: "done"; readonly opened?: OpenedDatabase }
  | { readonly id: number; readonly kind: "failed"; readonly message: string; readonly code?: string };
