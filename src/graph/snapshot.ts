import { momentKey } from "../moment/moment";
import type { Moment } from "../moment/moment";
import type { CypherQuery } from "./cypher-query";
import type { CypherParams, GraphReader, QueryOptions, StoreKind } from "./graph-store";

/** Counts the objects of an answer; throws QUERY_TOO_COMPLEX when there are too many. */
export interface ObjectBudget {
  spend(objects: number): void;
}

/** For work of the service's own, whose size nobody chose by a question. */
export const UNBOUNDED: ObjectBudget = { spend: () => undefined };

/**
 * The graph as one request reads it at one moment. Whatever is read through it holds at that moment, and its loaders
 * batch and remember for as long as the request lives.
 */
export class Snapshot {
  private readonly kept = new Map<string, unknown>();

  constructor(
    private readonly store: GraphReader,
    readonly moment: Moment,
    readonly budget: ObjectBudget,
  ) {}

  /** Runs a named query with `$asOf` and `$knownAt` added. Errors: as `GraphStore.read`. */
  read<P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions): Promise<readonly R[]> {
    return this.store.read(query, { ...params, ...this.moment }, options);
  }

  /** The loader kept under this name, made on first use. */
  loader<T>(name: string, create: () => T): T {
    const kept = this.kept.get(name) as T | undefined;
    if (kept !== undefined || this.kept.has(name)) return kept as T;
    const made = create();
    this.kept.set(name, made);
    return made;
  }

  /** The same moment with loaders of its own: what is remembered there, nobody else sees. */
  apart(): Snapshot {
    return new Snapshot(this.store, this.moment, this.budget);
  }

  /** What of a value, decoded outside of `read`, its reader may see. */
  seen<T>(value: T): T {
    return this.store.veil?.(value) ?? value;
  }

  /** Which engine answers. */
  get storeKind(): StoreKind {
    return this.store.kind;
  }

  /** Tells this moment from others. */
  get key(): string {
    return momentKey(this.moment);
  }
}
