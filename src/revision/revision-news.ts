import { LRUCache } from "lru-cache";
import type { GraphStore } from "../graph/graph-store";
import { NewestWatch } from "./newest-watch";
import type { Revision } from "./revision";
import { revisionsByNumber } from "./revision-list.question";
import type { TouchedNodes } from "./touched-nodes.question";
import { touchedNodes } from "./touched-nodes.question";

/** Of which revisions somebody wants to hear; those that fit any of it. Null: it does not matter. */
export interface Concern {
  /** Codes of ISO 3166-2. */
  readonly regions?: readonly string[] | null;
  /** Ids of nodes. */
  readonly subjects?: readonly string[] | null;
}

/** Revisions that somebody wants to hear of, and the last one that was looked at. */
export interface NewRevisions {
  readonly upTo: number;
  readonly revisions: readonly Revision[];
}

/** Revisions read at a time. */
const AT_ONCE = 100;
/** Batches kept for those who listen to the same store: most ask for the same, the newest. */
const KEPT = 20;

/** Some revisions, oldest first, and what they are about, which is looked for when somebody wants to know. */
class Batch {
  private touched: Promise<readonly TouchedNodes[]> | undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly revisions: readonly Revision[],
  ) {}

  async about(concern: Concern): Promise<readonly Revision[]> {
    if (concern.regions == null && concern.subjects == null) return this.revisions;
    const touched = await (this.touched ??= this.look());
    return this.revisions.filter((_revision, place) => isAbout(touched[place]!, concern));
  }

  private look(): Promise<readonly TouchedNodes[]> {
    const numbers = this.revisions.map(({ number }) => number);
    const looking = touchedNodes(this.store, numbers);
    // What failed is looked for again by whoever comes next.
    looking.catch(() => (this.touched = undefined));
    return looking;
  }
}

/** What is new in a store, read once for all who listen to it. */
export class RevisionNews {
  private readonly watch: NewestWatch;
  private readonly batches = new LRUCache<string, Promise<Batch>>({ max: KEPT });

  constructor(
    private readonly store: GraphStore,
    everyMs?: number,
  ) {
    this.watch = new NewestWatch(store, everyMs);
  }

  /** As `NewestWatch.otherThan`. */
  async otherThan(number: number, signal?: AbortSignal): Promise<number> {
    const newest = await this.watch.otherThan(number, signal);
    // Another graph stands where this one was.
    if (newest < number) this.batches.clear();
    return newest;
  }

  /** How many wait for a revision. */
  get listeners(): number {
    return this.watch.listeners;
  }

  /**
   * The revisions after one that are about what somebody wants to hear of, oldest first, out of the next hundred.
   */
  async after(number: number, newest: number, concern: Concern): Promise<NewRevisions> {
    const upTo = Math.min(newest, number + AT_ONCE);
    return { upTo, revisions: await (await this.batch(number, upTo)).about(concern) };
  }

  private batch(after: number, upTo: number): Promise<Batch> {
    const key = `${after} ${upTo}`;
    const known = this.batches.get(key);
    if (known !== undefined) return known;
    const numbers = Array.from({ length: upTo - after }, (_none, place) => after + 1 + place);
    const read = revisionsByNumber(this.store, numbers).then((revisions) => new Batch(this.store, revisions));
    this.batches.set(key, read);
    // What failed is asked again by whoever comes next.
    read.catch(() => this.batches.delete(key));
    return read;
  }
}

/** What is about no region at all, such as the name of a person or programme, may matter in any. */
function isAbout({ ids, regions }: TouchedNodes, concern: Concern): boolean {
  const isOfRegion = concern.regions?.some((code) => regions.has(code)) ?? false;
  const isOfNone = concern.regions != null && regions.size === 0;
  return isOfRegion || isOfNone || (concern.subjects?.some((id) => ids.has(id)) ?? false);
}

const newsOf = new WeakMap<GraphStore, RevisionNews>();

/** The news of a store: the same for all who ask. The first may say how often the store is looked at. */
export function revisionNews(store: GraphStore, everyMs?: number): RevisionNews {
  const news = newsOf.get(store) ?? new RevisionNews(store, everyMs);
  newsOf.set(store, news);
  return news;
}
