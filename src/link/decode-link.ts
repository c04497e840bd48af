import type { Row } from "../graph/cypher-query";
import { decoderOf, required } from "../entity/field";
import { COUNT, TEXT } from "../entity/value-kind";
import { map, numberOrNull, text, textOrNull, texts } from "../graph/row";
import type { Link, RelationKind } from "./link";
import { LINK_FIELDS } from "./link";

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

const decodeOwn = decoderOf({ id: required(TEXT), addedIn: required(COUNT), ...LINK_FIELDS });

/**
 * Decodes the columns relation, fromId, toId, link and, where a query returns retracted facts, retractedIn. A fact
 * retracted later than its reader's moment reads as never retracted, so that an answer for a moment stays the same.
 */
export function decodeLink(row: Row): Link {
  const link = map(row, "link");
  // Completed in place: spreading the one into the other takes half as long again.
  const decoded: Mutable<Link> = decodeOwn(link) as Link;
  decoded.relation = text(row, "relation") as RelationKind;
  decoded.fromId = text(row, "fromId");
  decoded.toId = text(row, "toId");
  decoded.validity = { from: textOrNull(link, "validFrom"), to: textOrNull(link, "validTo") };
  decoded.absences = texts(link, "absences");
  decoded.retractedIn = numberOrNull(row, "retractedIn");
  return decoded;
}
