import { Command } from "commander";
import type { Help } from "commander";
import { translated } from "../language/translate";

/** Commander's own help, of which each text is translated before it is laid out. */
const original = new Command().createHelp();

const HELP: Partial<Help> = {
  showGlobalOptions: true,
  styleTitle: translated,
  commandDescription: (command) => translated(original.commandDescription(command)),
  subcommandDescription: (command) => translated(original.subcommandDescription(command)),
  argumentDescription: (argument) => translated(original.argumentDescription(argument)),
  optionDescription: (option) => translated(original.optionDescription(option)),
};

/** The command with its help, what stands below it, and the errors of its words in the language asked for. */
export function withTranslatedHelp(command: Command): Command {
  return command.configureHelp(HELP).configureOutput({
    writeOut: (text) => process.stdout.write(translated(text)),
    writeErr: (text) => process.stderr.write(translated(text)),
  });
}
