import { LRUCache } from "lru-cache";
import type { GraphReader } from "../graph/graph-store";
import { FIRST_DAY } from "../moment/iso-day";
import type { TreePlan } from "./plan";
import { treeQuery } from "./tree.query";

/** Shapes of trees known of a store: as many texts as Neo4j keeps plans of. */
const MOST_SHAPES = 1000;
/** Planning a wide tree takes a busy database seconds. */
const PLANNING_DEADLINE_MS = 60_000;

type Planning = "under way" | "done";

const planningOf = new WeakMap<GraphReader, LRUCache<string, Planning>>();

/**
 * Whether the store answers this tree without planning it first. Where it does not, it is asked to plan it in the background:
 * meanwhile questions go step by step, by texts that all of them share.
 */
export function isPlanned(store: GraphReader, tree: TreePlan): boolean {
  // The embedded engine plans in no time, and so does any the look-up of a node alone.
  if (store.kind === "embedded" || !tree.isDeep) return true;
  const shapes = planningOf.get(store) ?? new LRUCache<string, Planning>({ max: MOST_SHAPES });
  planningOf.set(store, shapes);
  const planning = shapes.get(tree.shape);
  if (planning === undefined) void planInBackground(store, tree, shapes);
  return planning === "done";
}

async function planInBackground(store: GraphReader, tree: TreePlan, shapes: LRUCache<string, Planning>): Promise<void> {
  shapes.set(tree.shape, "under way");
  const nothing = { ids: [""], slice: 1, asOf: FIRST_DAY, knownAt: 0 };
  try {
    await store.read(treeQuery, nothing, { slots: tree.slots, deadlineMs: PLANNING_DEADLINE_MS });
    shapes.set(tree.shape, "done");
  } catch {
    // Whoever asks next tries again.
    shapes.delete(tree.shape);
  }
}
