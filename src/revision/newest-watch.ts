import { setTimeout as pause } from "node:timers/promises";
import { unlessAborted } from "../event-loop/abortable";
import type { GraphReader } from "../graph/graph-store";
import { findNewestRevision } from "./revision.question";

/** Often enough for people, and seldom enough for a store: a look is one read of one node. */
const EVERY_MS = 1_000;

interface Waiting {
  readonly number: number;
  readonly tell: (newest: number) => void;
}

/**
 * Looks at a store, once a second for all who wait together and not at all while nobody does. Whichever service has
 * written, all that watch the same store see it.
 */
export class NewestWatch {
  private readonly waiting = new Set<Waiting>();
  private isWatching = false;

  constructor(
    private readonly store: GraphReader,
    private readonly everyMs = EVERY_MS,
  ) {}

  /** How many wait. */
  get listeners(): number {
    return this.waiting.size;
  }

  /**
   * The newest revision, as soon as it is not this one: mostly a later one; an earlier one where the graph was replaced.
   * A store that is away is waited for.
   *
   * Errors: the signal's reason.
   */
  async otherThan(number: number, signal?: AbortSignal): Promise<number> {
    let waiting: Waiting | undefined;
    const told = new Promise<number>((tell) => this.waiting.add((waiting = { number, tell })));
    void this.watch();
    try {
      return await unlessAborted(told, signal);
    } finally {
      this.waiting.delete(waiting!);
    }
  }

  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    while (this.waiting.size > 0) {
      const found = await findNewestRevision(this.store).catch(() => undefined);
      for (const { number, tell } of this.waiting)
        if (found !== undefined && number !== found.revision) tell(found.revision);
      // Whoever waits for this has a connection of its own that keeps the process.
      await pause(this.everyMs, undefined, { ref: false });
    }
    this.isWatching = false;
  }
}
