import { decodeEntity } from "../entity/decode-entity";
import type { Entity } from "../entity/entity";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { map, text } from "../graph/row";
import type { IsoDay } from "../moment/iso-day";
import { decodeLink } from "../link/decode-link";
import type { Link } from "../link/link";

/** The moment that the reader's own is compared with. */
export type OtherMoment = {
  readonly thenAsOf: IsoDay;
  readonly thenKnownAt: number;
};

type Part = OtherMoment & { readonly limit: number };
type NodePart = Part & { readonly labels: readonly string[] };

/** The links of one fact between two nodes that are VALID at one of the moments only. */
export interface LinkGroup {
  readonly here: readonly Link[];
  readonly there: readonly Link[];
  readonly fromSortKey: string;
  readonly toSortKey: string;
}

/** A node's states at the moment and at the other one. */
export interface ChangedNode {
  readonly entity: Entity;
  readonly former: Entity;
}

export const differingBasesQuery = cypherQuery<OtherMoment, string>("comparison/bases", (row) => text(row, "id"));

export const nodesOnlyHereQuery = cypherQuery<NodePart, Entity>("comparison/nodes-only-here", (row) =>
  decodeEntity(row),
);

const FORMER = { id: "id", labels: "labels", kind: "kind", addedIn: "addedIn", state: "formerState" };

export const nodesChangedQuery = cypherQuery<NodePart & { readonly properties: readonly string[] }, ChangedNode>(
  "comparison/nodes-changed",
  (row) => ({ entity: decodeEntity(row), former: decodeEntity(row, FORMER) }),
);

export const linkGroupsQuery = cypherQuery<Part & { readonly bases: readonly string[] }, LinkGroup>(
  "comparison/links",
  (row) => ({
    here: rows(row, "here").map((link) => decodeLink({ ...row, link })),
    there: rows(row, "there").map((link) => decodeLink({ ...row, link })),
    fromSortKey: text(row, "fromSortKey"),
    toSortKey: text(row, "toSortKey"),
  }),
);

function rows(row: Row, column: string): readonly Row[] {
  return Object.values(map(row, column)) as unknown as readonly Row[];
}
