import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { TransitMap } from "../../collections/transit-map";
import type { Row } from "../cypher-query";
import { DeadlineError } from "../failures";
import { EngineDiedError, EngineError } from "./engine-errors";
import type { EngineOrder, EngineReply, OpenedDatabase } from "./engine-protocol";

export interface AskOptions {
  readonly deadlineMs: number;
  readonly onRows?: (rows: readonly Row[]) => void;
}

interface PendingAnswer {
  readonly resolve: (opened: OpenedDatabase | undefined) => void;
  readonly reject: (error: unknown) => void;
  readonly onRows: (rows: readonly Row[]) => void;
  readonly timer: NodeJS.Timeout;
}

/** One life of the engine's process. Once it has ended, for whatever reason, it answers nothing more: start another. */
export class EngineProcess {
  /** Says how the process ended, once it is gone and has let go of the file. */
  readonly gone: Promise<string>;
  private readonly child: ChildProcess;
  private readonly pending = new TransitMap<number, PendingAnswer>();
  private lastId = 0;
  private death: string | undefined;

  constructor() {
    // Its standard output goes where errors go: the service's own output may be data.
    this.child = fork(childFile(), [], { serialization: "json", stdio: ["ignore", 2, 2, "ipc"], execArgv: [] });
    this.child.on("message", (reply: EngineReply) => this.receive(reply));
    this.gone = new Promise((resolve) => {
      this.child.once("exit", (code, signal) => resolve(this.die(signal ?? `exit code ${code}`)));
      this.child.on("error", (error) => resolve(this.die(error.message)));
    });
  }

  get isAlive(): boolean {
    return this.death === undefined;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /**
   * Asks one thing. Gives what was opened for `open`, and undefined for anything else.
   *
   * Errors: DeadlineError past the deadline, and the process is ended, for nothing less stops a query; EngineDiedError
   * when it ends for another reason; EngineError when the engine refuses.
   */
  ask(order: EngineOrder, options: AskOptions): Promise<OpenedDatabase | undefined> {
    return new Promise((resolve, reject) => {
      if (this.death !== undefined) return reject(new EngineDiedError(this.death));
      const id = ++this.lastId;
      // When this process was busy for a while, an answer may lie waiting that was in time: read it first.
      const timer = setTimeout(() => setImmediate(() => this.overrun(id, options.deadlineMs)), options.deadlineMs);
      this.pending.set(id, { resolve, reject, timer, onRows: options.onRows ?? (() => undefined) });
      this.child.send({ ...order, id }, (error) => {
        if (error !== null) this.kill(`it could not be reached (${error.message})`);
      });
    });
  }

  /** Ends the process at once. What it was asked and has not answered fails with EngineDiedError. */
  kill(why = "ended by the service"): void {
    this.die(why);
    this.child.kill("SIGKILL");
  }

  private receive(reply: EngineReply): void {
    const answer = this.pending.get(reply.id);
    if (answer === undefined) return;
    if (reply.kind === "rows") return this.receiveRows(reply.id, answer, reply.rows);
    this.settle(reply.id);
    if (reply.kind === "done") answer.resolve(reply.opened);
    else answer.reject(new EngineError(reply.message, reply.code));
  }

  private receiveRows(id: number, answer: PendingAnswer, rows: readonly Row[]): void {
    try {
      answer.onRows(rows);
    } catch (error) {
      this.settle(id);
      answer.reject(error);
    }
  }

  private overrun(id: number, deadlineMs: number): void {
    const answer = this.settle(id);
    if (answer === undefined) return;
    answer.reject(new DeadlineError(deadlineMs));
    this.kill("a query ran past its deadline");
  }

  private settle(id: number): PendingAnswer | undefined {
    const answer = this.pending.get(id);
    this.pending.delete(id);
    clearTimeout(answer?.timer);
    return answer;
  }

  private die(how: string): string {
    this.death ??= how;
    for (const id of this.pending.keys()) this.settle(id)?.reject(new EngineDiedError(this.death));
    return this.death;
  }
}

/**
 * The compiled file beside this one, or, when this one runs from its source, the file that was built from the source.
 */
function childFile(): string {
  const beside = join(__dirname, "engine-child.js");
  if (existsSync(beside)) return beside;
  const built = join(__dirname, "../../../dist/graph/embedded/engine-child.js");
  if (!existsSync(built)) throw new Error(`${built} is missing: run "npm run build" first.`);
  return built;
}
