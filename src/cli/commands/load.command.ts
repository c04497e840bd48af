import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Command } from "commander";
import type { DumpHeader } from "../../dump/dump-format";
import { linesOf } from "../../dump/lines-of";
import { loadDump } from "../../dump/load-graph";
import { interruptible } from "../interruptible";
import type { StoreOptions } from "../open-graph";
import { withStore } from "../open-graph";
import { print } from "../print";
import { withProgress } from "../progress";
import { withStoreOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface LoadCommandOptions extends StoreOptions {
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  zveno load backup.ndjson --data-dir restored
  zveno generate --regions 3 --schools 500 | zveno load - --data-dir country
  ZVENO_STORE=neo4j NEO4J_URL=bolt://127.0.0.1:7687 zveno load backup.ndjson

The store must be empty. The whole file is loaded, or nothing: a damaged or cut one is refused.
Exit codes: 0 loaded, 1 refused, 2 wrong usage, 3 no store.`;

/** `zveno load`: a graph file into an empty store. */
export function loadCommand(): Command {
  return withStoreOptions(new Command("load"))
    .description("load a graph file, as `zveno dump` and `zveno generate` make it, into an empty store")
    .argument("<file>", "the file; - is standard input")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", EXAMPLES)
    .action(load);
}

async function load(file: string, { json, ...options }: LoadCommandOptions): Promise<void> {
  const bytes = await openInput(file);
  try {
    await withProgress("load", (onProgress) =>
      withStore(options, async (store) => {
        report(await interruptible((signal) => loadDump(store, linesOf(bytes), { signal, onProgress })), json);
      }),
    );
  } finally {
    // Standard input that is still open would keep the process waiting.
    bytes.destroy();
  }
}

function report({ revision, region, counts }: DumpHeader, json?: true): void {
  if (json === true) return print(JSON.stringify({ revision, region, counts }));
  print(`Loaded ${counts.nodes} nodes and ${counts.links} relationships, up to revision ${revision}.`);
}

async function openInput(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  try {
    await access(file, constants.R_OK);
  } catch {
    throw new UsageError(`«${file}» cannot be read: check the path, and whether you may read it.`);
  }
  return createReadStream(file);
}
