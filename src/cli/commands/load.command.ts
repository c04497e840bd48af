import type { Readable } from "node:stream";
import { Command } from "commander";
import type { DumpHeader } from "../../dump/dump-format";
import { linesOf } from "../../dump/lines-of";
import { loadDump } from "../../dump/load-graph";
import { ARGUMENTS_FILE } from "../../dump/neo4j-files/import-files-writer";
import type { ImportFilesOptions } from "../../dump/neo4j-files/write-import-files";
import { writeImportFiles } from "../../dump/neo4j-files/write-import-files";
import { translated } from "../../language/translate";
import { openInputFile } from "../input-file";
import { interruptible } from "../interruptible";
import type { StoreOptions } from "../open-graph";
import { withStore } from "../open-graph";
import { writeError } from "../output-file";
import { print, printMessage } from "../print";
import { withProgress } from "../progress";
import { withStoreOptions } from "../service-options";

interface LoadCommandOptions extends StoreOptions {
  readonly json?: true;
  /** A directory. */
  readonly neo4jFiles?: string;
}

const EXAMPLES = `
Examples:
  zveno load backup.ndjson --data-dir restored
  zveno generate --regions 3 --schools 500 | zveno load - --data-dir country
  ZVENO_STORE=neo4j NEO4J_URL=bolt://127.0.0.1:7687 zveno load backup.ndjson
  zveno load country.ndjson --neo4j-files import

The store must be empty. The whole file is loaded, or nothing: a damaged or cut one is refused.
With --neo4j-files no store is opened: files for neo4j-admin are written, which loads millions of nodes in half the time,
into a server that is stopped.
Exit codes: 0 loaded, 1 refused, 2 wrong usage, 3 no store.`;

/** `zveno load`: a graph file into an empty store. */
export function loadCommand(): Command {
  return withStoreOptions(new Command("load"))
    .description("load a graph file, as `zveno dump` and `zveno generate` make it, into an empty store")
    .argument("<file>", "the file; - is standard input")
    .option("--neo4j-files <directory>", "write files for `neo4j-admin database import` instead, into a new directory")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", EXAMPLES)
    .action(load);
}

async function load(file: string, { json, neo4jFiles, ...options }: LoadCommandOptions): Promise<void> {
  const bytes = file === "-" ? process.stdin : await openInputFile(file);
  try {
    if (neo4jFiles === undefined) await loadIntoStore(bytes, options, json);
    else await loadIntoFiles(bytes, neo4jFiles, json);
  } finally {
    // Standard input that is still open would keep the process waiting.
    bytes.destroy();
  }
}

async function loadIntoStore(bytes: Readable, options: StoreOptions, json?: true): Promise<void> {
  await withProgress("load", (onProgress) =>
    withStore(options, async (store) => {
      const header = await interruptible((signal) => loadDump(store, linesOf(bytes), { signal, onProgress }));
      report(header, "Loaded", json);
    }),
  );
}

async function loadIntoFiles(bytes: Readable, directory: string, json?: true): Promise<void> {
  await withProgress("write", async (onProgress) => {
    const header = await interruptible((signal) => writeFiles(bytes, directory, { signal, onProgress }));
    report(header, `Wrote files for Neo4j into «${directory}»:`, json);
  });
  if (json === undefined)
    printMessage(
      `With the server stopped, in that directory: neo4j-admin database import full neo4j @${ARGUMENTS_FILE}`,
    );
}

async function writeFiles(bytes: Readable, directory: string, options: ImportFilesOptions): Promise<DumpHeader> {
  try {
    return await writeImportFiles(linesOf(bytes), directory, options);
  } catch (error) {
    throw writeError(error, directory);
  }
}

function report({ revision, region, counts }: DumpHeader, done: string, json?: true): void {
  if (json === true) return print(JSON.stringify({ revision, region, counts }));
  const what = `${counts.nodes} nodes and ${counts.links} relationships, up to revision ${revision}.`;
  print(`${translated(done)} ${translated(what)}`);
}
