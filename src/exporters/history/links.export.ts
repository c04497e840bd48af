import { decoderOf } from "../../entity/field";
import type { Row } from "../../graph/cypher-query";
import { cypherQuery } from "../../graph/cypher-query";
import { map, number, numberOrNull, text, textOrNull } from "../../graph/row";
import { LINK_FIELDS } from "../../link/link";
import type { HistoryPart, HistoryRow } from "./history-export";
import { historyExport, retractedBy } from "./history-export";

const linkHistoryQuery = cypherQuery<HistoryPart, Row>("history/links", (row) => row);
const decodeProperties = decoderOf(LINK_FIELDS);

/** A row is a relationship with its days and its revisions. Cost: a query for 250 nodes. */
export const LINK_HISTORY_EXPORT = historyExport({
  name: "link-history",
  title: "История связей",
  columns: [
    ...["id", "relation", "fromId", "toId", ...Object.keys(LINK_FIELDS)],
    ...["validFrom", "validTo", "addedIn", "retractedIn"],
  ],
  label: "Entity",
  query: linkHistoryQuery,
  row: linkRow,
});

function linkRow(stored: Row, knownAt: number): HistoryRow {
  const link = map(stored, "link");
  return {
    ...decodeProperties(link),
    id: text(link, "id"),
    relation: text(stored, "relation"),
    fromId: text(stored, "fromId"),
    toId: text(stored, "toId"),
    validFrom: textOrNull(link, "validFrom"),
    validTo: textOrNull(link, "validTo"),
    addedIn: number(link, "addedIn"),
    retractedIn: retractedBy(numberOrNull(link, "retractedIn"), knownAt),
  };
}
