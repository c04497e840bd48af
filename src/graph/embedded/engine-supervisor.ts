import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailableError } from "../../errors/domain-error";
import { CLOSED, failed, NOT_READY } from "../failures";
import type { EngineProcess } from "./engine-process";

/** Between attempts to start: doubled each time from the first to the last. */
const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 5_000;

/** Keeps one engine process running: starts another when it ends, with growing pauses while that does not succeed. */
export class EngineSupervisor {
  private engine: EngineProcess | undefined;
  private starting: Promise<EngineProcess> | undefined;
  private failure: StoreUnavailableError | undefined;
  private pauseMs = 0;
  private readonly stopping = new AbortController();

  /**
   * `start` gives a process with the store open, or fails in a sentence; `warn` gets a sentence for each end and each
   * failed start.
   */
  constructor(
    private readonly start: () => Promise<EngineProcess>,
    private readonly warn: (message: string) => void,
  ) {}

  get pid(): number | undefined {
    return this.engine?.isAlive === true ? this.engine.pid : undefined;
  }

  /** Why there is no engine now, undefined if there is one. */
  get reason(): string | undefined {
    if (this.isStopped) return CLOSED.sentence;
    if (this.engine?.isAlive === true) return undefined;
    return this.failure?.message ?? "The store is being opened.";
  }

  /**
   * The engine, open. While it is started again this waits, at most `deadlineMs`.
   *
   * Errors: STORE_UNAVAILABLE at once when the last attempt to start failed (the next one is on its way), or when the
   * wait is too long.
   */
  async current(deadlineMs: number): Promise<EngineProcess> {
    if (this.isStopped) throw failed(CLOSED);
    if (this.engine?.isAlive === true) return this.engine;
    const starting = this.revive();
    if (this.failure !== undefined) throw failed(NOT_READY, this.failure);
    return withDeadline(starting, deadlineMs);
  }

  /** Starts the engine for the first time, trying once. */
  async startOnce(): Promise<EngineProcess> {
    return this.adopt(await this.start());
  }

  /** Notes that the engine did some work: when it ends now, the next start comes without a pause. */
  noteSuccess(): void {
    this.pauseMs = 0;
  }

  /** Starts no process any more. Gives the last one, if it runs. */
  async stop(): Promise<EngineProcess | undefined> {
    this.stopping.abort();
    await this.starting?.catch(() => undefined);
    return this.engine?.isAlive === true ? this.engine : undefined;
  }

  private get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** One attempt to start, or the attempt that is under way. When it fails, the next follows by itself. */
  private revive(): Promise<EngineProcess> {
    if (this.starting !== undefined) return this.starting;
    const starting = this.startAgain().finally(() => (this.starting = undefined));
    starting.catch(() => (this.isStopped ? undefined : this.revive()));
    this.starting = starting;
    return starting;
  }

  private async startAgain(): Promise<EngineProcess> {
    await this.engine?.gone;
    await pause(this.pauseMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    this.pauseMs = Math.min(Math.max(FIRST_PAUSE_MS, 2 * this.pauseMs), LAST_PAUSE_MS);
    if (this.isStopped) throw failed(CLOSED);
    try {
      return this.adopt(await this.start());
    } catch (error) {
      this.failure = asUnavailable(error);
      this.warn(`The store could not be opened again: ${this.failure.message}`);
      throw failed(NOT_READY, this.failure);
    }
  }

  private adopt(engine: EngineProcess): EngineProcess {
    this.engine = engine;
    this.failure = undefined;
    // Not only when somebody asks next: an administrator who looks at the service finds it ready again.
    void engine.gone.then((how) => this.replace(how));
    return engine;
  }

  private replace(how: string): void {
    if (this.isStopped) return;
    this.warn(`The engine's process ended (${how}) and is started again.`);
    void this.revive();
  }
}

function asUnavailable(error: unknown): StoreUnavailableError {
  if (error instanceof StoreUnavailableError) return error;
  return new StoreUnavailableError("The store cannot be opened again.", {}, { cause: error });
}

function withDeadline<T>(promise: Promise<T>, deadlineMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failed(NOT_READY)), deadlineMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
