import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text, textOrNull, texts } from "../graph/row";
import type { RelationKind } from "../link/link";

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

export const countDumpedNodesQuery = cypherQuery<Known, number>("dump/count-nodes", (row) => number(row, "total"));
export const countDumpedStatesQuery = cypherQuery<Known, number>("dump/count-states", (row) => number(row, "total"));
export const countDumpedLinksQuery = cypherQuery<Known, number>("dump/count-links", (row) => number(row, "total"));

export const nodesOfRegionQuery = cypherQuery<Known & { readonly region: string }, string>(
  "dump/nodes-of-region",
  (row) => text(row, "id"),
);

export const referencesIntoQuery = cypherQuery<OfIds, LinkReferences>("dump/links-into", decodeReferences);
export const referencesOutOfQuery = cypherQuery<OfIds, LinkReferences>("dump/links-out-of", decodeReferences);

/** Properties of states that name another node. */
const NAMING = ["act", "provision", "base", "declared", "duty", "authority", "bearer", "position", "person"];

/** Ids that the states of nodes name. */
export const referencesOfQuery = cypherQuery<OfIds, readonly string[]>("dump/references-of", (row) => [
  ...given(NAMING.map((column) => textOrNull(row, column))),
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
