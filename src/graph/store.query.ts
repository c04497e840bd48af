import type { NoParams } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import { number, text } from "./row";

/** What a store says about itself. */
export interface StoreRecord {
  /** Random, made with the store: tells it from any other. */
  readonly storeId: string;
  readonly formatVersion: number;
  /** Accepted write transactions so far. */
  readonly sequence: number;
}

/** The record of the store. A store that was never set up has none. */
export const storeRecordQuery = cypherQuery<NoParams, StoreRecord>("store/record", (row) => ({
  storeId: text(row, "storeId"),
  formatVersion: number(row, "formatVersion"),
  sequence: number(row, "sequence"),
}));

export const createStoreRecordQuery = cypherQuery<{ storeId: string; formatVersion: number }, string>(
  "store/create-record",
  (row) => text(row, "storeId"),
);

export const setStoreFormatQuery = cypherQuery<{ formatVersion: number }, number>("store/set-format", (row) =>
  number(row, "formatVersion"),
);

/** Counts the write transaction that it runs in, and gives its number. */
export const countWriteQuery = cypherQuery<NoParams, number>("store/count-write", (row) => number(row, "sequence"));
