import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import { draftJson } from "../../draft/draft-json";
import type { DraftReading, TextFile } from "../../draft/read-drafts";
import { readDraft } from "../../draft/read-drafts";
import { describeProblem } from "../../problem/problem";
import type { Problem } from "../../problem/problem";
import { visible } from "../../problem/visible";
import { describeDraft } from "../describe-draft";
import { ExitCode } from "../exit-code";
import { readInputFile } from "../input-file";
import { print, printAside } from "../print";
import { UsageError } from "../usage-error";

interface DraftOptions {
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  zveno draft order.docx
  zveno draft order.pdf plan.docx --json
  pdftotext -layout order.pdf - | zveno draft -

What the draft is not sure of comes first. docs/acts-from-text.md tells what it reads and how well.
Exit codes: 0 drafted, 1 a file without an act, 2 wrong usage, 3 no store.`;

/** `zveno draft`: what the text of an act says, as a draft to be confirmed. */
export function draftCommand(): Command {
  return new Command("draft")
    .description("read acts from their text (TXT, DOCX, PDF, HTML) as drafts for a person to confirm")
    .argument("<files...>", "the files; - is standard input")
    .option("--json", "print each draft as JSON, with the place of each field in the text and how sure it is")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(paths: readonly string[], options: DraftOptions): Promise<void> {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("Name standard input once.");
  for (const path of paths) report(await readDraft(await fileAt(path)), options);
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
