import { setTimeout as pause } from "node:timers/promises";
import type { StoreUnavailableError } from "../../errors/domain-error";
import { CLOSED, failed, NOT_READY } from "../failures";
import type { ReconnectPauses } from "./neo4j-options";

/** Why the database cannot be used now, in a sentence, and whether waiting does not cure it. */
export interface Outage {
  readonly error: StoreUnavailableError;
  readonly isRefusal: boolean;
}

interface ReconnectorOptions {
  /** Makes the database ready for use, or rejects. */
  readonly connect: () => Promise<void>;
  readonly explain: (error: unknown) => Promise<Outage>;
  readonly pauses: ReconnectPauses;
  readonly onChange: () => void;
}

const CONNECTING = "Neo4j is being connected to.";

/** Knows whether the database can be used, and keeps trying to reach it while it cannot. */
export class Reconnector {
  private isReady = false;
  private outage: Outage | undefined;
  private trying: Promise<void> = Promise.resolve();
  private readonly closing = new AbortController();

  constructor(private readonly options: ReconnectorOptions) {}

  /** Why not, undefined when it can be used. */
  get reason(): string | undefined {
    if (this.isClosing()) return CLOSED.sentence;
    return this.isReady ? undefined : (this.outage?.error.message ?? CONNECTING);
  }

  /** Starts trying. Settles after the first attempt, failed or not. Later attempts go on by themselves. */
  start(): Promise<void> {
    const first = this.attempt();
    this.trying = first.then(() => this.tryOn(1));
    return first;
  }

  /**
   * Errors: STORE_UNAVAILABLE, at once, while the database cannot be used. The reason is not for callers: see `reason`.
   */
  requireReady(): void {
    if (this.isClosing()) throw failed(CLOSED);
    if (this.isReady) return;
    throw failed(NOT_READY, this.outage?.error);
  }

  /** Says that the database cannot be used any more; attempts to reach it again start at once. */
  lose(outage: Outage): void {
    if (!this.isReady || this.isClosing()) return;
    this.change(outage);
    this.trying = this.tryOn(0);
  }

  async stop(): Promise<void> {
    this.closing.abort();
    await this.trying;
  }

  private isClosing(): boolean {
    return this.closing.signal.aborted;
  }

  private async tryOn(attemptsBefore: number): Promise<void> {
    for (let attempts = attemptsBefore; !this.isReady && !this.isClosing(); attempts++) {
      // The pause alone does not keep a process alive that has nothing else to do.
      await pause(this.pauseMs(attempts), undefined, { signal: this.closing.signal, ref: false }).catch(
        () => undefined,
      );
      if (!this.isClosing()) await this.attempt();
    }
  }

  private async attempt(): Promise<void> {
    try {
      await this.options.connect();
      this.change(undefined);
    } catch (error) {
      this.change(await this.options.explain(error));
    }
  }

  private pauseMs(attempts: number): number {
    const { firstMs, lastMs, refusedMs } = this.options.pauses;
    if (attempts === 0) return 0;
    // Spread out, so that replicas that lost the database together do not come back together.
    const growing = Math.min(lastMs, firstMs * 2 ** (attempts - 1)) * (0.75 + Math.random() / 2);
    return this.outage?.isRefusal === true ? refusedMs : growing;
  }

  private change(outage: Outage | undefined): void {
    const isNews = this.isReady !== (outage === undefined) || this.outage?.error.message !== outage?.error.message;
    this.isReady = outage === undefined;
    this.outage = outage;
    if (isNews) this.options.onChange();
  }
}
