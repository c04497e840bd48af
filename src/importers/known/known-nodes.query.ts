import { entityLabel } from "../../entity/decode-entity";
import type { EntityLabel } from "../../entity/entity";
import { cypherQuery } from "../../graph/cypher-query";
import { text, textOrNull, texts } from "../../graph/row";

/** One state of a node that is known. */
export interface KnownNode {
  readonly id: string;
  readonly label: EntityLabel;
  /** Of subjects. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly level: string | null;
  readonly region: string | null;
  readonly existsFrom: string | null;
  readonly existsTo: string | null;
}

/** Source: cypher/entity/known.cypher. */
export const knownNodesQuery = cypherQuery<{ readonly knownAt: number }, KnownNode>("entity/known", (row) => {
  const id = text(row, "id");
  return {
    id,
    label: entityLabel(id, texts(row, "labels")),
    kind: textOrNull(row, "kind"),
    name: textOrNull(row, "name"),
    level: textOrNull(row, "level"),
    region: textOrNull(row, "region"),
    existsFrom: textOrNull(row, "existsFrom"),
    existsTo: textOrNull(row, "existsTo"),
  };
});
