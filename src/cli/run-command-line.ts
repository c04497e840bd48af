import { inLanguage } from "../language/asked-language";
import { explainFailure } from "./exit-code";
import { languageOfCommandLine } from "./language-of-command-line";
import { createProgram } from "./program";
import { printAside } from "./print";

/** Does what the words behind `zveno` ask for. What goes wrong is said on standard error, and in `process.exitCode`. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  await inLanguage(languageOfCommandLine(words, process.env), () => run(words));
}

async function run(words: readonly string[]): Promise<void> {
  const program = createProgram();
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    const { message, exitCode } = explainFailure(error, program.opts<{ debug?: true }>().debug === true);
    if (message !== "") printAside(message);
    process.exitCode = exitCode;
  }
}
