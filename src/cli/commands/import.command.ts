import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename, join, relative, resolve, sep } from "node:path";
import { Command } from "commander";
import type { GraphStore } from "../../graph/graph-store";
import { InvalidDocumentsError } from "../../importers/invalid-documents-error";
import type { ImportFile, ImportOptions } from "../../importers/import.service";
import { importFiles, previewImport } from "../../importers/import.service";
import { describeProblem } from "../../importers/problem";
import type { Problem } from "../../importers/problem";
import type { ChangeSummary } from "../../revision/change-summary";
import { describeChange } from "../describe-change";
import { ExitCode } from "../exit-code";
import type { StoreOptions } from "../open-graph";
import { configOf, openGraph } from "../open-graph";
import { print } from "../print";
import { withStoreOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface ImportCommandOptions extends StoreOptions {
  readonly dryRun?: true;
  readonly replace?: true;
  readonly by?: string;
  readonly why?: string;
  readonly json?: true;
}

/** What came of it. */
interface Outcome {
  /** The revision that holds it; null for a dry run, and where there were problems. */
  readonly revision: number | null;
  readonly summary: ChangeSummary;
  readonly problems: readonly Problem[];
}

const PACKAGE = join(__dirname, "../../..");

const EXAMPLES = `
Examples:
  zveno import agreements.xlsx --dry-run
  zveno import order.yaml members.csv --why "Приказ от 01.09.2026 № 12"
  zveno import data/acts/sakhalin-order-2022.yaml --replace

All files together are one revision: all of them are imported, or nothing is. The same files again change nothing.
Exit codes: 0 imported, 1 problems in the files, 2 wrong usage, 3 no store.`;

/** `zveno import`: act documents and tables, as one revision. */
export function importCommand(): Command {
  return withStoreOptions(new Command("import"))
    .description("import act documents (YAML, JSON) and tables (CSV, XLSX) as one revision")
    .argument("[files...]", "the files")
    .option("--dry-run", "tell what would be added, changed and withdrawn, and every problem; write nothing")
    .option("--replace", "withdraw what an earlier version of these act documents stated and they state no more")
    .option("--by <who>", "who imports (default: the user of this machine)")
    .option("--why <reason>", "why (default: the names of the files)")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(paths: readonly string[], options: ImportCommandOptions): Promise<void> {
  if (paths.length === 0) throw new UsageError("Name the files to import.");
  const files = await Promise.all(paths.map(readImportFile));
  const store = await openGraph(configOf(options));
  try {
    report(await outcomeOf(store, files, options), options);
  } finally {
    await store.close();
  }
}

async function readImportFile(path: string): Promise<ImportFile> {
  try {
    return { name: sourceName(path), bytes: await readFile(path) };
  } catch {
    throw new UsageError(`«${path}» cannot be read: check the path, and whether you may read it.`);
  }
}

/** The same wherever the file lies, because facts keep it as their source; the files of `data/` keep their folder. */
function sourceName(path: string): string {
  const own = relative(PACKAGE, resolve(path));
  return own.startsWith(`data${sep}`) ? own.replaceAll(sep, "/") : basename(path);
}

async function outcomeOf(
  store: GraphStore,
  files: readonly ImportFile[],
  options: ImportCommandOptions,
): Promise<Outcome> {
  const how: ImportOptions = { replaces: options.replace === true };
  if (options.dryRun === true) return { revision: null, ...(await previewImport(store, files, how)) };
  const reason = {
    by: options.by ?? userInfo().username,
    why: options.why ?? `Импорт: ${files.map(({ name }) => basename(name)).join(", ")}`,
  };
  try {
    const { revision, summary } = await importFiles(store, files, { ...how, reason, at: new Date() });
    return { revision, summary, problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidDocumentsError)) throw error;
    return { revision: null, summary: { added: [], changed: [], withdrawn: [] }, problems: error.problems };
  }
}

function report(outcome: Outcome, options: ImportCommandOptions): void {
  const { revision, summary, problems } = outcome;
  if (problems.length > 0) process.exitCode = ExitCode.PROBLEMS;
  if (options.json === true) return print(JSON.stringify(outcome));
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
  if (options.dryRun === true) for (const line of describeChange(summary)) print(line);
  if (problems.length > 0) return void process.stderr.write(`${problems.length} problems. Nothing was written.\n`);
  const counts = `${summary.added.length} added, ${summary.changed.length} changed, ${summary.withdrawn.length} withdrawn`;
  print(revision === null ? `${counts}. Nothing was written: this was a dry run.` : `${counts}: revision ${revision}.`);
}
