import { Command } from "commander";
import { withLanguageOption } from "./service-options";
import { withTranslatedHelp } from "./translated-help";
import { SERVICE_VERSION } from "../service-version";
import { askCommand } from "./commands/ask.command";
import { checkCommand } from "./commands/check.command";
import { draftCommand } from "./commands/draft.command";
import { dumpCommand } from "./commands/dump.command";
import { exportCommand } from "./commands/export.command";
import { generateCommand } from "./commands/generate.command";
import { importCommand } from "./commands/import.command";
import { keyCommand } from "./commands/key.command";
import { loadCommand } from "./commands/load.command";
import { remindCommand } from "./commands/remind.command";
import { sampleCommand } from "./commands/sample.command";
import { tokenCommand } from "./commands/token.command";
import { undoCommand } from "./commands/undo.command";
import { verifyCommand } from "./commands/verify.command";
import { webhookCommand } from "./commands/webhook.command";

const FOOTER = `
The environment says which store is meant, as for the service: ZVENO_STORE, ZVENO_DATA_DIR, NEO4J_URL … (README.md).
Exit codes: 0 fine, 1 findings or problems, 2 wrong usage, 3 no store.`;

/** The command line: one command a file in `commands/`. Throws where it would end the process. */
export function createProgram(): Command {
  const program = withLanguageOption(new Command("zveno"))
    .description("Who is responsible for what, on what basis: a graph of acts, duties and those who bear them.")
    .version(SERVICE_VERSION)
    .option("--debug", "show where an unexpected error came from")
    .addHelpText("after", FOOTER);
  const inAndOut = [
    draftCommand(),
    importCommand(),
    exportCommand(),
    dumpCommand(),
    loadCommand(),
    generateCommand(),
    sampleCommand(),
  ];
  for (const command of [
    askCommand(),
    checkCommand(),
    remindCommand(),
    ...inAndOut,
    undoCommand(),
    verifyCommand(),
    keyCommand(),
    tokenCommand(),
    webhookCommand(),
  ])
    program.addCommand(command);
  for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])])
    withTranslatedHelp(command.exitOverride().showSuggestionAfterError());
  return program;
}
