import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { readDockerfile, type Stage, type Step } from "./dockerfile";

const ROOT = join(__dirname, "../..");

/**
 * Carries out the Dockerfile without Docker: every stage becomes a folder, what is copied is copied, and npm's commands
 * are run. What a stage inherits from its base is Node, which is the one that runs this.
 *
 * Gives the folder that is the image's `/app`.
 */
export async function buildImageTree(directory: string): Promise<string> {
  const context = join(directory, "context");
  copyContext(context);
  const built = new Map<string, Promise<void>>();
  const stages = readDockerfile();
  // As Docker does it: at the same time, unless one needs another.
  for (const stage of stages) built.set(stage.name, buildStage(stage, { context, directory, built }));
  await Promise.all(built.values());
  return join(directory, stages.at(-1)!.name, "app");
}

/** The files that .dockerignore lets through: it leaves out all, and then names what is in. */
function copyContext(context: string): void {
  const lines = readFileSync(join(ROOT, ".dockerignore"), "utf8").split("\n");
  const [first, ...rest] = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (first !== "*" || !rest.every((line) => /^![\w.-]+$/.test(line)))
    throw new Error(".dockerignore should leave out everything with * and then let names in with !.");
  for (const name of rest.map((line) => line.slice(1)))
    cpSync(join(ROOT, name), join(context, name), { recursive: true });
}

interface Surroundings {
  readonly context: string;
  /** Holds a folder a stage. */
  readonly directory: string;
  /** The stages before, each settling when it is done. */
  readonly built: ReadonlyMap<string, Promise<void>>;
}

async function buildStage(stage: Stage, surroundings: Surroundings): Promise<void> {
  const app = join(surroundings.directory, stage.name, "app");
  mkdirSync(app, { recursive: true });
  for (const step of stage.steps) {
    if (step.keyword === "COPY") await copy(step, app, surroundings);
    // Other commands are for the system around the service.
    if (step.keyword === "RUN" && step.words[0] === "npm") await runNpm(step, app);
  }
}

async function copy({ words, flags }: Step, app: string, { context, directory, built }: Surroundings): Promise<void> {
  const { from } = flags;
  if (from !== undefined) await built.get(from);
  const origin = from === undefined ? context : join(directory, from);
  const target = join(app, words.at(-1)!);
  for (const source of words.slice(0, -1)) {
    const to = words.at(-1)!.endsWith("/") ? join(target, basename(source)) : target;
    await cp(join(origin, source), to, { recursive: true, verbatimSymlinks: true });
  }
}

async function runNpm({ words: [program, ...words] }: Step, app: string): Promise<void> {
  // The packages were fetched when this checkout was installed, and need not come again.
  const env = { ...process.env, npm_config_prefer_offline: "true" };
  await promisify(execFile)(program!, words, { cwd: app, env });
}
