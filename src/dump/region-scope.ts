import { batchesOf } from "../collections/batches";
import { NotFoundError } from "../errors/domain-error";
import { Pace } from "../event-loop/pace";
import type { GraphStore } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { storedLinks, storedNodes } from "../graph/stored-facts";
import { RelationKind } from "../link/link";
import { RevisionDigests } from "../proof/revision-digests";
import { byCodeUnits } from "../collections/by-code-units";
import type { DumpScope } from "./dump-scope";
import type { LinkReferences } from "./dump.query";
import { referencesIntoQuery, referencesOutOfQuery, nodesOfRegionQuery, referencesOfQuery } from "./dump.query";

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
  const scope = { idBatches: () => batchesOf(ids), holds: (id: string) => closure.held.has(id) };
  return { ...scope, ...(await measure(store, scope, knownAt)) };
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

/** Goes through all that the region has once, before its records are written: they begin with the digests. */
async function measure(
  store: GraphStore,
  scope: Pick<DumpScope, "idBatches" | "holds">,
  knownAt: number,
): Promise<Pick<DumpScope, "counts" | "digests">> {
  const digests = new RevisionDigests();
  const counts = { nodes: 0, states: 0, links: 0 };
  const pace = new Pace();
  for await (const nodes of storedNodes(store, scope.idBatches(), knownAt))
    for (const node of nodes) {
      digests.addNode(node);
      counts.nodes += 1;
      counts.states += node.states.length;
      if (pace.isRestDueAfterStep()) await pace.rest();
    }
  for await (const links of storedLinks(store, scope.idBatches(), knownAt))
    for (const link of links.filter(({ to }) => scope.holds(to))) {
      digests.addLink(link);
      counts.links += 1;
      if (pace.isRestDueAfterStep()) await pace.rest();
    }
  return { counts, digests };
}
