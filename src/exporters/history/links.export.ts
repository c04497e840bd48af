import { decoderOf } from "../../entity/field";
import type { Row } from "../../graph/cypher-query";
import { cypherQuery } from "../../graph/cypher-query";
import { WHOLE_GRAPH_DEADLINE } from "../../graph/graph-store";
import { map, number, numberOrNull, text, textOrNull } from "../../graph/row";
import { LINK_FIELDS } from "../../link/link";
import type { ExportReader } from "../export-reader";
import type { HistoryPage, HistoryRow } from "./history-export";
import { historyExport, retractedBy } from "./history-export";

const linkHistoryQuery = cypherQuery<HistoryPage & { readonly knownAt: number }, Row>("history/links", (row) => row);
const decodeProperties = decoderOf(LINK_FIELDS);

/** A row is a relationship with its days and its revisions. Cost: a query a page. */
export const LINK_HISTORY_EXPORT = historyExport({
  name: "link-history",
  title: "История связей",
  columns: [
    ...["id", "relation", "fromId", "toId", ...Object.keys(LINK_FIELDS)],
    ...["validFrom", "validTo", "addedIn", "retractedIn"],
  ],
  key: "id",
  read: readLinks,
});

async function readLinks(reader: ExportReader, page: HistoryPage): Promise<readonly HistoryRow[]> {
  const { knownAt } = reader.moment;
  const rows = await reader.store.read(linkHistoryQuery, { ...page, knownAt }, WHOLE_GRAPH_DEADLINE);
  return rows.map((row) => {
    const link = map(row, "link");
    return {
      ...decodeProperties(link),
      id: text(link, "id"),
      relation: text(row, "relation"),
      fromId: text(row, "fromId"),
      toId: text(row, "toId"),
      validFrom: textOrNull(link, "validFrom"),
      validTo: textOrNull(link, "validTo"),
      addedIn: number(link, "addedIn"),
      retractedIn: retractedBy(numberOrNull(link, "retractedIn"), knownAt),
    };
  });
}
