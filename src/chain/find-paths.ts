import type { Pace } from "../event-loop/pace";
import type { Hop } from "./known-links";
import type { PathGraph } from "./path-graph";
import type { StepBudget } from "./step-budget";

/** A simple way: one node more than links, from end to end. */
export interface Path {
  readonly nodeIds: readonly string[];
  readonly linkIds: readonly string[];
}

export interface PathsWanted {
  readonly minLength: number;
  readonly maxLength: number;
  /** Stop after so many. */
  readonly limit: number;
}

/** What a search may take. */
export interface SearchMeans {
  readonly budget: StepBudget;
  readonly pace: Pace;
}

interface Visit {
  readonly id: string;
  /** The id of the link that led here; empty at the start. */
  readonly linkId: string;
  readonly hops: readonly Hop[];
  next: number;
}

/**
 * Simple ways between the two ends of a graph, in depth, in the order of their ids.
 *
 *     a ── heads ── duty ── b          wanted: 3 links at most
 *             └─── council ──┘         from council the end is 1 link away: a ── heads ── council ── b fits
 *
 * A step is not taken where the end is too far away for the length that is left. Stops where the budget ends.
 */
export async function findPaths(
  graph: PathGraph,
  wanted: PathsWanted,
  { budget, pace }: SearchMeans,
): Promise<readonly Path[]> {
  const found: Path[] = [];
  const trail = [visitOf(graph, graph.from, "")];
  const visited = new Set([graph.from]);
  for (let visit = trail.at(-1); visit !== undefined && found.length < wanted.limit; visit = trail.at(-1)) {
    const hop = visit.hops[visit.next++];
    if (hop === undefined) {
      visited.delete(visit.id);
      trail.pop();
      continue;
    }
    if (!budget.take()) break;
    if (pace.isRestDueAfterStep()) await pace.rest();
    const length = trail.length;
    if (visited.has(hop.farId) || length + graph.distance(hop.farId) > wanted.maxLength) continue;
    if (hop.farId !== graph.to) {
      visited.add(hop.farId);
      trail.push(visitOf(graph, hop.farId, hop.linkId));
    } else if (length >= wanted.minLength) found.push(pathOf(trail, hop));
  }
  return found;
}

/** The same way, walked from its other end. */
export function turnedRound({ nodeIds, linkIds }: Path): Path {
  return { nodeIds: [...nodeIds].reverse(), linkIds: [...linkIds].reverse() };
}

function visitOf(graph: PathGraph, id: string, linkId: string): Visit {
  return { id, linkId, hops: graph.hopsOf(id), next: 0 };
}

function pathOf(trail: readonly Visit[], last: Hop): Path {
  return {
    nodeIds: [...trail.map((visit) => visit.id), last.farId],
    linkIds: [...trail.slice(1).map((visit) => visit.linkId), last.linkId],
  };
}
