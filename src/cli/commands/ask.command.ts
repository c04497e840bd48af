import { text } from "node:stream/consumers";
import { Command } from "commander";
import { BadUserInputError } from "../../errors/domain-error";
import { ExitCode } from "../exit-code";
import { readInputFile } from "../input-file";
import { print, printAside } from "../print";
import type { NamedQuestion } from "../../questions/named-questions";
import { namedQuestions } from "../../questions/named-questions";
import { askService } from "../service";
import type { ServiceOptions } from "../service-options";
import { withService, withServiceOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface AskOptions extends ServiceOptions {
  readonly variables?: string;
  readonly list?: true;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  zveno ask accountability
  zveno ask my-question.graphql --variables '{"duty": "sak-order-2022.d6"}'
  echo '{ graph { revision } }' | zveno ask -
  zveno ask what-changed --url http://127.0.0.1:4000

Exit codes: 0 answered, 1 the answer has errors, 2 wrong usage, 3 no store.`;

/** `zveno ask`: a question of GraphQL, from a file or one of those that come with the service. */
export function askCommand(): Command {
  return withServiceOptions(new Command("ask"))
    .description("ask a question of GraphQL")
    .argument("[question]", "a file, - for standard input, or the name of a question (--list shows them)")
    .option("--variables <json>", "variables of the question")
    .option("--list", "show the questions that come with the service")
    .option("--json", "print the whole answer in one line, errors and moment included")
    .addHelpText("after", EXAMPLES)
    .action(ask);
}

async function ask(question: string | undefined, options: AskOptions): Promise<void> {
  if (options.list === true) return list(namedQuestions(), options);
  if (question === undefined)
    throw new UsageError("Name a question or a file: `zveno ask --list` shows the questions.");
  const [query, variables] = [await readQuestion(question), parseVariables(options.variables)];
  const answer = await withService(options, (service) => askService(service, query, variables));
  print(options.json === true ? JSON.stringify(answer) : JSON.stringify(answer.data ?? null, null, 2));
  if (answer.errors === undefined) return;
  if (options.json !== true) for (const { message } of answer.errors) printAside(message);
  process.exitCode = ExitCode.PROBLEMS;
}

function list(questions: readonly NamedQuestion[], { json }: AskOptions): void {
  if (json === true) print(JSON.stringify(questions));
  else for (const { name, title } of questions) print(`${name.padEnd(28)}${title}`);
}

async function readQuestion(question: string): Promise<string> {
  const named = namedQuestions().find(({ name }) => name === question);
  if (named !== undefined) return named.query;
  if (question === "-") return text(process.stdin);
  try {
    return (await readInputFile(question)).toString();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof BadUserInputError)) throw error;
    throw new UsageError(
      `«${question}» is neither a file that can be read nor a named question: \`zveno ask --list\` shows those.`,
    );
  }
}

function parseVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const variables: unknown = JSON.parse(json);
    if (typeof variables === "object" && variables !== null && !Array.isArray(variables))
      return variables as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new UsageError(`--variables wants a JSON object, such as '{"id": "sak-ministry"}'; found «${json}».`);
}
