import { entityLabel } from "../entity/decode-entity";
import type { EntityLabel } from "../entity/entity";
import type { RelationKind } from "../link/link";
import type { NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { statedProperties } from "../graph/held-links";
import type { RevisionReason } from "./graph-facts";
import { map, number, numberOrNull, text, textOrNull, texts } from "../graph/row";

/** One node that the store holds. */
export interface KnownNode {
  readonly entityId: string;
  readonly label: EntityLabel;
  /** Of subjects. */
  readonly kind: string | null;
}

/** One state that the store holds and nobody has withdrawn. */
export interface KnownState extends KnownNode {
  readonly stateId: string;
  readonly properties: Row;
}

/** One relationship that the store holds and nobody has withdrawn. */
export interface KnownLink {
  readonly id: string;
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Row;
}

export interface NewestRevision {
  readonly revision: number;
  /** An instant in UTC; null before the first write is closed. */
  readonly updatedAt: string | null;
  /** Stands for all that was ever written, in order; null before the first write is closed. */
  readonly hash: string | null;
}

export interface NextRevision {
  readonly revision: number;
  readonly previousHash: string | null;
  /** An instant in UTC; null for the first. */
  readonly previousAt: string | null;
}

type Rows = { readonly rows: readonly Row[] };

export const nextRevisionQuery = cypherQuery<NoParams, NextRevision>("revision/next", (row) => ({
  revision: number(row, "revision"),
  previousHash: textOrNull(row, "previousHash"),
  previousAt: textOrNull(row, "previousAt"),
}));

export const publishRevisionQuery = cypherQuery<{ readonly revision: number; readonly record: Row }, number>(
  "revision/publish",
  (row) => number(row, "revision"),
);

export const newestRevisionQuery = cypherQuery<NoParams, NewestRevision>("revision/newest", (row) => ({
  revision: number(row, "revision"),
  updatedAt: textOrNull(row, "updatedAt"),
  hash: textOrNull(row, "hash"),
}));

export const revisionRecordedBeforeQuery = cypherQuery<{ readonly instant: string }, number | null>(
  "revision/recorded-before",
  (row) => numberOrNull(row, "revision"),
);

export const knownEntitiesQuery = cypherQuery<{ readonly ids: readonly string[] }, KnownState>(
  "revision/known-entities",
  decodeKnownState,
);

export const nodesThereQuery = cypherQuery<{ readonly ids: readonly string[] }, KnownNode>(
  "revision/nodes-there",
  decodeKnownNode,
);

export const knownLinksQuery = cypherQuery<{ readonly ids: readonly string[] }, KnownLink>(
  "revision/known-links",
  decodeKnownLink,
);

/** Source: cypher/revision/links-around.cypher. */
export const knownLinksAroundQuery = cypherQuery<{ readonly ids: readonly string[] }, KnownLink>(
  "revision/links-around",
  decodeKnownLink,
);

/** Source: cypher/revision/links-of-sources.cypher. */
export const linksOfSourcesQuery = cypherQuery<{ readonly sources: readonly string[] }, KnownLink>(
  "revision/links-of-sources",
  decodeKnownLink,
);

/** A provision or duty of an act. Source: cypher/revision/parts-of-acts.cypher. */
export const partsOfActsQuery = cypherQuery<
  { readonly acts: readonly string[] },
  { readonly id: string; readonly label: "Provision" | "Duty" }
>("revision/parts-of-acts", (row) => {
  const id = text(row, "id");
  return { id, label: entityLabel(id, texts(row, "labels")) as "Provision" | "Duty" };
});

export const addEntitiesQuery = cypherQuery<Rows, number>("revision/add-entities", (row) => number(row, "added"));
export const addStatesQuery = cypherQuery<Rows, number>("revision/add-states", (row) => number(row, "added"));
export const addLinksQuery = cypherQuery<Rows, number>("revision/add-links", (row) => number(row, "added"));

type RetractedRows = Rows & { readonly revision: number };

export const retractStatesQuery = cypherQuery<RetractedRows, number>("revision/retract-states", (row) =>
  number(row, "retracted"),
);
export const retractLinksQuery = cypherQuery<RetractedRows, number>("revision/retract-links", (row) =>
  number(row, "retracted"),
);

/** Decodes the columns entityId, labels, kind, stateId and state. */
export function decodeKnownState(row: Row): KnownState {
  return { ...decodeKnownNode(row), stateId: text(row, "stateId"), properties: map(row, "state") };
}

function decodeKnownNode(row: Row): KnownNode {
  const entityId = text(row, "entityId");
  return { entityId, label: entityLabel(entityId, texts(row, "labels")), kind: textOrNull(row, "kind") };
}

/** What the store keeps with a relationship because it follows from other facts is no part of the fact. */
export function decodeKnownLink(row: Row): KnownLink {
  const properties = statedProperties(map(row, "link"));
  return {
    id: text(properties, "id"),
    relation: text(row, "relation") as RelationKind,
    fromId: text(row, "fromId"),
    toId: text(row, "toId"),
    properties,
  };
}

/** The reasons of the first revisions, in their order. Source: cypher/revision/reasons.cypher. */
export const revisionReasonsQuery = cypherQuery<{ readonly most: number }, RevisionReason>(
  "revision/reasons",
  (row) => ({
    by: text(row, "recordedBy"),
    why: text(row, "why"),
  }),
);
