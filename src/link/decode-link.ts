import type { Row } from "../graph/cypher-query";
import { flag, map, number, numberOrNull, text, textOrNull, texts } from "../graph/row";
import type { Link, RelationKind } from "./link";

/**
 * Decodes the columns relation, fromId, toId, link and, where a query returns retracted facts, retractedIn. A fact
 * retracted later than its reader's moment reads as never retracted, so that an answer for a moment stays the same.
 */
export function decodeLink(row: Row): Link {
  const link = map(row, "link");
  return {
    id: text(link, "id"),
    relation: text(row, "relation") as RelationKind,
    fromId: text(row, "fromId"),
    toId: text(row, "toId"),
    validity: { from: textOrNull(link, "validFrom"), to: textOrNull(link, "validTo") },
    attestedOn: textOrNull(link, "attestedOn"),
    basis: textOrNull(link, "basis"),
    source: text(link, "source"),
    certainty: text(link, "certainty") as Link["certainty"],
    role: textOrNull(link, "role") as Link["role"],
    order: number(link, "order"),
    agreementId: textOrNull(link, "agreementId"),
    kind: textOrNull(link, "kind") as Link["kind"],
    acting: flag(link, "acting"),
    absences: texts(link, "absences"),
    addedIn: number(link, "addedIn"),
    retractedIn: numberOrNull(row, "retractedIn"),
  };
}
