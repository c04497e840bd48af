import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser, type Instruction, type JSONInstruction } from "dockerfile-ast";

const PATH = join(__dirname, "../../Dockerfile");

/** One instruction of the Dockerfile: `COPY --from=build /app/dist ./dist`. */
export interface Step {
  /** In capitals. */
  readonly keyword: string;
  /** `--from=build` gives `{ from: "build" }`. */
  readonly flags: Readonly<Record<string, string>>;
  /** What follows the flags, word by word; the strings of the list where it is one (the exec form). */
  readonly words: readonly string[];
  readonly isExecForm: boolean;
}

/** What stands between one FROM and the next. */
export interface Stage {
  readonly name: string;
  /** An image, or an earlier stage. */
  readonly from: string;
  readonly steps: readonly Step[];
}

/** The stages of the Dockerfile, the one that is run last. */
export function readDockerfile(): readonly Stage[] {
  const stages: (Stage & { readonly steps: Step[] })[] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(PATH, "utf8")).getInstructions()) {
    const step = stepOf(instruction);
    if (step.keyword !== "FROM") stages.at(-1)!.steps.push(step);
    else stages.push({ from: step.words[0]!, name: step.words[2]!, steps: [] });
  }
  return stages;
}

/** The only step of a stage with this keyword. */
export function onlyStep({ name, steps }: Stage, keyword: string): Step {
  const [step, ...others] = steps.filter((each) => each.keyword === keyword);
  if (step === undefined || others.length > 0) throw new Error(`Stage ${name} should have one ${keyword}.`);
  return step;
}

/** The step that the parser takes HEALTHCHECK's own command for: `CMD ["node", …]`. */
export function healthcheckCommand(stage: Stage): Step {
  const [keyword, ...rest] = onlyStep(stage, "HEALTHCHECK").words;
  if (keyword !== "CMD") throw new Error("HEALTHCHECK should have a CMD.");
  const command = rest.join(" ");
  return { keyword, flags: {}, words: JSON.parse(command) as string[], isExecForm: true };
}

function stepOf(instruction: Instruction): Step {
  const keyword = instruction.getKeyword();
  const strings = "getJSONStrings" in instruction ? (instruction as JSONInstruction).getJSONStrings() : [];
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const flagWords = words.filter((word, index) => words.slice(0, index + 1).every((each) => each.startsWith("--")));
  const isExecForm = strings.length > 0;
  return {
    keyword,
    flags: Object.fromEntries(flagWords.map((word) => word.slice(2).split("=") as [string, string])),
    words: isExecForm ? strings.map((each) => JSON.parse(each.getValue()) as string) : words.slice(flagWords.length),
    isExecForm,
  };
}
