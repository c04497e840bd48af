import type { EntityLabel } from "../../entity/entity";
import { OF_STATES_ONLY } from "../../graph/newest-form";
import type { RelationKind } from "../../link/link";
import type { StoredField } from "../stored-fields";
import { STORED_LINK, STORED_STATES } from "../stored-fields";

/** A column: the property of a row that it shows, and its header as the tool reads it. */
type ImportColumn = readonly [property: string, header: string];

/** A file for `neo4j-admin database import full`. */
export interface ImportTable {
  readonly file: string;
  /** The option that names it, up to its second `=`: `--nodes=Entity:Person`. */
  readonly option: string;
  readonly columns: readonly ImportColumn[];
}

/** The stretches in which a node, or an end of a relationship, is not there. */
const ABSENCES: ImportColumn = ["absences", "absences:string[]"];

/** What is kept with a relationship beside its absences, as src/graph/held-links.ts works it out. */
const HELD: readonly ImportColumn[] = [
  ["heldSince", "heldSince:long"],
  ["heldFrom", "heldFrom"],
  ["heldTo", "heldTo"],
  ["heldGaps", "heldGaps:string[]"],
  ["lapses", "lapses:string[]"],
  ["isBaseless", "isBaseless:boolean"],
];

/** The table of nodes with these labels, which are joined by colons, with the state that is kept with them. Subjects have a `kind`. */
export function entityTable(labels: string): ImportTable {
  const label = labels.split(":")[1] as EntityLabel;
  return nodes(labels, labels.replaceAll(":", "-"), [
    ["id", "id:ID(Entity)"],
    ["kind", "kind"],
    ["addedIn", "addedIn:long"],
    ["retractedIn", "retractedIn:long"],
    ABSENCES,
    ["statedSince", "statedSince:long"],
    ["statedFrom", "statedFrom"],
    ...properties(STORED_STATES.get(label) ?? new Map<string, StoredField>(), ["kind", ...OF_STATES_ONLY]),
  ]);
}

/** The states of nodes with this label. */
export function stateTable(label: EntityLabel): ImportTable {
  const fields = STORED_STATES.get(label) ?? new Map<string, StoredField>();
  return nodes("State", `State-${label}`, [["id", "id:ID(State)"], ...properties(fields, ["id"])]);
}

/** From which node, `from`, to which of its states, `to`. */
export const IN_STATE = relationships("IN_STATE", [
  ["from", ":START_ID(Entity)"],
  ["to", ":END_ID(State)"],
]);

/** Relationships of a type, `from` a node `to` another, with their properties. */
export function linkTable(relation: RelationKind): ImportTable {
  return relationships(relation, [
    ["from", ":START_ID(Entity)"],
    ["to", ":END_ID(Entity)"],
    ...properties(STORED_LINK),
    ABSENCES,
    ...HELD,
  ]);
}

export const REVISION = nodes("Revision", "Revision", [
  ["number", ":ID(Revision)"],
  ["number", "number:long"],
  ...["at", "recordedBy", "why", "operation", "digest", "previousHash", "hash"].map((name): ImportColumn => [
    name,
    name,
  ]),
  ["onBehalfOf", "onBehalfOf:string[]"],
  ["formerDigests", "formerDigests:string[]"],
]);

/** What is newest, as `revision/newest` asks for it. */
export const GRAPH = nodes("Graph", "Graph", [
  ["id", "id:ID(Graph)"],
  ["revision", "revision:long"],
  ["hash", "hash"],
  ["updatedAt", "updatedAt"],
]);

/** The store's record of itself. */
export const STORE = nodes("Store", "Store", [
  ["id", "id:ID(Store)"],
  ["storeId", "storeId"],
  ["formatVersion", "formatVersion:long"],
  ["sequence", "sequence:long"],
]);

function nodes(labels: string, name: string, columns: readonly ImportColumn[]): ImportTable {
  return { file: `${name}.csv`, option: `--nodes=${labels}`, columns };
}

function relationships(type: string, columns: readonly ImportColumn[]): ImportTable {
  return { file: `${type}.csv`, option: `--relationships=${type}`, columns };
}

function properties(
  fields: ReadonlyMap<string, StoredField>,
  without: readonly string[] = [],
): readonly ImportColumn[] {
  return [...fields]
    .filter(([name]) => !without.includes(name))
    .map(([name, { kind }]) => [name, kind.type === "string" ? name : `${name}:${kind.type}`]);
}
