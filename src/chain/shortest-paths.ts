import type { Path, SearchMeans } from "./find-paths";
import { findPaths } from "./find-paths";
import { PathGraph } from "./path-graph";
import { StepBudget } from "./step-budget";
import type { TwoSidedWalk } from "./two-sided-walk";

export interface ShortestPaths {
  readonly paths: readonly Path[];
  /** Whether a bound cut off what might have given more. */
  readonly isPartial: boolean;
}

export interface PathBounds {
  readonly maxLength: number;
  readonly first: number;
  /** Steps of the search in memory. */
  readonly maxSteps: number;
}

/**
 * The shortest simple ways between the ends of a walk, those of one length in the order of their ids.
 *
 * Length by length: the walk learns all links that ways of the length can use, then they are searched. So what is found
 * of a length depends on no other bound than that of links and steps, and raising a bound takes no way back.
 */
export async function shortestPaths(
  walk: TwoSidedWalk,
  ends: readonly [string, string],
  { maxLength, first, maxSteps }: PathBounds,
): Promise<ShortestPaths> {
  const means = { budget: new StepBudget(maxSteps), pace: walk.pace };
  const paths: Path[] = [];
  let graph = await PathGraph.of(walk.links, ends, walk.pace);
  let length = 0;
  while (length < maxLength && paths.length < first && !isKnownToEnd(walk, graph, length)) {
    length++;
    const known = walk.links.size;
    await walk.reach(length);
    if (walk.links.size > known) graph = await PathGraph.of(walk.links, ends, walk.pace);
    // One more than is asked for tells whether there are more.
    const limit = first + 1 - paths.length;
    paths.push(...(await findPaths(graph, { minLength: length, maxLength: length, limit }, means)));
  }
  const hasMore = paths.length > first || (await mayHaveLonger(walk, graph, length, means));
  return { paths: paths.slice(0, first), isPartial: hasMore || walk.isCut || means.budget.isSpent };
}

/** Whether there can be no way longer than `length`. */
function isKnownToEnd(walk: TwoSidedWalk, graph: PathGraph, length: number): boolean {
  return walk.isComplete && graph.longest <= length;
}

/**
 * Whether there may be a way longer than `length`. It does not ask the store: where links were not read yet, there may
 * be a way.
 */
async function mayHaveLonger(
  walk: TwoSidedWalk,
  graph: PathGraph,
  length: number,
  means: SearchMeans,
): Promise<boolean> {
  if (!walk.isComplete) return true;
  if (graph.longest <= length) return false;
  const longer = { minLength: length + 1, maxLength: Infinity, limit: 1 };
  return (await findPaths(graph, longer, means)).length > 0;
}
