import { execFile } from "node:child_process";
import { join } from "node:path";
import type { CommandOptions, Ran } from "./zveno-command";

const ROOT = join(__dirname, "../..");
export const PROGRAM = join(ROOT, "dist/cli/zveno.js");
const DEADLINE_MS = 30_000;

/** Runs the built command line as users do: a process, its output and its exit code. */
export function zvenoProcess(
  args: readonly string[],
  { input = "", dataDir = ":memory:", cwd = ROOT, sample = "off" }: CommandOptions = {},
): Promise<Ran> {
  const environment = { PATH: process.env.PATH, ZVENO_DATA_DIR: dataDir, ZVENO_SAMPLE: sample };
  return new Promise((resolve) => {
    const options = { env: environment, cwd, timeout: DEADLINE_MS, maxBuffer: 50_000_000 };
    const child = execFile(process.execPath, [PROGRAM, ...args], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
    child.stdin?.end(input);
  });
}
