import { cypherQuery } from "./cypher-query";

/** What a store says about itself. */
export interface StoreRecord {
  /** Random, made with the store: tells it from any other. */
  readonly storeId: string;
  readonly formatVersion: number;
  /** Accepted write transactions so far. */
  readonly sequence: number;
}

/** The store's record; no row in a store that was never set up. */
export const storeRecordQuery = cypherQuery<Record<string, never>, StoreRecord>("store/record", (row) => ({
  storeId: row["storeId"] as string,
  formatVersion: row["formatVersion"] as number,
  sequence: row["sequence"] as number,
}));

export const createStoreRecordQuery = cypherQuery<{ storeId: string; formatVersion: number }, string>(
  "store/create-record",
  (row) => row["storeId"] as string,
);

export const setStoreFormatQuery = cypherQuery<{ formatVersion: number }, number>(
  "store/set-format",
  (row) => row["formatVersion"] as number,
);

/** Counts the write transaction that it runs in, and gives its number. */
export const countWriteQuery = cypherQuery<Record<string, never>, number>(
  "store/count-write",
  (row) => row["sequence"] as number,
);
