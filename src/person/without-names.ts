import type { CypherParams, GraphStore, QueryOptions } from "../graph/graph-store";
import type { CypherQuery } from "../graph/cypher-query";

/** What stands in the place of a name. Names stay in the language of their source; so does this. */
export const HIDDEN_NAME = "имя скрыто";

/** How deep what a query gives may hold a node: a step in a list of a pair. */
const MAX_DEPTH = 6;

/**
 * The store as those read it who may not learn the names of persons: whatever it gives has none, and nobody is found by their
 * name. It sees nodes, states and revisions once they are decoded, in whatever they stand.
 *
 * Not for writing: what is read to be written back would be written without names.
 */
export function withoutNames(store: GraphStore): GraphStore {
  return {
    kind: store.kind,
    veil: (value) => veiled(value, 0),
    async read<P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions) {
      const found = await store.read(query, unsearched(query.name, params), options);
      return found.map((row) => veiled(row, 0));
    },
    write: () => Promise.reject(new Error("Who may not see names writes nothing.")),
    health: () => store.health(),
    close: () => store.close(),
  };
}

/** A search for words looks for no persons: whoever finds one has their name. */
function unsearched<P extends CypherParams>(name: string, params: P): P {
  const { labels } = params;
  if (!name.startsWith("search/") || !Array.isArray(labels)) return params;
  return { ...params, labels: labels.filter((label) => label !== "Person") };
}

/** The value, or a copy of it without names where it has any. */
function veiled<T>(value: T, depth: number): T {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return mapped(value, (item: unknown) => veiled(item, depth + 1)) as T;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return veiledRecord(value as Readonly<Record<string, unknown>>, depth) as T;
}

function veiledRecord(record: Readonly<Record<string, unknown>>, depth: number): Readonly<Record<string, unknown>> {
  if (record.label === "Person") return withoutName(record);
  if (typeof record.by === "string" && typeof record.why === "string") return { ...record, by: HIDDEN_NAME };
  let copy: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(record)) {
    const shown = veiled(part, depth + 1);
    if (shown !== part) (copy ??= { ...record })[key] = shown;
  }
  return copy ?? record;
}

/** Leaves a list as it is where nothing in it changes: most hold no person, and are long. */
function mapped(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const changed = items.map(change);
  return changed.every((item, place) => item === items[place]) ? items : changed;
}

/** A node, or a state of one, that is a person. The key that orders it is its name as well. */
function withoutName(person: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { state, properties, sortKey, id } = person;
  return {
    ...person,
    ...(sortKey === undefined ? {} : { sortKey: id }),
    ...(isRecord(state) ? { state: { ...state, name: HIDDEN_NAME } } : {}),
    ...(isRecord(properties) ? { properties: { ...properties, name: HIDDEN_NAME, sortKey: HIDDEN_NAME } } : {}),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
