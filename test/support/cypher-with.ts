import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CypherFiles } from "../../src/graph/cypher-files";

const CYPHER = join(__dirname, "../../cypher");

/** The service's own texts and, under `test/`, those of a folder that only a test uses. */
export function cypherWith(folder: string): CypherFiles {
  const both = mkdtempSync(join(tmpdir(), "cypher-"));
  try {
    cpSync(CYPHER, both, { recursive: true });
    cpSync(folder, join(both, "test"), { recursive: true });
    return new CypherFiles(both);
  } finally {
    rmSync(both, { recursive: true });
  }
}
