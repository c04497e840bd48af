import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { runCommandLine } from "../../src/cli/run-command-line";

const ROOT = join(__dirname, "../..");

/** What a run of the command line left. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  /** Standard input. */
  readonly input?: string;
  readonly dataDir?: string;
  readonly cwd?: string;
  /** Whether an empty store gets the invented region, too. */
  readonly sample?: "on" | "off";
  /** More variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs the command line inside this process, with an environment, streams and an exit code of its own: a process takes
 * most of a second to load. `zvenoProcess` runs the built one as users do.
 */
export async function zveno(
  args: readonly string[],
  { input = "", dataDir = ":memory:", cwd = ROOT, sample = "off", environment = {} }: CommandOptions = {},
): Promise<Ran> {
  const [out, err] = [new Written(), new Written()];
  const [here, ...restoring] = [
    process.cwd(),
    replaced(process, { stdin: Readable.from([Buffer.from(input)]), stdout: out, stderr: err }),
    replaced(process.env, { ZVENO_DATA_DIR: dataDir, ZVENO_SAMPLE: sample, ...environment }),
  ];
  process.chdir(cwd);
  try {
    await runCommandLine(args);
    return { code: Number(process.exitCode ?? 0), out: out.text, err: err.text };
  } finally {
    process.exitCode = undefined;
    process.chdir(here);
    for (const restore of restoring) restore();
  }
}

/** A stream that keeps what is written to it. */
class Written extends Writable {
  private readonly pieces: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.pieces).toString();
  }

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    this.pieces.push(piece);
    done();
  }
}

/** Sets properties of an object, and gives what sets them back. */
function replaced(object: object, values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(object, name)] as const);
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(object, name);
      else Object.defineProperty(object, name, descriptor);
    }
  };
}
