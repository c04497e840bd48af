import { execFileSync, spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { GraphStore } from "../../src/graph/graph-store";
import { knownEntitiesQuery } from "../../src/revision/revision.query";
import { verifyStore } from "../../src/revision/verify-store.question";
import { until } from "./until";

const WRITER = join(__dirname, "write-until-killed.cjs");

const running = new Set<KilledWriter>();

afterAll(async () => {
  for (const writer of running) await writer.kill();
});

/** A process that writes to the store of an environment, one school a revision, until it is killed. */
export class KilledWriter {
  private said = "";
  private problem = "";
  private readonly ended: Promise<unknown>;

  private constructor(private readonly child: ChildProcessByStdio<null, Readable, Readable>) {
    child.stdout.on("data", (piece: Buffer) => (this.said += piece.toString()));
    child.stderr.on("data", (piece: Buffer) => (this.problem += piece.toString()));
    running.add(this);
    this.ended = once(child, "close").then(() => running.delete(this));
  }

  /** One whose store is open. */
  static async start(environment: NodeJS.ProcessEnv): Promise<KilledWriter> {
    const child = spawn(process.execPath, [WRITER], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const writer = new KilledWriter(child);
    const hasBegun = () => Promise.resolve(writer.said.includes("open\n") || writer.child.exitCode !== null);
    await until("the writer's store is open", hasBegun, 60_000);
    return writer;
  }

  /** The ids of which it has said that they were accepted. A line that was cut is of one of which nobody was told. */
  get accepted(): readonly string[] {
    return this.said.split("\n").slice(1, -1);
  }

  /** What went wrong, if something did. */
  get failure(): string {
    return this.child.exitCode === null ? this.problem : `It ended with ${this.child.exitCode}. ${this.problem}`;
  }

  /** Kills the processes that it has started: the engine under it. */
  killChildren(): void {
    const found = execFileSync("ps", ["-o", "pid=", "--ppid", String(this.child.pid)], { encoding: "utf8" });
    for (const pid of found.split("\n").map(Number)) if (pid > 0) process.kill(pid, "SIGKILL");
  }

  /** Kills it, and what it has started. */
  async kill(): Promise<void> {
    process.kill(-this.child.pid!, "SIGKILL");
    await this.ended;
  }
}

/**
 * All that was accepted is there, in a log that verifies, and at most so many more of which nobody was told. The
 * counts are told where somebody has asked for so many kills.
 */
export async function expectAccepted(store: GraphStore, accepted: readonly string[], mostMore: number): Promise<void> {
  const there = await store.read(knownEntitiesQuery, { ids: accepted });
  expect(there.map(({ entityId }) => entityId).sort()).toEqual([...accepted].sort());
  const { head, flaws } = await verifyStore(store);
  expect(flaws).toEqual([]);
  const more = head.revision - accepted.length;
  expect(more).toBeLessThanOrEqual(mostMore);
  if (process.env["ZVENO_KILLS"] !== undefined)
    process.stdout.write(`${accepted.length} accepted and there, ${more} more, ${head.revision} revisions verify\n`);
}
