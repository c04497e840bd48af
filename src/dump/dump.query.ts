import { entityLabel } from "../entity/decode-entity";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { statedProperties } from "../graph/held-links";
import { map, maps, number, numberOrNull, text, textOrNull, texts } from "../graph/row";
import type { RelationKind } from "../link/link";
import type { SubjectKind } from "../entity/subject";
import type { LinkRecord, NodeRecord, RevisionRecord } from "./dump-format";

/** What a relationship refers to, its ends and what it rests on. */
export interface LinkReferences {
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  /** Clauses and agreements. */
  readonly grounds: readonly string[];
}

type Known = { readonly knownAt: number };
type OfIds = Known & { readonly ids: readonly string[] };
type PageOfIds = Known & { readonly after: string; readonly limit: number };

export const entityIdsQuery = cypherQuery<PageOfIds, string>("dump/entity-ids", (row) => text(row, "id"));

export const dumpedNodesQuery = cypherQuery<OfIds, NodeRecord>("dump/nodes", (row) => {
  const id = text(row, "id");
  const entity = map(row, "entity");
  const kind = textOrNull(entity, "kind");
  const retractedIn = numberOrNull(entity, "retractedIn");
  return {
    id,
    label: entityLabel(id, texts(row, "labels")),
    ...(kind === null ? {} : { kind: kind as SubjectKind }),
    addedIn: number(entity, "addedIn"),
    ...(retractedIn === null ? {} : { retractedIn }),
    states: maps(row, "states"),
  };
});

/** A load finds anew what is kept with relationships, from the states. */
export const dumpedLinksQuery = cypherQuery<OfIds, LinkRecord>("dump/links", (row) => ({
  relation: text(row, "relation") as RelationKind,
  from: text(row, "fromId"),
  to: text(row, "toId"),
  properties: statedProperties(map(row, "link")),
}));

export const dumpedRevisionsQuery = cypherQuery<{ readonly revision: number }, RevisionRecord>(
  "dump/revisions",
  (row) => map(row, "record") as unknown as RevisionRecord,
);

export const countDumpedNodesQuery = cypherQuery<Known, number>("dump/count-nodes", (row) => number(row, "total"));
export const countDumpedStatesQuery = cypherQuery<Known, number>("dump/count-states", (row) => number(row, "total"));
export const countDumpedLinksQuery = cypherQuery<Known, number>("dump/count-links", (row) => number(row, "total"));

export const nodesOfRegionQuery = cypherQuery<Known & { readonly region: string }, string>(
  "dump/nodes-of-region",
  (row) => text(row, "id"),
);

export const referencesIntoQuery = cypherQuery<OfIds, LinkReferences>("dump/links-into", decodeReferences);
export const referencesOutOfQuery = cypherQuery<OfIds, LinkReferences>("dump/links-out-of", decodeReferences);

/** Ids that the states of nodes name. */
export const referencesOfQuery = cypherQuery<OfIds, readonly string[]>("dump/references-of", (row) => [
  ...given(["act", "provision", "base", "declared"].map((column) => textOrNull(row, column))),
  ...texts(row, "programmes"),
]);

function decodeReferences(row: Row): LinkReferences {
  return {
    relation: text(row, "relation") as RelationKind,
    fromId: text(row, "fromId"),
    toId: text(row, "toId"),
    grounds: given([textOrNull(row, "basis"), textOrNull(row, "agreementId")]),
  };
}

function given(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}
