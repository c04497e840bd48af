import { inBatches } from "../collections/batches";
import { lastState } from "../moment/last-state";
import type { Ids, NoParams, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphStore, GraphTransaction } from "./graph-store";
import { WHOLE_GRAPH_DEADLINE } from "./graph-store";
import { heldOf } from "./held-of";
import { markLinksOutOf } from "./held-links";
import { markNodesQuery } from "./mark-nodes.query";
import { map, maps, number, numberOrNull, text } from "./row";

interface StoredNode {
  readonly id: string;
  readonly entity: Row;
  readonly states: readonly Row[];
}

/** What a node has of its own. The rest of its properties are those of its state, kept with it. */
const OWN: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "addedIn",
  "retractedIn",
  "absences",
  "agreed",
  "agreedTo",
  "borneRoles",
]);

/** What a state has that does not go with the node: its id and clocks, and what only the full-text index reads. */
export const OF_STATES_ONLY: ReadonlySet<string> = new Set([
  "id",
  "validFrom",
  "validTo",
  "addedIn",
  "retractedIn",
  "searchText",
]);

const statesQuery = cypherQuery<Ids, StoredNode>("newest/states", (row) => ({
  id: text(row, "id"),
  entity: map(row, "entity"),
  states: maps(row, "states"),
}));

/**
 * What is kept with a node: the state that it has from `statedFrom` on, for readers of `statedSince` and later revisions.
 * A node whose states have a property that it has of its own, the kind of an act, is always read from its states.
 */
export function newestForm(entity: Row, states: readonly Row[]): Row {
  const known = { addedIn: number(entity, "addedIn"), retractedIn: numberOrNull(entity, "retractedIn") };
  const held = states.filter((state) => !("kind" in state)).map((state) => ({ ...heldOf(state), stored: state }));
  const { state, ...stated } = lastState(known, held);
  const properties = Object.entries(state?.stored ?? {}).filter(([name]) => !OF_STATES_ONLY.has(name));
  return { ...(Object.fromEntries(properties) as Row), ...stated };
}

/** Keeps anew what is kept with these nodes: to be called whenever their states have changed. */
export async function markNewestStates(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, async (some) => {
    const nodes = await transaction.run(statesQuery, { ids: some });
    const rows = nodes.map(({ id, entity, states }) => ({
      id,
      form: { ...nothingKept(entity), ...newestForm(entity, states) },
    }));
    return transaction.run(markNodesQuery, { rows });
  });
}

/** Takes away what was kept. */
function nothingKept(entity: Row): Row {
  return Object.fromEntries(Object.keys(entity).flatMap((name) => (OWN.has(name) ? [] : [[name, null]])));
}

/** Nodes of one transaction when a whole store is gone through. */
const NODES_AT_ONCE = 2_000;

const unmarkedQuery = cypherQuery<{ readonly limit: number }, string>("newest/unmarked", (row) => text(row, "id"));
const countUnmarkedQuery = cypherQuery<NoParams, number>("newest/count-unmarked", (row) => number(row, "total"));

/**
 * Keeps with all nodes of a store and with their relationships what follows from the facts, in transactions of their own.
 * Goes on with what is left where it was interrupted.
 */
export async function markAll(store: GraphStore, onProgress: (done: number, total: number) => void): Promise<void> {
  const [total = 0] = await store.read(countUnmarkedQuery, {}, WHOLE_GRAPH_DEADLINE);
  for (let done = 0; done < total;) {
    const ids = await store.read(unmarkedQuery, { limit: NODES_AT_ONCE }, WHOLE_GRAPH_DEADLINE);
    if (ids.length === 0) return;
    await store.write(async (transaction) => {
      await markLinksOutOf(transaction, ids);
      await markNewestStates(transaction, ids);
    });
    done += ids.length;
    onProgress(done, total);
  }
}
