import { STATE_DECODERS } from "../../entity/decode-state";
import type { EntityLabel } from "../../entity/entity";
import { ENTITY_FIELDS } from "../../entity/entity";
import type { Row } from "../../graph/cypher-query";
import { cypherQuery } from "../../graph/cypher-query";
import { map, number, numberOrNull, text, textOrNull } from "../../graph/row";
import type { ExportDefinition } from "../export-definition";
import type { Cell } from "../table/column";
import type { HistoryPart, HistoryRow } from "./history-export";
import { historyExport, retractedBy } from "./history-export";

const stateHistoryQuery = cypherQuery<HistoryPart, Row>("history/states", (row) => row);

/** What the tables are called, by the label of their nodes. */
const TITLES: Readonly<Record<EntityLabel, readonly [name: string, title: string]>> = {
  Subject: ["subject-history", "История субъектов"],
  Person: ["person-history", "История лиц"],
  Programme: ["programme-history", "История программ"],
  Act: ["act-history", "История актов"],
  Provision: ["provision-history", "История пунктов"],
  Duty: ["duty-history", "История обязанностей"],
  Agreement: ["agreement-history", "История договоров"],
  Nomination: ["nomination-history", "История назначений исполнителей"],
  Report: ["report-history", "История докладов"],
  Indicator: ["indicator-history", "История показателей"],
};

/** A table for each label: a row is a state of a node, with its days and its revisions. Cost: a query for 250 nodes. */
export const STATE_HISTORY_EXPORTS: readonly ExportDefinition[] = (Object.keys(TITLES) as EntityLabel[]).map(
  (label) => {
    const [name, title] = TITLES[label];
    const said = Object.keys(ENTITY_FIELDS[label]);
    const kind = label === "Subject" ? ["kind"] : [];
    const columns = ["stateId", "id", ...kind, ...said, "validFrom", "validTo", "addedIn", "retractedIn"];
    return historyExport({
      ...{ name, title, columns, label, query: stateHistoryQuery },
      row: (stored, knownAt) => stateRow(label, stored, knownAt),
    });
  },
);

function stateRow(label: EntityLabel, stored: Row, knownAt: number): HistoryRow {
  const state = map(stored, "state");
  return {
    ...(STATE_DECODERS[label](state) as Readonly<Record<string, Cell>>),
    stateId: text(state, "id"),
    id: text(stored, "id"),
    kind: textOrNull(stored, "kind"),
    validFrom: textOrNull(state, "validFrom"),
    validTo: textOrNull(state, "validTo"),
    addedIn: number(state, "addedIn"),
    retractedIn: retractedBy(numberOrNull(state, "retractedIn"), knownAt),
  };
}
