import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "neo4j-driver";

const CYPHER = join(__dirname, "../../cypher");

/**
 * Makes every label, type and property that a query names known to the database, which stays as empty as it is.
 *
 * Neo4j plans a text anew once a name in it, which nobody had when it was planned, is given to something, and each test
 * brings a few names of its own.
 */
export async function makeNamesKnown(session: Session): Promise<void> {
  const { labels, types, properties } = namesOfQueries();
  const given = properties.map((name) => `${name}: 0`).join(", ");
  const links = types.map((type) => `(n)-[:${type}]->(n)`).join(", ");
  await session.run(`CREATE (n:${labels.join(":")} {${given}}), ${links} DETACH DELETE n`);
}

interface Names {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

/** What looks like a name is enough: one too many does no harm. */
function namesOfQueries(): Names {
  const files = readdirSync(CYPHER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".cypher"));
  const text = files.map((path) => readFileSync(join(CYPHER, path), "utf8")).join("\n");
  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
  return {
    labels: found(/[:|]([A-Z][a-z]\w*)/g),
    types: found(/[:|]([A-Z][A-Z_]+)\b/g),
    properties: found(/(?:\w\.|[{,] )([a-z]\w*)(?![\w(.])/g),
  };
}
