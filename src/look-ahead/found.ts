import type { Entity } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import type { NodeSet } from "./plan";

/** What a query for a tree has found, while the loaders of its request are told of it. */
export class Found {
  /** By id: the nodes that are there at the moment. */
  readonly entities = new Map<string, Entity>();
  private readonly members = new Map<string, Set<string>>();

  constructor(readonly snapshot: Snapshot) {}

  /** The ids of a set that a part before has filled. */
  idsOf({ name }: NodeSet): ReadonlySet<string> {
    return this.members.get(name) ?? new Set();
  }

  fill({ name }: NodeSet, ids: Iterable<string>): void {
    this.members.set(name, new Set(ids));
  }
}
