import type { Row } from "../graph/cypher-query";
import { decoderOf } from "../entity/field";
import { map, number, numberOrNull, text, textOrNull } from "../graph/row";
import type { Link, RelationKind } from "./link";
import { LINK_FIELDS } from "./link";

const decodeProperties = decoderOf(LINK_FIELDS);

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
    ...decodeProperties(link),
    addedIn: number(link, "addedIn"),
    retractedIn: numberOrNull(row, "retractedIn"),
  };
}
