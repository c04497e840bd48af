import { userInfo } from "node:os";
import { Readable } from "node:stream";
import { basename, join, relative, resolve, sep } from "node:path";
import { Command, Option } from "commander";
import type { GraphStore } from "../../graph/graph-store";
import { InvalidDocumentsError } from "../../importers/documents/invalid-documents-error";
import type { ImportFile } from "../../importers/read-import-files";
import type { ImportOptions } from "../../importers/import.service";
import { importFiles, previewImport } from "../../importers/import.service";
import { readColumnMapping } from "../../importers/tables/reading/column-mapping";
import type { ColumnMapping } from "../../importers/tables/reading/column-mapping";
import { TABLE_KINDS } from "../../importers/tables/kinds/table-kind";
import type { TableKindName } from "../../importers/tables/kinds/table-kind";
import { describeProblem } from "../../problem/problem";
import type { Problem } from "../../problem/problem";
import { visible } from "../../problem/visible";
import { describeMapping, describeTable } from "../describe-table";
import { describeChange } from "../describe-change";
import type { ImportOutcome } from "../import-remotely";
import { importRemotely } from "../import-remotely";
import { ExitCode } from "../exit-code";
import { withGraph } from "../open-graph";
import { readInputFile } from "../input-file";
import { STANDARD_OUTPUT, writeOutput } from "../output-file";
import { plural } from "../../language/english";
import { print, printAside, printMessage } from "../print";
import { translated } from "../../language/translate";
import type { ServiceOptions } from "../service-options";
import { remoteServiceOf, withServiceOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface ImportCommandOptions extends ServiceOptions {
  readonly dryRun?: true;
  readonly replace?: true;
  readonly kind?: TableKindName;
  readonly sheet?: string;
  readonly mapping?: string;
  readonly template?: TableKindName;
  readonly output?: string;
  readonly by?: string;
  readonly why?: string;
  readonly json?: true;
}

const PACKAGE = join(__dirname, "../../..");

const EXAMPLES = `
Examples:
  zveno import --template agreements -o agreements.xlsx
  zveno import agreements.xlsx --dry-run
  zveno import order.yaml members.csv --why "Приказ от 01.09.2026 № 12"
  zveno import agreements.xlsx --url https://zveno.example.org --token-file token.txt
  zveno import data/acts/sakhalin-order-2022.yaml --replace

All files together are one revision: all of them are imported, or nothing is. The same files again change nothing.
docs/tables.md describes the tables, docs/act-document.md the act documents.
Exit codes: 0 imported, 1 problems in the files, 2 wrong usage, 3 no store.`;

/** `zveno import`: act documents and tables, as one revision. */
export function importCommand(): Command {
  return withServiceOptions(new Command("import"))
    .description("import act documents (YAML, JSON) and tables (CSV, XLSX) as one revision")
    .argument("[files...]", "the files")
    .option("--dry-run", "tell what would be added, changed and withdrawn, and every problem; write nothing")
    .option("--replace", "withdraw what an earlier version of these act documents stated and they state no more")
    .addOption(new Option("--kind <kind>", "of the tables (default: by their headers)").choices(TABLE_KINDS))
    .option("--sheet <name>", "of a workbook (default: the first with something in it)")
    .option("--mapping <file>", "what a table's own headers mean: YAML with kind, sheet, columns and defaults")
    .addOption(new Option("--template <kind>", "write an empty table of this kind instead").choices(TABLE_KINDS))
    .option("-o, --output <file>", "where the template goes")
    .option("--by <who>", "who imports (default: the user of this machine)")
    .option("--why <reason>", "why (default: the names of the files)")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(paths: readonly string[], options: ImportCommandOptions): Promise<void> {
  if (options.template !== undefined) return writeTemplate(options.template, options.output);
  if (paths.length === 0) throw new UsageError("Name the files to import.");
  const mapping = await readMapping(options);
  const files = await Promise.all(paths.map(readImportFile));
  const service = await remoteServiceOf(options);
  if (service !== null && options.by !== undefined)
    throw new UsageError("--by is for a store: a service knows by the token who imports.");
  const outcome =
    service === null
      ? await withGraph(options, (store) => outcomeOf(store, { files, mapping }, options))
      : await importRemotely(service, { files, mapping }, { ...options, why: whyOf(files, options) });
  report(outcome, options);
}

async function writeTemplate(kind: TableKindName, output = `${kind}.xlsx`): Promise<void> {
  const { templateWorkbook } = await import("../../importers/tables/template/template-workbook.js");
  await writeOutput(output, Readable.from([await templateWorkbook(kind)]));
  if (output !== STANDARD_OUTPUT)
    printMessage(`Wrote ${output}: fill it in, then \`zveno import ${output} --dry-run\`.`);
}

async function readMapping({ mapping, kind, sheet }: ImportCommandOptions): Promise<ColumnMapping> {
  const said = { ...(kind === undefined ? {} : { kind }), ...(sheet === undefined ? {} : { sheet }) };
  if (mapping === undefined) return said;
  const read = readColumnMapping(mapping, (await readImportFile(mapping)).bytes.toString());
  if ("problems" in read) throw new InvalidDocumentsError(read.problems);
  return { ...read.mapping, ...said };
}

async function readImportFile(path: string): Promise<ImportFile> {
  return { name: sourceName(path), bytes: await readInputFile(path) };
}

/**
 * The name that facts keep as their source. It does not depend on where the file lies; files of `data/` keep their
 * folder in it.
 */
function sourceName(path: string): string {
  const own = relative(PACKAGE, resolve(path));
  return visible(own.startsWith(`data${sep}`) ? own.replaceAll(sep, "/") : basename(path));
}

async function outcomeOf(
  store: GraphStore,
  { files, mapping }: { readonly files: readonly ImportFile[]; readonly mapping: ColumnMapping },
  options: ImportCommandOptions,
): Promise<ImportOutcome> {
  const how: ImportOptions = { replaces: options.replace === true, mapping };
  if (options.dryRun === true) return { revision: null, ...(await previewImport(store, files, how)) };
  const reason = {
    by: options.by ?? userInfo().username,
    operation: "import",
    why: whyOf(files, options),
  };
  try {
    const { revision, summary } = await importFiles(store, files, { ...how, reason, at: new Date() });
    return { revision, summary, problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidDocumentsError)) throw error;
    return { revision: null, ...(await previewImport(store, files, how)), problems: error.problems };
  }
}

function whyOf(files: readonly ImportFile[], { why }: ImportCommandOptions): string {
  return why ?? `Импорт: ${files.map(({ name }) => basename(name)).join(", ")}`;
}

function inAskedLanguage(problem: Problem): Problem {
  return { ...problem, message: translated(problem.message) };
}

function printPreview({ tables = [], summary }: ImportOutcome): void {
  for (const line of tables.flatMap(describeTable)) printMessage(visible(line));
  for (const line of describeChange(summary)) print(line);
}

function report(outcome: ImportOutcome, options: ImportCommandOptions): void {
  const { revision, summary, problems, ignoredColumns = [], tables = [] } = outcome;
  if (problems.length > 0) process.exitCode = ExitCode.PROBLEMS;
  if (options.json === true) return print(JSON.stringify({ ...outcome, problems: problems.map(inAskedLanguage) }));
  if (ignoredColumns.length > 0) printAside(`Columns that were not read: ${ignoredColumns.join(", ")}.`);
  for (const problem of problems) printAside(visible(describeProblem(problem)));
  for (const line of tables.flatMap(describeMapping)) printAside(visible(line));
  if (options.dryRun === true) printPreview(outcome);
  if (problems.length > 0) return printAside(`${plural(problems.length, "problem")}. Nothing was written.`);
  const counts = `${summary.added.length} added, ${summary.changed.length} changed, ${summary.withdrawn.length} withdrawn`;
  printMessage(
    revision === null ? `${counts}. Nothing was written: this was a dry run.` : `${counts}: revision ${revision}.`,
  );
}
