import type { CypherValue } from "../graph/cypher-query";
import type { Entity, EntityLabel } from "./entity";
import { ENTITY_FIELDS } from "./entity";
import { partialReader } from "./partial";

/** Reads a node of a list that has, from a place on: id, kind, addedIn, sortKey, then the values of some properties of its state. */
export type PartialEntityReader = (columns: readonly CypherValue[], from?: number) => Entity;

/** For nodes of a label, of whose state these properties are read, in their order. Errors: as `partialReader`. */
export function partialEntityReader(label: EntityLabel, names: readonly string[]): PartialEntityReader {
  const stateOf = partialReader(ENTITY_FIELDS[label], names);
  return (columns, from = 0) => {
    const [id, kind, addedIn, sortKey] = [columns[from], columns[from + 1], columns[from + 2], columns[from + 3]];
    const state = stateOf(columns, from + 4);
    return { id, label, kind, addedIn, sortKey, state } as unknown as Entity;
  };
}
