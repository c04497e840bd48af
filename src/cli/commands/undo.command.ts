import { Command } from "commander";
import { askedLanguage } from "../../language/asked-language";
import { Language } from "../../language/language";
import { ExitCode } from "../exit-code";
import { print, printAside, printMessage } from "../print";
import type { GraphAnswer, Service } from "../service";
import { askService, withoutData } from "../service";
import type { ServiceOptions } from "../service-options";
import { languageGivenTo, withService, withServiceOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface UndoOptions extends ServiceOptions {
  readonly why: string;
  readonly dryRun?: true;
  readonly json?: true;
}

interface Undone {
  readonly undo: {
    readonly revision: number | null;
    readonly change: {
      readonly added: number;
      readonly ended: number;
      readonly withdrawn: number;
      readonly entries: { readonly nodes: readonly { readonly sentence: string }[] };
    };
    readonly problems: readonly { readonly code: string; readonly message: string }[];
  };
}

const UNDO = `mutation ($input: UndoInput!, $language: Language!, $spoken: Language!) {
  undo(input: $input) {
    revision
    change { added ended withdrawn entries(first: 1000) { nodes { sentence(language: $language) } } }
    problems { code message(language: $spoken) }
  }
}`;

const EXAMPLES = `
Examples:
  zveno undo 12 --dry-run --why "Внесено не в тот регион"
  zveno undo 12 --why "Внесено не в тот регион"
  zveno undo 12 --why "Внесено не в тот регион" --url https://zveno.example.org --token-file token.txt

What the revision added is withdrawn, what it withdrew is there again, what it ended goes on. It stays in the log, and so does
this. Where later revisions rest on it, they are listed, the newest first: undo these before it.
Exit codes: 0 undone, 1 refused, 2 wrong usage, 3 no store.`;

/** `zveno undo`: a revision that takes back what another one did. */
export function undoCommand(): Command {
  return withServiceOptions(new Command("undo"))
    .description("take back what a revision did, as a revision of its own")
    .argument("<revision>", "its number", numberOf)
    .requiredOption("--why <reason>", "why, for whoever reads the history")
    .option("--dry-run", "tell what would change; write nothing")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", EXAMPLES)
    .action(undo);
}

async function undo(revision: number, options: UndoOptions, command: Command): Promise<void> {
  const language = languageGivenTo(command) ?? Language.RU;
  const input = { revision, reason: options.why, dryRun: options.dryRun === true };
  const answer = await withService(options, (service: Service) =>
    askService<Undone>(service, UNDO, { input, language, spoken: askedLanguage() }),
  );
  report(outcomeOf(answer), options);
}

function outcomeOf(answer: GraphAnswer<Undone>): Undone["undo"] {
  if (answer.data?.undo != null) return answer.data.undo;
  throw withoutData(answer);
}

function report(outcome: Undone["undo"], { json, dryRun }: UndoOptions): void {
  const { revision, change, problems } = outcome;
  if (problems.length > 0) process.exitCode = ExitCode.PROBLEMS;
  if (json === true) return print(JSON.stringify(outcome));
  for (const { message } of problems) printAside(message);
  if (problems.length > 0) return printAside("Nothing was written.");
  for (const { sentence } of change.entries.nodes) print(sentence);
  const counts = `${change.added} added, ${change.ended} ended, ${change.withdrawn} withdrawn`;
  if (revision !== null) printMessage(`${counts}: revision ${revision}.`);
  else if (dryRun === true) printMessage(`${counts}. Nothing was written: this was a dry run.`);
  else printMessage("There was nothing to take back: nothing was written.");
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`A revision is a number from 1 on; found «${text}».`);
}
