import { join } from "node:path";
import { cypherQuery, type Row } from "../../../src/graph/cypher-query";

/** The queries of the tests of what is Neo4j's own; their store opens with `cypherWith(NEO4J_QUERIES)`. */
export const NEO4J_QUERIES = join(__dirname, "neo4j-cypher");

type None = Record<string, never>;
const id = (row: Row) => row["id"] as string;

export const runaway = cypherQuery<None, Row>("test/runaway", (row) => row);
export const addThing = cypherQuery<{ id: string }, string>("test/add-thing", id);
export const touch = cypherQuery<{ id: string }, string>("test/touch", id);
export const things = cypherQuery<None, string>("test/things", id);
export const running = cypherQuery<None, Row>("test/running", (row) => row["metadata"] as Row);
