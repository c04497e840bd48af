import { join } from "node:path";
import { CypherFiles } from "../../src/graph/cypher-files";

const CYPHER = join(__dirname, "../../cypher");

/** The service's own texts and, under `test/`, those of a folder that only a test uses. */
export function cypherWith(folder: string): CypherFiles {
  const files = new CypherFiles(CYPHER);
  const sources = files["sources"] as Map<string, string>;
  for (const [name, source] of new CypherFiles(folder)["sources"]) sources.set(`test/${name}`, source);
  return files;
}
