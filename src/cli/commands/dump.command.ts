import { Command } from "commander";
import { dumpLines } from "../../dump/dump-graph";
import { withLineFeeds } from "../../dump/write-lines";
import { SERVICE_VERSION } from "../../service-version";
import { interruptible } from "../interruptible";
import type { StoreOptions } from "../open-graph";
import { withGraph } from "../open-graph";
import { STANDARD_OUTPUT, tellWritten, writeOutput } from "../output-file";
import { regionOption } from "../region-option";
import { withProgress } from "../progress";
import { withStoreOptions } from "../service-options";

interface DumpCommandOptions extends StoreOptions {
  readonly output: string;
  readonly json?: true;
  readonly region?: string;
  readonly knownAt?: number;
}

const EXAMPLES = `
Examples:
  zveno dump -o backup.ndjson
  zveno dump --region RU-SAK | gzip > sakhalin.ndjson.gz
  zveno dump | ZVENO_STORE=neo4j NEO4J_URL=bolt://127.0.0.1:7687 zveno load -

The file has all revisions and both clocks; its last line has a digest. docs/dump.md describes it.
Exit codes: 0 written, 1 failed, 2 wrong usage, 3 no store.`;

/** `zveno dump`: the graph of a store as a graph file. */
export function dumpCommand(): Command {
  return withStoreOptions(new Command("dump"))
    .description("write the whole graph, all its revisions included, to a file that `zveno load` takes")
    .option("-o, --output <file>", "where to; - is standard output", STANDARD_OUTPUT)
    .addOption(regionOption("only this region and what it refers to, such as RU-SAK or Башкортостан"))
    .option("--known-at <revision>", "the newest revision in the file (default: the newest)", Number)
    .option("--json", "tell about the written file in JSON, on standard error")
    .addHelpText("after", EXAMPLES)
    .action(dump);
}

async function dump({ output, region, knownAt, json, ...options }: DumpCommandOptions): Promise<void> {
  const asked = { ...(region === undefined ? {} : { region }), ...(knownAt === undefined ? {} : { knownAt }) };
  const records = await withProgress("dump", (onProgress) =>
    withGraph(options, (store) =>
      interruptible((signal) => {
        const dumped = dumpLines(store, { ...asked, at: new Date(), version: SERVICE_VERSION, onProgress });
        return writeOutput(output, withLineFeeds(dumped), signal);
      }),
    ),
  );
  tellWritten({ output, records }, json);
}
