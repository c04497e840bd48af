import { Command } from "commander";
import { withLineFeeds } from "../../dump/write-lines";
import { countryLines } from "../../generator/country-lines";
import { interruptible } from "../interruptible";
import { STANDARD_OUTPUT, tellWritten, writeOutput } from "../output-file";
import { withProgress } from "../progress";

interface GenerateOptions {
  readonly regions: number;
  readonly schools: number;
  readonly seed: number;
  readonly output: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  zveno generate --regions 3 --schools 500 -o country.ndjson
  zveno generate --regions 89 --schools 40000 --seed 7 | zveno load - --data-dir country

The same numbers give the same file. Regions have the codes XX-01, XX-02 …; nothing in it is about a real place.
Exit codes: 0 written, 1 failed, 2 wrong usage.`;

/** `zveno generate`: a fictional country as a graph file. */
export function generateCommand(): Command {
  return new Command("generate")
    .description("write a fictional country to a graph file that `zveno load` takes")
    .option("--regions <number>", "how many regions", Number, 89)
    .option("--schools <number>", "how many schools in all", Number, 40_000)
    .option("--seed <number>", "another one gives another country", Number, 7)
    .option("-o, --output <file>", "where to; - is standard output", STANDARD_OUTPUT)
    .option("--json", "tell about the written file in JSON, on standard error")
    .addHelpText("after", EXAMPLES)
    .action(generate);
}

async function generate({ output, json, ...size }: GenerateOptions): Promise<void> {
  const records = await withProgress("generate", (update) =>
    interruptible((signal) => writeOutput(output, withLineFeeds(countryLines(size, update)), signal)),
  );
  tellWritten({ output, records }, json);
}
