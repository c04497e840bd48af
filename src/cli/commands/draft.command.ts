import { basename } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import { draftJson } from "../../draft/draft-json";
import { documentOfDrafts } from "../../draft/document/document-of-drafts";
import type { ReadText } from "../../draft/document/document-of-drafts";
import { writeDocument } from "../../draft/document/write-document";
import type { DraftReading, TextFile } from "../../draft/read-drafts";
import { readDraft } from "../../draft/read-drafts";
import { nameDirectoryOf } from "../../importers/tables/names/known-names.question";
import { NameDirectory } from "../../importers/tables/names/name-directory";
import { translated } from "../../language/translate";
import { compareProblems } from "../../problem/problem";
import { describeProblem } from "../../problem/problem";
import type { Problem } from "../../problem/problem";
import { visible } from "../../problem/visible";
import { describeDraft } from "../describe-draft";
import { ExitCode } from "../exit-code";
import { readInputFile } from "../input-file";
import type { StoreOptions } from "../open-graph";
import { withGraph } from "../open-graph";
import { STANDARD_OUTPUT, writeOutput } from "../output-file";
import { print, printAside, printMessage } from "../print";
import { regionOption } from "../region-option";
import { withStoreOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface DraftOptions extends StoreOptions {
  readonly json?: true;
  readonly output?: string;
  readonly region?: string;
  /** False where names are not looked for. */
  readonly store: boolean;
}

const EXAMPLES = `
Examples:
  zveno draft order.docx
  zveno draft order.pdf plan.docx --json
  zveno draft order.docx plan.docx -o act.yaml
  pdftotext -layout order.pdf - | zveno draft -

What the draft is not sure of comes first. docs/acts-from-text.md tells what it reads and how well.
With -o the texts become one act document for zveno import. Whom the store knows is named by id.
Exit codes: 0 drafted, 1 a file without an act, 2 wrong usage, 3 no store.`;

/** `zveno draft`: what the text of an act says, as a draft to be confirmed. */
export function draftCommand(): Command {
  return withStoreOptions(new Command("draft"))
    .description("read acts from their text (TXT, DOCX, PDF, HTML) as drafts for a person to confirm")
    .argument("<files...>", "the files; - is standard input")
    .option("--json", "print each draft as JSON, with the place of each field in the text and how sure it is")
    .option("-o, --output <file>", "write an act document of all the texts; - is standard output")
    .addOption(regionOption("of the act document (default: the one that the first text names)"))
    .option("--no-store", "look for no names in a store: everybody is offered as new")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(paths: readonly string[], options: DraftOptions): Promise<void> {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("Name standard input once.");
  if (options.json === true && options.output !== undefined) throw new UsageError("--json and -o exclude each other.");
  if (options.output !== undefined) return writeActDocument(paths, options.output, options);
  for (const path of paths) report(await readDraft(await fileAt(path)), options);
}

async function writeActDocument(paths: readonly string[], output: string, options: DraftOptions): Promise<void> {
  const texts: ReadText[] = [];
  const unsure: Problem[] = [];
  for (const path of paths) {
    const reading = await readDraft(await fileAt(path));
    if ("problems" in reading) report(reading, options);
    else {
      texts.push(reading);
      unsure.push(...reading.doubts);
    }
  }
  if (texts.length < paths.length) return printAside("Nothing was written.");
  const { document, decisions, doubts } = documentOfDrafts(texts, {
    directory: await directoryOf(options),
    ...(options.region === undefined ? {} : { region: options.region }),
  });
  const all = [...decisions, ...[...unsure, ...doubts].sort(compareProblems)];
  const notes = all.map((problem) => translated(visible(describeProblem(problem))));
  await writeOutput(output, Readable.from([writeDocument(document, notes)]));
  printProblems(all);
  if (output !== STANDARD_OUTPUT)
    printMessage(`Wrote ${output}. To decide: ${decisions.length}; to check: ${all.length - decisions.length}.`);
}

function directoryOf(options: DraftOptions): Promise<NameDirectory> {
  return options.store ? withGraph(options, nameDirectoryOf) : NameDirectory.of([]);
}

async function fileAt(path: string): Promise<TextFile> {
  if (path === "-") return { name: path, bytes: await buffer(process.stdin) };
  return { name: visible(basename(path)), bytes: await readInputFile(path) };
}

function report(reading: DraftReading, { json }: DraftOptions): void {
  if ("problems" in reading) {
    process.exitCode = ExitCode.PROBLEMS;
    return printProblems(reading.problems);
  }
  if (json === true) return print(JSON.stringify(draftJson(reading.draft)));
  printProblems(reading.doubts);
  for (const line of describeDraft(reading.draft)) print(visible(line));
}

function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) printAside(visible(describeProblem(problem)));
}
