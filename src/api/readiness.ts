import { StoreUnavailableError } from "../errors/domain-error";
import type { GraphStore, StoreHealth } from "../graph/graph-store";

/** Whether requests can be answered: the store is there, the built-in data is in it, and nobody is stopping the service. */
export class Readiness {
  private stopping = false;
  private unreadiness: string | undefined = "the graph is not loaded yet";

  constructor(private readonly store: Pick<GraphStore, "health">) {}

  /** The graph can be asked from now on. */
  markLoaded(): void {
    if (!this.stopping) this.unreadiness = undefined;
  }

  markStopping(): void {
    this.stopping = true;
    this.unreadiness = "the service is being stopped";
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  /** Why requests cannot be answered yet, or no longer: for probes, which need to know about the store, too. */
  async health(): Promise<StoreHealth> {
    const health = await this.store.health();
    return health.isReady && this.unreadiness !== undefined ? { isReady: false, reason: this.unreadiness } : health;
  }

  /** Errors: STORE_UNAVAILABLE before the data is there, so that no question is answered from an empty graph. */
  check(): void {
    if (this.unreadiness === undefined) return;
    throw new StoreUnavailableError(`No question can be answered now, because ${this.unreadiness}: ask again soon.`);
  }
}
