import { execFile } from "node:child_process";
import { join } from "node:path";
import type { CommandOptions, Ran } from "./zveno-command";

const ROOT = join(__dirname, "../..");
export const PROGRAM = join(ROOT, "dist/cli/zveno.js");
const DEADLINE_MS = 30_000;

/**
 * Runs the built command line as users do: a process, its output and its exit code.
 *
 * Errors: a plain Error for a run that was ended before it gave an exit code, because it took too long or wrote too much.
 */
export function zvenoProcess(
  args: readonly string[],
  { input = "", dataDir = ":memory:", cwd = ROOT, sample = "off" }: CommandOptions = {},
  deadlineMs = DEADLINE_MS,
): Promise<Ran> {
  const environment = { PATH: process.env.PATH, ZVENO_DATA_DIR: dataDir, ZVENO_SAMPLE: sample };
  return new Promise((resolve, reject) => {
    const options = { env: environment, cwd, timeout: deadlineMs, maxBuffer: 50_000_000 };
    const child = execFile(process.execPath, [PROGRAM, ...args], options, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === "number") resolve({ code, out, err });
      else
        reject(
          new Error(`zveno ${args.join(" ")} was ended before it gave an exit code; stderr: ${err}`, { cause: error }),
        );
    });
    child.stdin?.end(input);
  });
}
