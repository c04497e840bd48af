import { batchesOf } from "../collections/batches";
import { NotFoundError } from "../errors/domain-error";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { RelationKind } from "../link/link";
import { byCodeUnits } from "./record-order";
import type { DumpScope } from "./dump-scope";
import type { LinkReferences } from "./dump.query";
import {
  dumpedNodesQuery,
  referencesIntoQuery,
  referencesOutOfQuery,
  nodesOfRegionQuery,
  referencesOfQuery,
} from "./dump.query";

/** What lies outside the region brings along what it is a part of, or it could not be understood. */
const WHOLES: ReadonlySet<RelationKind> = new Set([RelationKind.PART_OF, RelationKind.POST_IN]);

/**
 * A region: its own nodes (those that name it, and the clauses of its acts), the other ends of all their relationships,
 * and whatever those that are in name: the clause or agreement that a relationship between two of them rests on, the
 * act of a clause, the base of an agreement, the whole of a part. All relationships between nodes that are in go along.
 *
 * Every step of this is found again in what it gives, so a region of a region is the same region.
 *
 *     ours ── RESPONSIBLE_FOR ──▶ duty elsewhere ·· names ··▶ its clause ── PART_OF ──▶ its act        all in
 *     person ── HOLDS ──▶ ours     person ── HOLDS ──▶ post elsewhere                                   the post is not
 *
 * Errors: NOT_FOUND for a region that no node names.
 */
export async function regionScope(store: GraphStore, region: string, knownAt: number): Promise<DumpScope> {
  const own = await store.read(nodesOfRegionQuery, { region, knownAt }, WHOLE_GRAPH_DEADLINE);
  if (own.length === 0)
    throw new NotFoundError(`The graph knows nothing of the region ${region}: look at how it is written.`, { region });
  const closure = new RegionClosure(store, knownAt);
  await closure.close(own);
  const ids = [...closure.held].sort(byCodeUnits);
  const holds = (id: string) => closure.held.has(id);
  return { counts: await countsOf(store, ids, knownAt, holds), idBatches: () => batchesOf(ids), holds };
}

class RegionClosure {
  readonly held = new Set<string>();
  private readonly own = new Set<string>();
  /** What relationships rest on, by the node they lead to, which is not in yet. */
  private readonly pending = new Map<string, string[]>();

  constructor(
    private readonly store: GraphStore,
    private readonly knownAt: number,
  ) {}

  async close(own: readonly string[]): Promise<void> {
    let ownNext = new Set(own);
    let next = new Set(own);
    while (next.size > 0 || ownNext.size > 0) {
      for (const id of ownNext) this.own.add(id);
      for (const id of next) this.held.add(id);
      // A clause may turn out to be the region's own after it was taken in as another one's end.
      const found = await this.look([...new Set([...next, ...ownNext])]);
      next = new Set([...found.needed].filter((id) => !this.held.has(id)));
      ownNext = new Set([...found.own].filter((id) => !this.own.has(id)));
    }
  }

  private async look(ids: readonly string[]) {
    const needed = new Set<string>();
    const own = new Set<string>();
    const arrived = ids.flatMap((id) => this.pending.get(id) ?? []);
    for (const id of arrived) needed.add(id);
    for (const batch of batchesOf(ids)) {
      const params = { ids: batch, knownAt: this.knownAt };
      for (const named of await this.store.read(referencesOfQuery, params, WHOLE_GRAPH_DEADLINE))
        for (const id of named) needed.add(id);
      // Of what is not ours only the way out is read: a programme or a group of the whole country has ends everywhere.
      const ours = batch.filter((id) => this.own.has(id));
      const inward = await this.store.read(referencesIntoQuery, { ...params, ids: ours }, WHOLE_GRAPH_DEADLINE);
      for (const link of [...inward, ...(await this.store.read(referencesOutOfQuery, params, WHOLE_GRAPH_DEADLINE))]) {
        if (this.isOwnClause(link)) own.add(link.fromId);
        for (const id of this.neededBy(link)) needed.add(id);
      }
    }
    for (const id of own) needed.add(id);
    return { needed, own };
  }

  private isOwnClause({ relation, fromId, toId }: LinkReferences): boolean {
    return relation === RelationKind.PART_OF && this.own.has(toId) && !this.own.has(fromId);
  }

  private neededBy({ relation, fromId, toId, grounds }: LinkReferences): readonly string[] {
    const isOurs = [fromId, toId, ...grounds].some((id) => this.own.has(id));
    const isWhole = WHOLES.has(relation) && this.held.has(fromId);
    if (isOurs || isWhole) return [fromId, toId, ...grounds];
    if (this.held.has(toId)) return grounds;
    if (grounds.length > 0) this.pending.set(toId, [...(this.pending.get(toId) ?? []), ...grounds]);
    return [];
  }
}

async function countsOf(
  store: GraphStore,
  ids: readonly string[],
  knownAt: number,
  holds: (id: string) => boolean,
): Promise<DumpScope["counts"]> {
  let states = 0;
  let links = 0;
  for (const batch of batchesOf(ids)) {
    const params = { ids: batch, knownAt };
    for (const node of await store.read(dumpedNodesQuery, params, WHOLE_GRAPH_DEADLINE)) states += node.states.length;
    for (const { toId } of await store.read(referencesOutOfQuery, params, WHOLE_GRAPH_DEADLINE))
      if (holds(toId)) links += 1;
  }
  return { nodes: ids.length, states, links };
}
