import { join } from "node:path";
import { cypherQuery, type CypherValue, type Row } from "../../../src/graph/cypher-query";

/** The queries of this folder's tests; their store opens with `cypherWith(TEST_QUERIES)`. */
export const TEST_QUERIES = join(__dirname, "cypher");

const id = (row: Row) => row["id"] as string;
const asIs = (row: Row) => row;

export const addThing = cypherQuery<{ id: string; note: CypherValue }, string>("test/add-thing", id);
export const things = cypherQuery<Record<string, never>, Row>("test/things", asIs);
export const setNote = cypherQuery<{ id: string; note: CypherValue }, string>("test/set-note", id);
export const increase = cypherQuery<{ id: string }, number>("test/increase", (row) => row["count"] as number);
export const echo = cypherQuery<{ value: CypherValue | undefined }, CypherValue | undefined>(
  "test/echo",
  (row) => row["value"],
);
export const numbers = cypherQuery<{ count: number }, Row>("test/numbers", asIs);
export const kindsOfValue = cypherQuery<Record<string, never>, Row>("test/kinds-of-value", asIs);
export const runaway = cypherQuery<Record<string, never>, Row>("test/runaway", asIs);
export const hog = cypherQuery<Record<string, never>, Row>("test/hog", asIs);
export const filtered = cypherQuery<Record<string, never>, string>("test/filtered", id);
export const mistake = cypherQuery<Record<string, never>, Row>("test/mistake", asIs);
export const missingParam = cypherQuery<Record<string, never>, Row>("test/missing-param", asIs);
export const addState = cypherQuery<{ id: string; words: string }, string>("test/state", id);
export const renameState = cypherQuery<{ id: string; words: string }, string>("test/rename-state", id);
export const findWord = cypherQuery<{ word: string }, string>("test/find-word", id);
export const rawNode = cypherQuery<{ id: string }, Row>("test/raw-node", asIs);
