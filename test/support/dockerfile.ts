import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser, type Instruction, ModifiableInstruction } from "dockerfile-ast";

const PATH = join(__dirname, "../../Dockerfile");

/** One instruction of the Dockerfile: `COPY --from=build /app/dist ./dist`. */
export interface Step {
  /** In capitals. */
  readonly keyword: string;
  /** `--from=build` gives `{ from: "build" }`. */
  readonly flags: Readonly<Record<string, string>>;
  /** What follows the flags, word by word. */
  readonly words: readonly string[];
}

/** What stands between one FROM and the next. */
export interface Stage {
  readonly name: string;
  /** An image, or an earlier stage. */
  readonly from: string;
  readonly steps: readonly Step[];
}

/** The stages of the Dockerfile, in order. */
export function readDockerfile(): readonly Stage[] {
  const stages: { readonly name: string; readonly from: string; readonly steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(PATH, "utf8")).getInstructions()) {
    const step = stepOf(instruction);
    if (step.keyword !== "FROM") stages.at(-1)!.steps.push(step);
    else stages.push({ from: step.words[0]!, name: step.words[2]!, steps: [] });
  }
  return stages;
}

/** The stage whose image is run: the last one. */
export function productionStage(): Stage {
  return readDockerfile().at(-1)!;
}

/** The only step of a stage with this keyword. */
export function onlyStep({ name, steps }: Stage, keyword: string): Step {
  const [step, ...others] = steps.filter((each) => each.keyword === keyword);
  if (step === undefined || others.length > 0) throw new Error(`Stage ${name} should have one ${keyword}.`);
  return step;
}

/** The program and its arguments where a step has a list of them (the exec form); fails where it has a shell's line. */
export function execForm({ words }: Pick<Step, "words">): readonly string[] {
  return JSON.parse(words.join(" ")) as string[];
}

/** What the image runs to find out whether it is healthy. */
export function healthcheckCommand(stage: Stage): readonly string[] {
  const [keyword, ...words] = onlyStep(stage, "HEALTHCHECK").words;
  if (keyword !== "CMD") throw new Error("HEALTHCHECK should have a CMD.");
  return execForm({ words });
}

/** The variables that the image sets. */
export function imageEnvironment(stage: Stage): Readonly<Record<string, string>> {
  return Object.fromEntries(onlyStep(stage, "ENV").words.map((word) => word.split("=") as [string, string]));
}

function stepOf(instruction: Instruction): Step {
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ""])),
    words: instruction.getArguments().map((argument) => argument.getValue()),
  };
}
