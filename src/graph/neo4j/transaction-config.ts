/** What a query log shows of a query: whose it is, which one, and for which request. */
interface TransactionMetadata {
  readonly service: "zveno";
  readonly query: string;
  readonly requestId?: string;
}

/**
 * What the server gets to know of a transaction: its name, and our time limit, which the server keeps even when this
 * process dies.
 *
 * Units: milliseconds.
 */
export function transactionConfig(
  queryName: string,
  timeoutMs: number,
  requestId?: string,
): { timeout: number; metadata: TransactionMetadata } {
  // Zero would mean no limit.
  const timeout = Math.max(1, timeoutMs);
  return {
    timeout,
    metadata: { service: "zveno", query: queryName, ...(requestId === undefined ? {} : { requestId }) },
  };
}
