import type { CypherValue, Row } from "../graph/cypher-query";
import { decoderOf, optional, required } from "../entity/field";
import { partialReader } from "../entity/partial";
import { COUNT, DAY, TEXT, TEXTS } from "../entity/value-kind";
import { map, numberOrNull, text, textOrNull, texts } from "../graph/row";
import type { Link, RelationKind } from "./link";
import { LINK_FIELDS } from "./link";

const STORED_FIELDS = {
  id: required(TEXT),
  addedIn: required(COUNT),
  validFrom: optional(DAY),
  validTo: optional(DAY),
  absences: optional(TEXTS),
  ...LINK_FIELDS,
};

/** All properties that a relationship is stored with. */
export const LINK_COLUMNS: readonly string[] = Object.keys(STORED_FIELDS);

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

/** A link between two nodes, of which some properties were read: they stand in a list from a place on. */
export type PartialLinkReader = (
  values: readonly CypherValue[],
  from: number,
  ends: Pick<Link, "relation" | "fromId" | "toId">,
) => Link;

/** As `partialReader`, of links: `validity` is there where both its days are. */
export function partialLinkReader(columns: readonly string[]): PartialLinkReader {
  const read = partialReader(STORED_FIELDS, columns);
  const isDated = columns.includes("validFrom") && columns.includes("validTo");
  return (values, from, { relation, fromId, toId }) => {
    const stored = read(values, from);
    const link = stored as unknown as Mutable<Link>;
    link.relation = relation;
    link.fromId = fromId;
    link.toId = toId;
    link.retractedIn = null;
    if (isDated) link.validity = { from: stored.validFrom, to: stored.validTo };
    return link;
  };
}
