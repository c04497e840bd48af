import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const MAIN = join(__dirname, "../../dist/main.js");
const DEADLINE_MS = 25_000;

const running = new Set<ServiceProcess>();

afterAll(() => {
  for (const service of running) service.kill("SIGKILL");
});

/** The built service as users start it: a process, its output and its end. */
export class ServiceProcess {
  out = "";
  err = "";
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | string>;

  constructor(environment: Readonly<Record<string, string>> = {}) {
    // A process group of its own, as at a terminal: a signal to the group reaches the engine's process, too.
    this.child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env.PATH, PORT: "0", ZVENO_DATA_DIR: ":memory:", ZVENO_SAMPLE: "off", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    this.child.stdout!.on("data", (data: Buffer) => (this.out += data.toString()));
    this.child.stderr!.on("data", (data: Buffer) => (this.err += data.toString()));
    running.add(this);
    this.ended = once(this.child, "close").then(([code, signal]) => {
      running.delete(this);
      return (code as number | null) ?? (signal as string);
    });
  }

  /** Its address, once it says that it listens. */
  async url(): Promise<string> {
    for (const end = performance.now() + DEADLINE_MS; performance.now() < end; await pause(20)) {
      const [, url] = /listens at (http:\/\/[^/\s]+)/.exec(this.out) ?? [];
      if (url !== undefined) return url;
      if (this.child.exitCode !== null) break;
    }
    throw new Error(`The service does not listen. It said:\n${this.out}${this.err}`);
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ctrl+C at a terminal. */
  killGroup(signal: NodeJS.Signals): void {
    process.kill(-this.child.pid!, signal);
  }

  /** The exit code, or the signal that ended it. */
  exit(): Promise<number | string> {
    return this.ended;
  }
}
