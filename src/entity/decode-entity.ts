import type { Row } from "../graph/cypher-query";
import { map, number, text, textOrNull, texts } from "../graph/row";
import { STATE_DECODERS } from "./decode-state";
import type { Entity, EntityLabel } from "./entity";

/** The columns of a row that make up a node, for queries that return two of them. */
export interface EntityColumns {
  readonly id: string;
  readonly labels: string;
  readonly kind: string;
  readonly addedIn: string;
  readonly state: string;
}

const COLUMNS: EntityColumns = { id: "id", labels: "labels", kind: "kind", addedIn: "addedIn", state: "state" };

/** Errors: a plain Error for a node of an unknown label, a mistake in the data or the program. */
export function decodeEntity(row: Row, columns: EntityColumns = COLUMNS): Entity {
  const id = text(row, columns.id);
  const label = entityLabel(id, texts(row, columns.labels));
  const state = map(row, columns.state);
  const decoded = {
    id,
    label,
    kind: textOrNull(row, columns.kind),
    state: STATE_DECODERS[label](state),
    sortKey: text(state, "sortKey"),
    addedIn: number(row, columns.addedIn),
  };
  return decoded as Entity;
}

/** What a node with these labels is. Errors: a plain Error for an unknown one, as `decodeEntity`. */
export function entityLabel(id: string, labels: readonly string[]): EntityLabel {
  const label = labels.find((name): name is EntityLabel => name in STATE_DECODERS);
  if (label === undefined) throw new Error(`The node ${id} has no known label.`);
  return label;
}
