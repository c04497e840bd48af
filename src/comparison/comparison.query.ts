import { decodeEntity } from "../entity/decode-entity";
import type { Entity } from "../entity/entity";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text } from "../graph/row";
import type { IsoDay } from "../moment/iso-day";
import { decodeLink } from "../link/decode-link";
import type { Link } from "../link/link";

/** The moment that the reader's own is compared with. */
export type OtherMoment = {
  readonly thenAsOf: IsoDay;
  readonly thenKnownAt: number;
};

type Part = OtherMoment & { readonly limit: number };

/** At which of the two moments: the reader's own, the other one, or both. */
export type Side = "HERE" | "THERE" | "BOTH";

/** What a side has, in order. */
export interface OnSide<T> {
  readonly side: Side;
  readonly items: readonly T[];
  /** How many nodes or links there are, also where not all are among the items. */
  readonly total: number;
}

/** A node's states at the moment and at the other one; null where it is not there. */
export interface DifferingNode {
  readonly here: Entity | null;
  readonly there: Entity | null;
}

/** The links of one fact between two nodes that are VALID at one of the moments only. */
export interface LinkGroup {
  readonly here: readonly Link[];
  readonly there: readonly Link[];
  readonly fromSortKey: string;
  readonly toSortKey: string;
}

export const differingBasesQuery = cypherQuery<OtherMoment, string>("comparison/bases", (row) => text(row, "id"));

type NodePart = Part & { readonly labels: readonly string[]; readonly properties: readonly string[] };

export const differingNodesQuery = cypherQuery<NodePart, OnSide<DifferingNode>>("comparison/nodes", (row) => ({
  side: text(row, "side") as Side,
  items: rows(row, "nodes").map((node) => ({ here: entityIn(node, "state"), there: entityIn(node, "formerState") })),
  total: number(row, "total"),
}));

type LinkPart = Part & { readonly mostGroups: number; readonly bases: readonly string[] };

export const differingLinksQuery = cypherQuery<LinkPart, OnSide<LinkGroup>>("comparison/links", (row) => ({
  side: text(row, "side") as Side,
  items: rows(row, "groups").map((group) => ({
    here: linksIn(group, "here"),
    there: linksIn(group, "there"),
    fromSortKey: text(group, "fromSortKey"),
    toSortKey: text(group, "toSortKey"),
  })),
  total: number(row, "total"),
}));

const NODE_COLUMNS = { id: "id", labels: "labels", kind: "kind", addedIn: "addedIn" };

function entityIn(node: Row, state: string): Entity | null {
  return node[state] == null ? null : decodeEntity(node, { ...NODE_COLUMNS, state });
}

function linksIn(group: Row, side: string): readonly Link[] {
  return rows(group, side).map((link) => decodeLink({ ...group, link }));
}

function rows(row: Row, column: string): readonly Row[] {
  return row[column] as readonly Row[];
}
