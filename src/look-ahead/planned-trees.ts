import { LRUCache } from "lru-cache";
import type { Slots } from "../graph/cypher-query";
import type { CypherParams, GraphReader } from "../graph/graph-store";
import { plannedShapeOfSlots } from "../graph/slots-key";
import type { Moment } from "../moment/moment";
import { treeQuery } from "./tree.query";

/** Shapes of trees known of a store: as many texts as Neo4j keeps plans of. */
const MOST_SHAPES = 1000;
/** Planning a wide tree takes a busy database seconds. */
const PLANNING_DEADLINE_MS = 60_000;

/** A query for a tree as it is asked. */
export interface AskedTree {
  readonly params: CypherParams & { readonly slice: number };
  readonly slots: Slots;
  /** Whether it looks for more than the nodes by which it begins. */
  readonly isDeep: boolean;
}

type Planning = "asked for once" | "under way" | "done";

const planningOf = new WeakMap<GraphReader, LRUCache<string, Planning>>();

/**
 * Whether the store answers this tree at a moment without planning it first. Where it does not, questions go step by step, by
 * texts that all of them share; once a shape is asked for again, it is planned in the background. Many are asked for but once.
 */
export function isPlanned(store: GraphReader, tree: AskedTree, moment: Moment): boolean {
  // The embedded engine plans in no time, and so does any the look-up of a node or a page alone.
  if (store.kind === "embedded" || !tree.isDeep) return true;
  const shapes = planningOf.get(store) ?? new LRUCache<string, Planning>({ max: MOST_SHAPES });
  planningOf.set(store, shapes);
  const shape = plannedShapeOfSlots(tree.slots);
  const planning = shapes.get(shape);
  if (planning === "done") return true;
  if (planning === undefined) shapes.set(shape, "asked for once");
  if (planning === "asked for once") {
    shapes.set(shape, "under way");
    void isAnswered(store, tree, moment).then((isDone) => (isDone ? shapes.set(shape, "done") : shapes.delete(shape)));
  }
  return false;
}

/** Where it is not, whoever asks next tries again. */
async function isAnswered(store: GraphReader, { params, slots }: AskedTree, moment: Moment): Promise<boolean> {
  try {
    await store.read(treeQuery, { ...params, ...moment }, { slots, deadlineMs: PLANNING_DEADLINE_MS });
    return true;
  } catch {
    return false;
  }
}
